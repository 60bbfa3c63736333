/** WebAssembly as far as it is needed here: the types of Node 20 do not know it. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

/** What the modules of kernels/ export beside functions. A memory that grows has another buffer. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer
}
export interface KernelNumber {
  readonly value: number
}

/** What a module exports, given its code in base64, with a memory of its own. */
export const openKernel = <Exports>(code: string): Exports =>
  new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64')), {}).exports as Exports
