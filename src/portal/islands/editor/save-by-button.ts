import type { Known } from '../../desk/writing/writing.view.ts';
import type { Editing } from './editing.ts';
import { sendCopy } from './send-copy.ts';

/** Saves at the button, at Enter in a field, and at Ctrl or Cmd with S, without leaving the page. */
export function saveByButton(editing: Editing): void {
  const { root } = editing;
  const { words } = JSON.parse(root.dataset.known ?? '{}') as Known;
  const place = root.querySelector<HTMLElement>('[data-keeping]');
  const say = (text: string) => {
    if (place) place.textContent = text;
  };
  let sending: Promise<unknown> = Promise.resolve();
  const save = async () => {
    say(words.saving);
    const sent = await sendCopy(editing);
    if (sent.became === 'saved') say(words.saved);
    else if (sent.became === 'set aside') {
      // What stands there now is shown by the next page; the text sent is kept beside it.
      location.assign(`${location.pathname}?done=set-aside`);
    } else say(sent.became === 'refused' && sent.message ? sent.message : words.notSaved);
  };
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    sending = sending.then(save);
  });
  document.addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 's' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    root.requestSubmit();
  });
}
