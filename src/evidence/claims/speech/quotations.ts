import type { Stretch } from '../../../language/sentences.ts';

/** Words between quotation marks, the marks with them. */
export interface Quotation extends Stretch {
  /** Whether the mark that ends it is there: a quotation may go on in the next paragraph. */
  readonly closed: boolean;
}

const MARK = /[“”"]|''|(?<=^|[\s([—–])‘(?=\S)|’(?=\s|$|[,.;:—–])/gu;
const BEFORE_OPENING = /[\s([—–-]/u;

/** The quotations of a paragraph, the outer ones, in order. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; mark: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length;
    if (!open) {
      if (opens(text, index, end, mark)) open = { start: index, mark };
    } else if (closes(text, index, end, mark, open.mark)) {
      found.push({ start: open.start, end, closed: true });
      open = null;
    }
  }
  if (open && open.mark !== '‘') found.push({ start: open.start, end: text.length, closed: false });
  return found;
}

function opens(text: string, at: number, end: number, mark: string): boolean {
  if (mark === '“' || mark === '‘') return true;
  if (mark === '”' || mark === '’') return false;
  const before = text[at - 1] ?? ' ';
  return BEFORE_OPENING.test(before) && /\S/u.test(text[end] ?? ' ');
}

function closes(text: string, at: number, end: number, mark: string, opened: string): boolean {
  if (opened === '“') return mark === '”' || mark === '"';
  if (opened === '‘') return mark === '’' && /[,.?!\p{L}]/u.test(text[at - 1] ?? ' ');
  return mark === opened && !(BEFORE_OPENING.test(text[at - 1] ?? ' ') && /\S/u.test(text[end] ?? ' '));
}
