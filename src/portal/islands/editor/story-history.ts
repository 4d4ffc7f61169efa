import { Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Plugin } from '@tiptap/pm/state';

/** The keyboard shortcuts for undo and redo on Windows and the Mac; capitals if Caps Lock is on. */
const KEYS = {
  'Mod-z': undo,
  'Mod-Z': undo,
  'Shift-Mod-z': redo,
  'Shift-Mod-Z': redo,
  'Mod-y': redo,
  'Mod-Y': redo,
};

/** The browser's events for the same from a menu, or from shaking a phone. */
const INPUTS = new Map([
  ['historyUndo', undo],
  ['historyRedo', redo],
]);

const fromMenus = () =>
  new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput: (view, event) => {
          const command = INPUTS.get((event as InputEvent).inputType);
          if (!command) return false;
          event.preventDefault();
          return command(view.state, view.dispatch) || true;
        },
      },
    },
  });

/**
 * Undo and redo; plus a drop cursor and a gap cursor. The history and its commands are ProseMirror's: each receives the
 * state it runs on.
 */
export const StoryHistory = Extension.create({
  name: 'storyHistory',
  addProseMirrorPlugins: () => [
    history(),
    keymap(KEYS),
    fromMenus(),
    dropCursor({ color: false, class: 'drop-place' }),
    gapCursor(),
  ],
});
