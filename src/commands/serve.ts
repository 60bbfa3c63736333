import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { startServer } from '../serve/server.js'
import { type Command, EXIT, UsageError } from './command.js'

const version = (): string => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

const parseNumber = (name: string, value: unknown, least: number, most: number): number => {
  const number = Number(value)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new UsageError(`--${name} is a number from ${least} to ${most}, not ${value}`)
}

export const command: Command = {
  name: 'serve',
  usage: 'serve [--port N] [--host ADDRESS]',
  summary: 'Extraction over HTTP: POST /extract, GET /schema, /openapi.json, /health, /metrics',
  flags: {
    port: { type: 'string', short: 'p', value: 'N', help: 'port, 8080 by default; 0 takes a free one' },
    host: { type: 'string', value: 'ADDRESS', help: 'address to listen on, 127.0.0.1 by default: this machine only' },
    threads: { type: 'string', value: 'N', help: 'threads that extract; by default one less than the cores' },
  },
  async run(paths, { port = '8080', host = '127.0.0.1', threads }, io) {
    if (paths.length > 0) throw new UsageError('serve takes no paths')
    const options = {
      host: String(host),
      port: parseNumber('port', port, 0, 65_535),
      version: version(),
      ...(threads === undefined ? {} : { threads: parseNumber('threads', threads, 1, 256) }),
    }
    try {
      const server = await startServer(options)
      io.err(`listening on ${server.url}`)
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
      io.err('stopping: no new articles, those taken are finished')
      await server.close()
      return EXIT.done
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      io.err(error.message)
      return EXIT.failed
    }
  },
}
