/** The placeholder for a part in the text of a page. */
export function slotOf(name: string): string {
  return `<page-part data-name="${name}"></page-part>`;
}

const SLOT = /<page-part data-name="([^"]*)"><\/page-part>/g;

/** The place of a part in the bytes of a page: from `start` to `end`, exclusive. */
export interface PlacedPart {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Fills the slots of `text`; returns the bytes and the place of each part. Slots without a part stay empty. */
export function fillSlots(
  text: string,
  parts: ReadonlyMap<string, string>,
): { bytes: Buffer; placed: PlacedPart[] } {
  const placed: PlacedPart[] = [];
  const pieces: Buffer[] = [];
  let length = 0;
  let done = 0;
  const add = (piece: string) => {
    const bytes = Buffer.from(piece);
    pieces.push(bytes);
    length += bytes.length;
  };
  for (const slot of text.matchAll(SLOT)) {
    const [mark, name = ''] = slot;
    add(text.slice(done, slot.index));
    const start = length;
    add(parts.get(name) ?? '');
    placed.push({ name, start, end: length });
    done = slot.index + mark.length;
  }
  add(text.slice(done));
  return { bytes: Buffer.concat(pieces, length), placed };
}

/** The bytes of a page with `parts` replacing those of the same names. */
export function replaceParts(
  bytes: Buffer,
  placed: readonly PlacedPart[],
  parts: ReadonlyMap<string, string>,
): { bytes: Buffer; placed: PlacedPart[] } {
  const pieces: Buffer[] = [];
  const moved: PlacedPart[] = [];
  let length = 0;
  let done = 0;
  const add = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { name, start, end } of placed) {
    add(bytes.subarray(done, start));
    const at = length;
    const text = parts.get(name);
    add(text === undefined ? bytes.subarray(start, end) : Buffer.from(text));
    moved.push({ name, start: at, end: length });
    done = end;
  }
  add(bytes.subarray(done));
  return { bytes: Buffer.concat(pieces, length), placed: moved };
}
