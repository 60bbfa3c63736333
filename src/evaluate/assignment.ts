/**
 * The best one-to-one assignment between two lists (Hungarian method with potentials, after Kuhn 1955 and Munkres 1957;
 * O(n³), n is the number of measures in one article).
 * Returns index pairs `[row, column]` by column; pairs of gain 0 are left out. Ties fall to the first in order.
 */
export function assign(rows: number, columns: number, gain: (row: number, column: number) => number): Pairs {
  const size = Math.max(rows, columns)
  const cost = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row < rows && column < columns ? -gain(row, column) : 0)),
  )
  const rowOf = solve(cost)
  const pairs: (readonly [number, number])[] = []
  for (let column = 0; column < columns; column++) {
    const row = (rowOf[column + 1] as number) - 1
    if (row < rows && gain(row, column) > 0) pairs.push([row, column])
  }
  return pairs
}

export type Pairs = readonly (readonly [row: number, column: number])[]

/** For each column (1-based; 0 is a sentinel) the 1-based row that takes it at least total cost. */
function solve(cost: readonly (readonly number[])[]): readonly number[] {
  const size = cost.length
  const rowPotential = new Float64Array(size + 1)
  const columnPotential = new Float64Array(size + 1)
  const rowOf: number[] = new Array(size + 1).fill(0)
  const from: number[] = new Array(size + 1).fill(0)
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row
    let column = 0
    const slack: number[] = new Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const isUsed: boolean[] = new Array(size + 1).fill(false)
    do {
      isUsed[column] = true
      const current = rowOf[column] as number
      let step = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= size; other++) {
        if (isUsed[other]) continue
        const reduced =
          (cost[current - 1]?.[other - 1] as number) -
          (rowPotential[current] as number) -
          (columnPotential[other] as number)
        if (reduced < (slack[other] as number)) {
          slack[other] = reduced
          from[other] = column
        }
        if ((slack[other] as number) < step) {
          step = slack[other] as number
          next = other
        }
      }
      for (let other = 0; other <= size; other++) {
        if (isUsed[other]) {
          const taken = rowOf[other] as number
          rowPotential[taken] = (rowPotential[taken] as number) + step
          columnPotential[other] = (columnPotential[other] as number) - step
        } else slack[other] = (slack[other] as number) - step
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const previous = from[column] as number
      rowOf[column] = rowOf[previous] as number
      column = previous
    }
  }
  return rowOf
}
