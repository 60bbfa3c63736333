/**
 * Which ways do the words of a sentence make possible? What a way asks for is told by src/article/way-index.ts as rows of
 * numbers; what is in a sentence bears its stamp. Part of kernels/words.ts.
 */

/** Stamps of marks (a set that is a further place of needs, a side), of sides that a word meets alone, and of needs. */
const MARKED: usize = 1024
const MOST: usize = 1 << 14
const ALONE: usize = MARKED + MOST * 2
const MET: usize = ALONE + MOST * 2
/** Sides of the sentence that begin a way, and the ways that were found. */
const BEGUN: usize = MET + MOST * 2
const FOUND: usize = BEGUN + MOST * 2
/** The lists that are asked about, each the first of a pair of numbers. */
const ASKED: usize = FOUND + MOST * 2
const MOST_ASKED: usize = 1 << 13
/** The table of all rows as it is given, and where each row begins: the next one begins where it ends. */
const TABLE: usize = ASKED + MOST_ASKED * 8
const TABLE_SIZE: usize = 3 << 17
const BEGINS: usize = TABLE + TABLE_SIZE
const MOST_ROWS: usize = 1 << 16
export const WAYS_END: usize = BEGINS + MOST_ROWS * 4

export const most: usize = MOST
export const aloneAt: usize = ALONE
export const metAt: usize = MET
export const foundAt: usize = FOUND
export const askedAt: usize = ASKED
export const mostAsked: usize = MOST_ASKED
export const tableAt: usize = TABLE
export const tableSize: usize = TABLE_SIZE

/** By list the sets of its words that are further places of needs, those that are first places, and the sides that its words meet alone. */
let furtherOf: usize = 0
let firstsOf: usize = 0
let sidesOf: usize = 0
/** By set the needs that it begins; by need the sets that are its other places, and the sides that it meets. */
let needsOf: usize = 0
let othersOf: usize = 0
let sidesOfNeeds: usize = 0
/** By side the ways that it begins, and by way the other sides that it cannot do without. */
let waysOf: usize = 0
let closedOf: usize = 0

let source: usize = 0
let room: usize = BEGINS

/** Reads the table: of each of the above the number of rows, the length of each, and their numbers. Where it ends. */
export function openWays(): usize {
  source = TABLE
  furtherOf = openRows()
  firstsOf = openRows()
  sidesOf = openRows()
  needsOf = openRows()
  othersOf = openRows()
  sidesOfNeeds = openRows()
  waysOf = openRows()
  closedOf = openRows()
  return source
}

function openRows(): usize {
  const rows = room
  const count = numberAt(source)
  const lengths = source + 2
  let at = lengths + count * 2
  for (let row: usize = 0; row < count; row++) {
    store<u32>(room, <u32>at)
    room += 4
    at += numberAt(lengths + row * 2) * 2
  }
  store<u32>(room, <u32>at)
  room += 4
  source = at
  return rows
}

function numberAt(at: usize): usize {
  return <usize>load<u16>(at)
}
function begin(rows: usize, row: usize): usize {
  return <usize>load<u32>(rows + row * 4)
}
function end(rows: usize, row: usize): usize {
  return <usize>load<u32>(rows + row * 4, 4)
}

let stamp: u16 = 0
let begun: usize = 0

/** True if the lists of a half-open range, each the first of a pair of numbers, make a way possible. */
export function makeWay(from: usize, to: usize): bool {
  see(from, to)
  return findWays(1) > 0
}

/** Leaves the ways that the asked lists make possible, and stamps the needs and lone sides that are in them; how many. */
export function askWays(count: i32): i32 {
  const to = ASKED + <usize>count * 8
  see(ASKED, to)
  for (let at = ASKED; at < to; at += 8) stampAll(ALONE, sidesOf, <usize>load<u32>(at))
  return findWays(<i32>MOST)
}
export function stampOfAsked(): i32 {
  return <i32>stamp
}

/** Stamps all that is in a sentence. */
function see(from: usize, to: usize): void {
  stamp++
  if (stamp == 0) {
    memory.fill(MARKED, 0, MOST * 6)
    stamp = 1
  }
  begun = BEGUN
  for (let at = from; at < to; at += 8) stampAll(MARKED, furtherOf, <usize>load<u32>(at))
  for (let at = from; at < to; at += 8) {
    const list = <usize>load<u32>(at)
    meetNeeds(list)
    meetSides(begin(sidesOf, list), end(sidesOf, list))
  }
}

function stampAll(stamps: usize, rows: usize, row: usize): void {
  const last = end(rows, row)
  for (let at = begin(rows, row); at < last; at += 2) store<u16>(stamps + numberAt(at) * 2, stamp)
}

/** Of the needs that words of a list begin, notes those of which all other places are there. */
function meetNeeds(list: usize): void {
  const lastSet = end(firstsOf, list)
  for (let set = begin(firstsOf, list); set < lastSet; set += 2) {
    const lastNeed = end(needsOf, numberAt(set))
    for (let need = begin(needsOf, numberAt(set)); need < lastNeed; need += 2)
      if (areMarked(othersOf, numberAt(need))) meet(numberAt(need))
  }
}

function areMarked(rows: usize, row: usize): bool {
  const last = end(rows, row)
  for (let at = begin(rows, row); at < last; at += 2) if (load<u16>(numberAt(at) * 2, MARKED) != stamp) return false
  return true
}

function meet(need: usize): void {
  store<u16>(need * 2, stamp, MET)
  meetSides(begin(sidesOfNeeds, need), end(sidesOfNeeds, need))
}

/** Stamps sides, and notes those that are new and begin a way. */
function meetSides(from: usize, to: usize): void {
  for (let at = from; at < to; at += 2) {
    const side = numberAt(at)
    if (load<u16>(side * 2, MARKED) == stamp) continue
    store<u16>(side * 2, stamp, MARKED)
    if (begin(waysOf, side) == end(waysOf, side)) continue
    store<u16>(begun, <u16>side)
    begun += 2
  }
}

/** Looks for ways that the sides of the sentence begin; how many, `most` at most. */
function findWays(most: i32): i32 {
  let found: i32 = 0
  for (let at = BEGUN; at < begun; at += 2) {
    const last = end(waysOf, numberAt(at))
    for (let way = begin(waysOf, numberAt(at)); way < last; way += 2) {
      if (!areMarked(closedOf, numberAt(way))) continue
      store<u16>(FOUND + <usize>found * 2, load<u16>(way))
      if (++found == most) return found
    }
  }
  return found
}
