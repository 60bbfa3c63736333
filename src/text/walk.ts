import { addTo } from './lists.js'

/** Work that rests at doors, and names at each the room that it enters next. */
export type Walk<T> = Generator<string, T, void>

/** How a walk ended. */
export type Ended<T> = { readonly value: T } | { readonly error: unknown }

/** Goes to the end without a rest. Throws what the walk throws. */
export function finish<T>(walk: Walk<T>): T {
  let step = walk.next()
  while (!step.done) step = walk.next()
  return step.value
}

/**
 * Lets many walks go to their ends together: next go all that wait at the door where most wait, so that the code of a room
 * stays in the processor's cache, which saves an eighth of the time. `at` is told the place of each walk that goes on.
 */
export function finishTogether<T>(walks: readonly Walk<T>[], at: (index: number) => void): readonly Ended<T>[] {
  const ended: Ended<T>[] = []
  const doors = new Map<string, number[]>([['', [...walks.keys()]]])
  while (doors.size > 0) {
    const door = fullest(doors)
    const waiting = doors.get(door) as number[]
    doors.delete(door)
    for (const index of waiting) {
      at(index)
      const next = goOn(walks[index] as Walk<T>)
      if (typeof next === 'string') addTo(doors, next, index)
      else ended[index] = next
    }
  }
  return ended
}

function fullest(doors: ReadonlyMap<string, readonly number[]>): string {
  let most: readonly number[] = []
  let fullest = ''
  for (const [door, waiting] of doors) {
    if (waiting.length <= most.length) continue
    most = waiting
    fullest = door
  }
  return fullest
}

function goOn<T>(walk: Walk<T>): string | Ended<T> {
  try {
    const step = walk.next()
    return step.done ? { value: step.value } : step.value
  } catch (error) {
    return { error }
  }
}
