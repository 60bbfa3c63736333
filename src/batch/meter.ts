/** How long an article of a batch is at work, summed over the rooms that it goes through: its worker tells it, the owner of the worker reads it. */
export interface Meter {
  /** The article at work, -1 before the first; and when it would have begun, had it gone from room to room alone. */
  readonly shared: Int32Array
  /** Both times count from here. */
  readonly began: number
}

/** Milliseconds. */
type Clock = () => number

const INDEX = 0
const START = 1

/** One clock for all threads of a process, which nobody sets. */
const monotonic: Clock = () => {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1000 + nanoseconds / 1e6
}

export const openMeter = (clock = monotonic): Meter => ({
  shared: new Int32Array(new SharedArrayBuffer(8)).fill(-1),
  began: clock(),
})

/** To be told of each article that goes on. */
export function tellTurns({ shared, began }: Meter, clock = monotonic): (index: number) => void {
  const spent: number[] = []
  let at = -1
  let since = 0
  return (index) => {
    const now = clock()
    if (at >= 0) spent[at] = (spent[at] ?? 0) + now - since
    at = index
    since = now
    Atomics.store(shared, START, now - began - (spent[index] ?? 0))
    Atomics.store(shared, INDEX, index)
  }
}

export const articleAtWork = ({ shared }: Meter): number => Atomics.load(shared, INDEX)

/** Milliseconds that the article at work has taken so far, in all rooms. */
export const timeSpent = (meter: Meter, clock = monotonic): number =>
  articleAtWork(meter) < 0 ? 0 : clock() - meter.began - Atomics.load(meter.shared, START)
