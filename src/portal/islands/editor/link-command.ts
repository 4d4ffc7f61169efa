import { safeLink } from '../../../stories/safe-link.ts';
import { citationLines } from '../../desk/writing/lines.ts';
import { ask } from './ask.ts';
import { fieldOf } from './form-draft.ts';
import { takeSelection } from './take-selection.ts';
import type { TextDesk } from './writing-desk.ts';

/** Links the selected words, changes the link at the cursor, or, with an empty URL, removes it. */
export async function editLink({ editing, words, say }: TextDesk): Promise<void> {
  const { editor, root } = editing;
  takeSelection(editor);
  if (editor.isActive('link')) selectLink(editor);
  const { from, to, empty } = editor.state.selection;
  const chosen = editor.state.doc.textBetween(from, to, ' ');
  const said = await ask(
    root.parentElement ?? root,
    { title: words.link, ok: words.put, cancel: words.cancel },
    [
      { name: 'href', label: words.linkAddress, value: String(editor.getAttributes('link').href ?? '') },
      ...(empty ? [{ name: 'text', label: words.linkWords, required: true }] : []),
      // Only a story lists documents at its end.
      ...(root.elements.namedItem('citations')
        ? [{ name: 'note', label: words.linkNote, type: 'checkbox' as const, hint: words.linkNoteHint }]
        : []),
    ],
  );
  // Synchronously: the editor's own command waits for a frame, in which the cursor is where the browser put it.
  editor.view.focus();
  if (!said) return;
  if (!said.href) {
    editor.chain().unsetMark('link').run();
    return;
  }
  const href = safeLink(/^[a-z]+:/i.test(said.href) ? said.href : `https://${said.href}`);
  if (!href) {
    say(words.linkWrong);
    return;
  }
  const mark = { type: 'link', attrs: { href } };
  if (empty)
    editor
      .chain()
      .insertContent({ type: 'text', text: said.text || href, marks: [mark] })
      .run();
  else editor.chain().setMark('link', { href }).setTextSelection(to).run();
  if (said.note) addNote(root, chosen || said.text || href, href);
}

/** Ctrl or Cmd with K in the text asks for the URL of a link. */
export function linkKey(desk: TextDesk): void {
  desk.editing.editor.view.dom.addEventListener('keydown', (event) => {
    const isK = event.key.toLowerCase() === 'k' || event.code === 'KeyK';
    if (!isK || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void editLink(desk);
  });
}

/** The whole link around the cursor. */
function selectLink(editor: TextDesk['editing']['editor']): void {
  editor.commands.extendMarkRange('link');
}

/** Adds the URL to the documents at the end of the story. */
function addNote(root: HTMLFormElement, title: string, url: string): void {
  const field = fieldOf(root, 'citations');
  if (field.value.includes(url)) return;
  const line = citationLines([{ title: title.replaceAll('|', '/'), publisher: null, url }]);
  field.value = [field.value.trim(), line].filter(Boolean).join('\n');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
