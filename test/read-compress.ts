import { spawnSync } from 'node:child_process'
import * as zlib from 'node:zlib'
import { gzipSync as gzip } from 'node:zlib'

export const gzipSync = (bytes: Buffer): Buffer => gzip(bytes)

/** Node's own zstd where it has one (22.15), else the program of that name. */
export function zstdCompressSync(bytes: Buffer): Buffer {
  const native = (zlib as { zstdCompressSync?: (bytes: Buffer) => Buffer }).zstdCompressSync
  if (native) return native(bytes)
  const { stdout, error } = spawnSync('zstd', ['-q', '-c'], { input: bytes, maxBuffer: 1 << 28 })
  if (error) throw error
  return stdout
}
