import { Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';

/** Undo and redo; and a cursor where a thing that is dropped will land, and beside what holds no text. */
export const StoryHistory = Extension.create({
  name: 'storyHistory',
  addKeyboardShortcuts() {
    const { commands } = this.editor;
    const back = () => commands.command(({ state, dispatch }) => undo(state, dispatch));
    const again = () => commands.command(({ state, dispatch }) => redo(state, dispatch));
    return { 'Mod-z': back, 'Shift-Mod-z': again, 'Mod-y': again };
  },
  addProseMirrorPlugins: () => [history(), dropCursor({ color: false, class: 'drop-place' }), gapCursor()],
});
