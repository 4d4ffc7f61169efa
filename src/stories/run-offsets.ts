import type { Block, Body, Inline } from './body.ts';
import { blockText } from './body.ts';

/** The offset of each run of a body in its `bodyText`, in UTF-16 units; runs of code and captions are left out. */
export function runOffsets(body: Body): Map<Inline, number> {
  const offsets = new Map<Inline, number>();
  let at = 0;
  let first = true;
  for (const block of body.content) {
    const text = blockText(block);
    if (!text) continue;
    if (!first) at += 2;
    first = false;
    place(block, at, offsets);
    at += text.length;
  }
  return offsets;
}

/** Records the runs of `block`, whose text starts at `start`; the separators are those of `blockText`. */
function place(block: Block, start: number, offsets: Map<Inline, number>): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      let at = start;
      for (const run of block.content ?? []) {
        offsets.set(run, at);
        at += run.type === 'text' ? run.text.length : 1;
      }
      return;
    }
    case 'bulletList':
    case 'orderedList':
      placeAll(
        block.content.flatMap((item) => item.content),
        start,
        offsets,
        block.content.map((item) => item.content.length),
      );
      return;
    case 'blockquote':
      placeAll(block.content, start, offsets);
      return;
    case 'table':
      // Cells are joined by tabs, rows by newlines, blocks of a cell by spaces: one unit each.
      placeAll(
        block.content.flatMap((row) => row.content.flatMap((cell) => cell.content)),
        start,
        offsets,
        block.content.flatMap((row) => row.content.map((cell) => cell.content.length)),
      );
      return;
    case 'codeBlock':
    case 'figure':
    case 'embed':
    case 'horizontalRule':
  }
}

/** Records blocks joined by one unit each; `groups` is the number in each cell or item, which may be zero. */
function placeAll(
  blocks: readonly Block[],
  start: number,
  offsets: Map<Inline, number>,
  groups: readonly number[] = blocks.map(() => 1),
): void {
  let at = start;
  let next = 0;
  for (const count of groups) {
    // An empty one still has a separator.
    if (count === 0) at += 1;
    for (let i = 0; i < count; i += 1) {
      const block = blocks[next];
      next += 1;
      if (!block) continue;
      place(block, at, offsets);
      at += blockText(block).length + 1;
    }
  }
}
