/** Thrown for a body that is refused; `status` is that of the answer. */
export class BodyError extends Error {
  readonly status: 400 | 408 | 413 | 429
  constructor(status: 400 | 408 | 413 | 429, message: string) {
    super(message)
    this.status = status
  }
}

interface BodyLimits {
  readonly bytes: number
  /** Milliseconds that a client may send nothing. */
  readonly idle: number
  /** Milliseconds for the whole body; absent for a stream. */
  readonly whole?: number
  /** Told of every chunk; throws BodyError when there is no room for it. */
  readonly admit?: (bytes: number) => void
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BodyError(408, 'the body did not come in time')), Math.max(0, milliseconds))
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The chunks of a body inside its limits. Throws BodyError; a client that goes away ends it with a BodyError 400. */
export async function* readBody(
  body: ReadableStream<Uint8Array> | null,
  { bytes, idle, whole = Number.POSITIVE_INFINITY, admit }: BodyLimits,
): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader()
  const until = Date.now() + whole
  let read = 0
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), Math.min(idle, until - Date.now()))
      if (done) return
      read += value.byteLength
      if (read > bytes) throw new BodyError(413, `the body is over ${bytes} bytes`)
      admit?.(value.byteLength)
      yield value
    }
  } catch (error) {
    throw error instanceof BodyError ? error : new BodyError(400, 'the body broke off')
  } finally {
    // Not awaited: the cancel of a body that hangs may hang with it.
    reader.cancel().catch(() => undefined)
  }
}

/** The whole body as text; throws BodyError, also for bytes that are no UTF-8. */
export async function readText(body: ReadableStream<Uint8Array> | null, limits: BodyLimits): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of readBody(body, limits)) chunks.push(chunk)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new BodyError(400, 'the body is not UTF-8')
  }
}
