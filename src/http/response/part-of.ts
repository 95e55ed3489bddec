import type { ByteRange } from './range.ts';

/** So much is held at a time of what is read over: in pieces of 64 KiB it takes half as long again. */
const PIECE_BYTES = 2 ** 20;

/** A reader of bytes into memory that one has; workerd's types do not know of `min` (Streams, section 4.5). */
interface PieceReader {
  read(
    view: Uint8Array<ArrayBuffer>,
    options: { min: number },
  ): Promise<ReadableStreamReadResult<Uint8Array>>;
  releaseLock(): void;
}

/**
 * The bytes of a range of a body that has `length` of them, by a stream that takes so many. What lies behind the range is not read.
 * Where it goes to the end, the runtime moves the bytes by itself, which costs no time of the Worker's own.
 */
export function partOf(
  body: ReadableStream<Uint8Array>,
  range: ByteRange,
  length: number,
  { readable, writable }: TransformStream<Uint8Array, Uint8Array>,
): ReadableStream<Uint8Array> {
  // Whoever reads sees by the stream that it broke off; one who left broke it off.
  give(body, range, length, writable).catch((error) =>
    Promise.allSettled([writable.abort(error), body.cancel(error)]),
  );
  return readable;
}

async function give(
  body: ReadableStream<Uint8Array>,
  { first, last }: ByteRange,
  length: number,
  to: WritableStream<Uint8Array>,
): Promise<void> {
  const isToTheEnd = last === length - 1;
  if (first > 0 || !isToTheEnd) {
    const reader = body.getReader({ mode: 'byob' }) as unknown as PieceReader;
    const writer = to.getWriter();
    try {
      await readPieces(reader, first, async () => {});
      if (!isToTheEnd) await readPieces(reader, last - first + 1, (piece) => writer.write(piece));
    } finally {
      reader.releaseLock();
      writer.releaseLock();
    }
  }
  await (isToTheEnd ? body.pipeTo(to) : Promise.all([to.close(), body.cancel()]));
}

/** Reads so many bytes, in pieces that are used one after the other and lie in the same memory. */
async function readPieces(
  reader: PieceReader,
  count: number,
  use: (piece: Uint8Array) => Promise<void>,
): Promise<void> {
  let memory = new ArrayBuffer(Math.min(PIECE_BYTES, count));
  for (let left = count; left > 0; ) {
    const min = Math.min(PIECE_BYTES, left);
    const { value, done } = await reader.read(new Uint8Array(memory, 0, min), { min });
    if (done) throw new Error('the file is shorter than it was when it was built');
    await use(value);
    memory = value.buffer as ArrayBuffer;
    left -= value.length;
  }
}
