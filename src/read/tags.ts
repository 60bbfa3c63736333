import { type KernelMemory, type KernelNumber, openKernel } from '../article/kernel.js'
import { TAGS } from './kernel-code.js'

/** What kernels/tags.ts exports. */
interface Kernel {
  readonly memory: KernelMemory
  readonly inputAt: KernelNumber
  readonly outputAt: KernelNumber
  reserve(length: number): void
  strip(length: number): number
}

let kernel: Kernel | undefined
let memory = Buffer.alloc(0)

/**
 * A page's text for the screen, without parsing it: blocks apart by an empty line, entities as one sign. Meta tags stay:
 * they hold titles. The bytes are good until the next call.
 */
export function stripTags(page: Uint8Array): Buffer {
  kernel ??= openKernel<Kernel>(TAGS)
  kernel.reserve(page.length)
  // Memory that grew is another one.
  if (memory.length !== kernel.memory.buffer.byteLength) memory = Buffer.from(kernel.memory.buffer)
  memory.set(page, kernel.inputAt.value)
  const start = kernel.outputAt.value
  return memory.subarray(start, start + kernel.strip(page.length))
}
