import { Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Plugin } from '@tiptap/pm/state';

/** The keys by which people undo and redo, those of Windows and of the Mac; capitals where Caps Lock is on. */
const KEYS = {
  'Mod-z': undo,
  'Mod-Z': undo,
  'Shift-Mod-z': redo,
  'Shift-Mod-Z': redo,
  'Mod-y': redo,
  'Mod-Y': redo,
};

/** What a browser calls the same when it is chosen in a menu, or by shaking a telephone. */
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
 * Undo and redo; and a cursor where a thing that is dropped will land, and beside what holds no text. The history is
 * ProseMirror's, and so are its commands: each is handed the state it runs on.
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
