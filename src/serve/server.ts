import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { buildService } from './app.js'
import { LIMITS, type Limits } from './limits.js'
import { openPool } from './pool.js'

export interface RunningServer {
  readonly url: string
  /** Takes nothing new, finishes what was taken (at most `grace` milliseconds), then ends. */
  close(): Promise<void>
}

/** Starts the server. Rejects when the port is taken. Port 0 takes a free one. */
export async function startServer(
  { host, port, version, threads }: { host: string; port: number; version: string; threads?: number },
  limits: Limits = LIMITS,
): Promise<RunningServer> {
  const pool = await openPool(limits.task, threads)
  const { app, stop } = buildService(pool, limits, version)
  const serverOptions = {
    // A stream may take hours: its body has a time-out of its own.
    requestTimeout: 0,
    headersTimeout: limits.head,
    keepAliveTimeout: 5_000,
    // Node looks for heads that are late every 30 s, unless told otherwise.
    connectionsCheckingInterval: Math.min(limits.head, 1_000),
  }
  const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions }) as Server
  // Silent sockets: a client that does not read its answer.
  server.setTimeout(limits.idle + limits.task)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('listening', resolve).once('error', reject)
    })
  } catch (error) {
    await pool.close()
    throw error
  }
  const address = server.address() as AddressInfo
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${name}:${address.port}`,
    async close() {
      stop()
      const done = new Promise<void>((resolve) => server.close(() => resolve()))
      // A connection that was busy at the stop falls idle later, and would be kept for `keepAliveTimeout`.
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      await Promise.race([done, wait(limits.grace, undefined, { ref: false })])
      clearInterval(sweep)
      server.closeAllConnections()
      await pool.close()
    },
  }
}
