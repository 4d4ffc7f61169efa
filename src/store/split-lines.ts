/** A line of a stream with its number from 1; `bytes` is null when it was longer than allowed. */
export interface StreamLine {
  number: number;
  bytes: Buffer | null;
}

/** Parts a stream of bytes into lines, holding no more than `longest` bytes of one; a longer one is answered when it gets too long. */
export async function* splitLines(
  stream: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<StreamLine> {
  let pieces: Buffer[] = [];
  let held = 0;
  let number = 0;
  let told = false;
  const hold = (piece: Buffer): StreamLine | null => {
    held += piece.length;
    if (held <= longest) pieces.push(piece);
    if (held <= longest || told) return null;
    told = true;
    pieces = [];
    number += 1;
    return { number, bytes: null };
  };
  const take = (): StreamLine | null => {
    const bytes = told ? null : Buffer.concat(pieces);
    pieces = [];
    held = 0;
    told = false;
    if (!bytes) return null;
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      const tooLong = hold(chunk.subarray(start, end));
      if (tooLong) yield tooLong;
      const line = take();
      if (line) yield line;
      start = end + 1;
    }
    const tooLong = start < chunk.length ? hold(chunk.subarray(start)) : null;
    if (tooLong) yield tooLong;
  }
  const last = held > 0 ? take() : null;
  if (last) yield last;
}
