/** The part of Node's zlib that the Worker uses: the runtime has it (flag nodejs_zlib), and CompressionStream has no brotli. */
declare module 'node:zlib' {
  export const constants: { readonly BROTLI_PARAM_QUALITY: number };
  export function brotliCompressSync(
    body: Uint8Array,
    options: { params: Record<number, number> },
  ): Uint8Array;
  export function gzipSync(body: Uint8Array, options: { level: number }): Uint8Array;
  export function deflateRawSync(body: Uint8Array): Uint8Array;
  export function inflateRawSync(body: Uint8Array): Uint8Array;
}
