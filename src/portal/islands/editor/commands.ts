import type { Editor } from '@tiptap/core';
import { redo, undo } from '@tiptap/pm/history';
import type { Known } from '../../desk/writing/writing.view.ts';
import { putEmbed } from './embed-command.ts';
import { editLink } from './link-command.ts';
import { putFromLibrary, putPictures } from './picture-command.ts';
import { inTable, putTable, TABLE_COMMANDS } from './table-commands.ts';
import type { TextDesk } from './writing-desk.ts';

type Words = Known['words'];

/** One editor command: in the palette, in the list of shortcuts, and some in the toolbar. */
export interface EditorCommand<Desk extends TextDesk = TextDesk> {
  readonly word: keyof Words;
  /** Its shortcut in ProseMirror's notation; left out: it has none. */
  readonly keys?: string;
  /** Its toolbar group; left out: it is not in the toolbar. */
  readonly strip?: 'mark' | 'block' | 'part' | 'table';
  run(desk: Desk): unknown;
  isOn?(editor: Editor): boolean;
  /** Whether it applies here; by default anywhere. */
  isHere?(editor: Editor): boolean;
}

const mark = (type: string, word: keyof Words, keys: string, strip?: 'mark'): EditorCommand => ({
  word,
  keys,
  ...(strip && { strip }),
  run: ({ editing }) => editing.editor.chain().focus().toggleMark(type).run(),
  isOn: (editor) => editor.isActive(type),
});

const heading = (level: 2 | 3 | 4, word: keyof Words): EditorCommand => ({
  word,
  keys: `Mod-Alt-${level}`,
  ...(level === 2 && { strip: 'block' as const }),
  run: ({ editing }) => editing.editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
});

const list = (type: 'bulletList' | 'orderedList', word: keyof Words, keys: string): EditorCommand => ({
  word,
  keys,
  strip: 'block',
  run: ({ editing }) => editing.editor.chain().focus().toggleList(type, 'listItem').run(),
  isOn: (editor) => editor.isActive(type),
});

const table = (name: keyof typeof TABLE_COMMANDS, strip?: 'table'): EditorCommand => ({
  word: name,
  ...(strip && { strip }),
  run: ({ editing }) => inTable(editing.editor, TABLE_COMMANDS[name]),
  isHere: (editor) => editor.isActive('table'),
});

/** The commands that every text has. */
export const TEXT_COMMANDS: readonly EditorCommand[] = [
  mark('bold', 'bold', 'Mod-b', 'mark'),
  mark('italic', 'italic', 'Mod-i', 'mark'),
  {
    word: 'link',
    keys: 'Mod-k',
    strip: 'mark',
    run: editLink,
    isOn: (editor) => editor.isActive('link'),
  },
  mark('code', 'code', 'Mod-e'),
  mark('subscript', 'subscript', 'Mod-,'),
  mark('superscript', 'superscript', 'Mod-.'),
  {
    word: 'paragraph',
    keys: 'Mod-Alt-0',
    run: ({ editing }) => editing.editor.chain().focus().setNode('paragraph').run(),
  },
  heading(2, 'heading'),
  heading(3, 'subheading'),
  heading(4, 'smallHeading'),
  {
    word: 'quote',
    keys: 'Mod-Shift-b',
    strip: 'block',
    run: ({ editing }) => editing.editor.chain().focus().toggleWrap('blockquote').run(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
  list('bulletList', 'bullets', 'Mod-Shift-8'),
  list('orderedList', 'numbers', 'Mod-Shift-7'),
  {
    word: 'table',
    strip: 'part',
    run: ({ editing }) => putTable(editing.editor),
    isHere: (editor) => !editor.isActive('table'),
  },
  table('addRow', 'table'),
  table('addColumn', 'table'),
  table('removeRow', 'table'),
  table('removeColumn', 'table'),
  table('headRow', 'table'),
  table('removeTable', 'table'),
  { word: 'picture', strip: 'part', run: putPictures },
  { word: 'fromLibrary', strip: 'part', run: putFromLibrary },
  { word: 'embed', strip: 'part', run: putEmbed },
  {
    word: 'rule',
    run: ({ editing }) => editing.editor.chain().focus().insertContent({ type: 'horizontalRule' }).run(),
  },
  {
    word: 'codeBlock',
    run: ({ editing }) => editing.editor.chain().focus().toggleNode('codeBlock', 'paragraph').run(),
    isOn: (editor) => editor.isActive('codeBlock'),
  },
  {
    word: 'undo',
    keys: 'Mod-z',
    run: ({ editing }) => undo(editing.editor.state, editing.editor.view.dispatch),
  },
  {
    word: 'redo',
    keys: 'Mod-Shift-z',
    run: ({ editing }) => redo(editing.editor.state, editing.editor.view.dispatch),
  },
  { word: 'save', keys: 'Mod-s', run: ({ editing }) => editing.root.requestSubmit() },
];

/** Whether this is a Mac keyboard. */
export function onMac(): boolean {
  return /Mac|iP(hone|ad|od)/.test(navigator.platform);
}

/** A shortcut as labelled on the keyboard: Ctrl or ⌘, and the others. */
export function keyWords(keys: string): string {
  const isMac = onMac();
  const names: Readonly<Record<string, string>> = isMac
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
    : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };
  return keys
    .split('-')
    .map((key) => names[key] ?? key.toUpperCase())
    .join(isMac ? '' : ' + ');
}
