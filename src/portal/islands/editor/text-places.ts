import type { Node } from '@tiptap/pm/model';

/** A run of the editor's document, and where it starts in the story's plain text. */
interface Run {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

type Add = (run: Run) => void;

/** Maps offsets in a story's plain text, as returned by `bodyText`, to positions in the editor's document. */
export function placesOf(doc: Node): (offset: number) => number | null {
  const runs: Run[] = [];
  let end = 0;
  doc.forEach((block, place) => {
    const start = end === 0 ? 0 : end + 2;
    const length = runsOf(block, place, start, (run) => runs.push(run)) ?? 0;
    if (length > 0) end = start + length;
  });
  return (offset) => {
    const run = runs.find(({ at, length }) => offset >= at && offset <= at + length);
    return run ? run.from + (offset - run.at) : null;
  };
}

/**
 * Adds the runs of a block at `place`; returns the length of its text, which is 0 for a picture without words that is
 * still part of the story, or null if the story leaves it out (`bodyOfDoc`).
 */
function runsOf(block: Node, place: number, start: number, add: Add): number | null {
  switch (block.type.name) {
    case 'figure':
      return [block.attrs.caption, block.attrs.credit].filter(Boolean).join(' ').length;
    case 'embed':
      return (block.attrs.title ?? '').length;
    case 'horizontalRule':
      return 0;
    case 'tableCell':
    case 'tableHeader':
      return joined(block, place, start, add) ?? 0;
    case 'codeBlock':
      return block.textContent === '' ? null : textRuns(block, place, start, add);
    case 'paragraph':
    case 'heading':
      return block.textContent.trim() === '' ? null : textRuns(block, place, start, add);
    default:
      return joined(block, place, start, add);
  }
}

function textRuns(block: Node, place: number, start: number, add: Add): number {
  let at = start;
  block.forEach((inline, offset) => {
    add({ from: place + 1 + offset, at, length: inline.nodeSize });
    at += inline.nodeSize;
  });
  return at - start;
}

/** One character joins the blocks, items, cells or rows of a block; null if it is empty. */
function joined(block: Node, place: number, start: number, add: Add): number | null {
  let end: number | null = null;
  block.forEach((child, offset) => {
    const begin: number = end === null ? start : end + 1;
    const length = runsOf(child, place + 1 + offset, begin, add);
    if (length !== null) end = begin + length;
  });
  return end === null ? null : end - start;
}
