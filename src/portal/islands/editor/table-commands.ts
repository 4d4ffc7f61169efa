import type { Editor, JSONContent } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeaderRow,
} from '@tiptap/pm/tables';

/** The table commands. */
export const TABLE_COMMANDS = {
  addRow: addRowAfter,
  addColumn: addColumnAfter,
  removeRow: deleteRow,
  removeColumn: deleteColumn,
  headRow: toggleHeaderRow,
  removeTable: deleteTable,
} as const satisfies Readonly<Record<string, Command>>;

/** Runs a table command. */
export function inTable(editor: Editor, command: Command): void {
  command(editor.state, editor.view.dispatch);
  editor.commands.focus();
}

/** Inserts a table of three rows, the first a header row, with the cursor in its first cell. */
export function putTable(editor: Editor): void {
  const row = (type: 'tableHeader' | 'tableCell'): JSONContent => ({
    type: 'tableRow',
    content: [1, 2, 3].map(() => ({ type, content: [{ type: 'paragraph' }] })),
  });
  const at = editor.state.selection.from;
  const content = [row('tableHeader'), row('tableCell'), row('tableCell')];
  editor.chain().focus().insertContent({ type: 'table', content }).run();
  let first = -1;
  editor.state.doc.nodesBetween(Math.max(0, at - 1), editor.state.doc.content.size, (node, position) => {
    if (first < 0 && node.type.name === 'tableHeader') first = position;
    return first < 0;
  });
  if (first >= 0) editor.commands.setTextSelection(first + 2);
}
