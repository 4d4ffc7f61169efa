import type { Node } from '@tiptap/pm/model';

/** A run of the editor's document, and where it begins in the story's plain text. */
interface Run {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** Where the plain text of a story, as `bodyText` has it, stands in the editor's document. */
export function placesOf(doc: Node): (offset: number) => number | null {
  const runs: Run[] = [];
  const add = (from: number, at: number, length: number) => runs.push({ from, at, length });
  let end = 0;
  doc.forEach((block, place) => {
    const start = end === 0 ? 0 : end + 2;
    const length = blockRuns(block, place, start, add);
    if (length > 0) end = start + length;
  });
  return (offset) => {
    const run = runs.find(({ at, length }) => offset >= at && offset <= at + length);
    return run ? run.from + (offset - run.at) : null;
  };
}

/** Adds the runs of a block that stands at `place`; answers how long its text is. */
function blockRuns(
  block: Node,
  place: number,
  start: number,
  add: (from: number, at: number, length: number) => void,
): number {
  const { name } = block.type;
  if (name === 'figure') return [block.attrs.caption, block.attrs.credit].filter(Boolean).join(' ').length;
  if (name === 'embed') return (block.attrs.title ?? '').length;
  if (block.isTextblock) {
    if (block.textContent.trim() === '' && name !== 'codeBlock') return 0;
    let at = start;
    block.forEach((inline, offset) => {
      add(place + 1 + offset, at, inline.nodeSize);
      at += inline.nodeSize;
    });
    return at - start;
  }
  const gap = 1;
  let end = start;
  let first = true;
  block.forEach((child, offset) => {
    const begin = first ? start : end + gap;
    const length = blockRuns(child, place + 1 + offset, begin, add);
    if (length > 0) {
      end = begin + length;
      first = false;
    }
  });
  return end - start;
}
