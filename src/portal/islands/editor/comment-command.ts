import { element } from './ask.ts';
import { takeSelection } from './take-selection.ts';
import type { WritingDesk } from './writing-desk.ts';

/** The maximum length of a passage in a URL; the comments page finds the rest from its start. */
const LONGEST = 1_000;

/** Opens the comments with the selected words; unsaved changes are saved first, as before any other form. */
export function commentOn({ editing }: WritingDesk): void {
  const { editor, storyId } = editing;
  takeSelection(editor);
  const { from, to } = editor.state.selection;
  const quote = editor.state.doc.textBetween(from, to, ' ').trim().slice(0, LONGEST);
  const form = element('form', { method: 'get', action: `/desk/stories/${storyId}/comments` });
  const carry = (name: string, value: string) =>
    form.append(element('input', { type: 'hidden', name, value }));
  if (quote) carry('quote', quote);
  const language = new URLSearchParams(location.search).get('lang');
  if (language) carry('lang', language);
  form.hidden = true;
  document.body.append(form);
  form.requestSubmit();
}

/** Control or Command, Alt and M comment on the selection, even if someone else has the lock. */
export function commentKey(desk: WritingDesk): void {
  document.addEventListener('keydown', (event) => {
    // With Alt the character may differ: the position of the key counts.
    const isM = event.key.toLowerCase() === 'm' || event.code === 'KeyM';
    if (!isM || !(event.ctrlKey || event.metaKey) || !event.altKey || event.shiftKey) return;
    event.preventDefault();
    commentOn(desk);
  });
}
