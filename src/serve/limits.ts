/** What the server takes, and how long it waits. Bytes, milliseconds, articles. */
export interface Limits {
  /** The body of one article, and one line of a stream. */
  readonly articleBytes: number
  /** The body of a stream. */
  readonly streamBytes: number
  /** How long the head of a request may take to come in. */
  readonly head: number
  /** How long a client may send nothing while a body is awaited. */
  readonly idle: number
  /** How long a whole article may take to come in. */
  readonly body: number
  /** How long one task of the pool may run; then its worker is ended and its articles are answered with 503. */
  readonly task: number
  /** Articles that may wait or run at once; more are answered with 429. */
  readonly queue: number
  /** Bytes of all single articles that are read, wait or run; more are answered with 429. */
  readonly heldBytes: number
  /** Streams open at once; each holds at most two batches in the queue. */
  readonly streams: number
  /** How long a stop waits for what was taken. */
  readonly grace: number
}

export const LIMITS: Limits = {
  articleBytes: 10 * 2 ** 20,
  streamBytes: 2 ** 30,
  head: 10_000,
  idle: 15_000,
  body: 60_000,
  task: 30_000,
  queue: 1_000,
  heldBytes: 2 ** 28,
  streams: 16,
  grace: 30_000,
}
