import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Report } from './build.js'

/**
 * Writes a page under another name beside its own and then renames it: a crash leaves the old page or the new one.
 * Makes the folders on the way. Throws the error of the disk.
 */
export async function writeReport(path: string, report: Report): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.unfinished`
  const file = await open(unfinished, 'wx')
  try {
    for (const piece of report.pieces) await file.writeFile(piece)
    await file.close()
    await rename(unfinished, path)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(unfinished, { force: true })
    throw error
  }
}
