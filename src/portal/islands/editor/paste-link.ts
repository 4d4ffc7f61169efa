import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import { safeLink } from '../../../stories/safe-link.ts';

const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

/** A URL pasted over selected words links them; anywhere else it is pasted as it is. */
export const PasteLink = Extension.create({
  name: 'pasteLink',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handlePaste: (view, event) => {
          const linked = linkChosen(view.state, event.clipboardData?.getData('text/plain') ?? '');
          if (linked) view.dispatch(linked);
          return linked !== null;
        },
      },
    }),
  ],
});

/**
 * Links the selected words to the clipboard's URL; null if no words are selected, none may be linked, or it is not a
 * URL.
 */
function linkChosen(state: EditorState, copied: string): Transaction | null {
  const { selection, schema } = state;
  const { from, to } = selection;
  const address = copied.trim();
  const href = ADDRESS.test(address) ? safeLink(address) : null;
  const link = schema.marks.link;
  if (!href || !link || selection.empty || !(selection instanceof TextSelection)) return null;
  if (state.doc.textBetween(from, to).trim() === '') return null;
  let isCode = false;
  state.doc.nodesBetween(from, to, ({ type }) => {
    isCode ||= type.spec.code === true;
  });
  if (isCode) return null;
  return state.tr
    .removeMark(from, to, link)
    .addMark(from, to, link.create({ href }))
    .setMeta('paste', true)
    .setMeta('uiEvent', 'paste')
    .scrollIntoView();
}
