import type { Block, FigureAttrs, ListItem, TableCell, TableRow } from './body.ts';

/** An element that is open while a body is built. */
export type Frame =
  | { kind: 'doc' | 'quote' | 'nothing'; blocks: Block[] }
  | { kind: 'item'; blocks: Block[]; implied: boolean }
  | { kind: 'cell'; blocks: Block[]; head: boolean; colspan: number; rowspan: number }
  | { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { kind: 'table'; rows: TableRow[] }
  | { kind: 'row'; cells: TableCell[] }
  | { kind: 'figure'; pictures: FigureAttrs[]; caption: string }
  | { kind: 'caption'; text: string }
  | { kind: 'unwrapped' };

/** An open element that holds blocks. */
export type Holder = Extract<Frame, { blocks: Block[] }>;

/** A list of `items`. */
export function listOf(ordered: boolean, start: number, items: ListItem[]): Block {
  if (!ordered) return { type: 'bulletList', content: items };
  return start > 1
    ? { type: 'orderedList', attrs: { start }, content: items }
    : { type: 'orderedList', content: items };
}

/** A cell with what stood in it; never without a block. */
export function cellOf(frame: Extract<Frame, { kind: 'cell' }>): TableCell {
  const content: Block[] = frame.blocks.length > 0 ? frame.blocks : [{ type: 'paragraph' }];
  const type = frame.head ? 'tableHeader' : 'tableCell';
  const attrs = {
    ...(frame.colspan > 1 ? { colspan: frame.colspan } : {}),
    ...(frame.rowspan > 1 ? { rowspan: frame.rowspan } : {}),
  };
  return Object.keys(attrs).length > 0 ? { type, attrs, content } : { type, content };
}

/** Whether a table says anything. */
export function tableSays(rows: TableRow[]): boolean {
  const says = (cell: TableCell) =>
    cell.content.some((block) => block.type !== 'paragraph' || block.content !== undefined);
  return rows.some((row) => row.content.some(says));
}
