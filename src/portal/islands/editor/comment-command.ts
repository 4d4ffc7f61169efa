import { element } from './ask.ts';
import { takeSelection } from './take-selection.ts';
import type { WritingDesk } from './writing-desk.ts';

/** The most of a passage that goes into an address; the comments' page finds the rest by where it begins. */
const LONGEST = 1_000;

/** Leads to the comments, with the words that are chosen; what is written is saved first, as before any other form. */
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

/** Control or Command, Alt and M comment on what is chosen, also where somebody else holds the story. */
export function commentKey(desk: WritingDesk): void {
  document.addEventListener('keydown', (event) => {
    // With Alt the letter may be another one: what counts is where the key is.
    const isM = event.key.toLowerCase() === 'm' || event.code === 'KeyM';
    if (!isM || !(event.ctrlKey || event.metaKey) || !event.altKey || event.shiftKey) return;
    event.preventDefault();
    commentOn(desk);
  });
}
