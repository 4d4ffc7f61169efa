/** A line of a stream with its number from 1; `bytes` is null when it was longer than allowed. */
export interface StreamLine {
  number: number;
  bytes: Buffer | null;
}

/** Parts a stream of bytes into lines, holding no more than one line of at most `longest` bytes. */
export async function* splitLines(
  stream: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<StreamLine> {
  let pieces: Buffer[] = [];
  let held = 0;
  let number = 0;
  const take = (): StreamLine => {
    number += 1;
    const bytes = held > longest ? null : Buffer.concat(pieces);
    pieces = [];
    held = 0;
    return { number, bytes };
  };
  const hold = (piece: Buffer) => {
    held += piece.length;
    if (held <= longest) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (held > 0) yield take();
}
