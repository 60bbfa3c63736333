/** Counts of a running server as Prometheus text (exposition format 0.0.4). */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

export class Metrics {
  readonly #requests = new Map<string, number>()
  readonly #buckets: number[] = BUCKETS.map(() => 0)
  #seconds = 0
  #answered = 0
  articles = 0
  measures = 0
  refused = 0
  /** Articles that wait or run. */
  queued = 0
  streams = 0
  /** Bytes of single articles that are read, wait or run. */
  heldBytes = 0

  /** One answered request. `seconds` until the answer began. */
  count(method: string, path: string, status: number, seconds: number): void {
    const labels = `method="${method}",path="${path}",status="${status}"`
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1)
    this.#answered++
    this.#seconds += seconds
    BUCKETS.forEach((bound, index) => {
      if (seconds <= bound) this.#buckets[index] = (this.#buckets[index] ?? 0) + 1
    })
  }

  text(): string {
    const memory = process.memoryUsage()
    const metric = (name: string, type: 'counter' | 'gauge', help: string, value: number) =>
      `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`
    const requests = [...this.#requests].map(([labels, value]) => `interdict_requests_total{${labels}} ${value}\n`)
    const buckets = BUCKETS.map(
      (bound, index) => `interdict_request_seconds_bucket{le="${bound}"} ${this.#buckets[index]}\n`,
    )
    return [
      `# HELP interdict_requests_total Requests answered.\n# TYPE interdict_requests_total counter\n`,
      ...requests,
      `# HELP interdict_request_seconds Time until the answer began.\n# TYPE interdict_request_seconds histogram\n`,
      ...buckets,
      `interdict_request_seconds_bucket{le="+Inf"} ${this.#answered}\n`,
      `interdict_request_seconds_sum ${this.#seconds}\ninterdict_request_seconds_count ${this.#answered}\n`,
      metric('interdict_articles_total', 'counter', 'Articles extracted.', this.articles),
      metric('interdict_measures_total', 'counter', 'Measures found.', this.measures),
      metric('interdict_refused_total', 'counter', 'Requests refused because the queue was full.', this.refused),
      metric('interdict_queue', 'gauge', 'Articles that wait or run.', this.queued),
      metric('interdict_held_bytes', 'gauge', 'Bytes of single articles read, waiting or running.', this.heldBytes),
      metric('interdict_streams', 'gauge', 'Streams open.', this.streams),
      metric('process_resident_memory_bytes', 'gauge', 'Resident memory.', memory.rss),
      metric('nodejs_heap_size_used_bytes', 'gauge', 'Heap in use by the main thread.', memory.heapUsed),
    ].join('')
  }
}
