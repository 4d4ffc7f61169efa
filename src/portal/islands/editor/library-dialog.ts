import { element } from './ask.ts';
import type { ChoosingPictures, SentPicture } from './send-picture.ts';

/** A picture in the library's list. */
interface Listed extends SentPicture {
  readonly thumb: string;
  readonly name: string;
  readonly alts: Readonly<Record<string, string>>;
  readonly captions: Readonly<Record<string, string>>;
  readonly rights: { readonly state: 'expired' | 'expiring' | null };
}

/** The debounce of a search, in milliseconds. */
const PAUSE = 200;
const MOST = 24;

/**
 * Opens a dialog to choose a picture from the library: typing filters it, arrows and Tab move, Enter chooses, Escape
 * cancels. Null if none was chosen.
 */
export function chooseFromLibrary({ host, words, language }: ChoosingPictures): Promise<SentPicture | null> {
  const dialog = element('dialog', {
    class: 'writing-dialog writing-library',
    'aria-label': words.fromLibrary,
  });
  const label = element('label', {}, words.librarySearch);
  const search = element('input', { type: 'search', maxlength: '200', autocomplete: 'off' });
  label.append(search);
  const said = element('p', { class: 'hint', role: 'status' });
  const list = element('ul', {});
  const all = element('a', { href: '/desk/media', target: '_blank' }, words.libraryAll);
  const cancel = element('button', { type: 'button', class: 'act quiet' }, words.cancel);
  const acts = element('div', { class: 'acts' });
  acts.append(cancel, all);
  dialog.append(element('p', { class: 'writing-dialog-title' }, words.fromLibrary), label, said, list, acts);
  (host.parentElement ?? host).append(dialog);
  let timer = 0;
  let asked = 0;

  return new Promise((resolve) => {
    let taken: SentPicture | null = null;
    const take = (picture: Listed) => {
      // Words in another language than the story's are not used.
      const { alts, captions } = picture;
      taken = { ...picture, alt: alts[language] ?? '', caption: captions[language] ?? null };
      dialog.close();
    };
    const find = async () => {
      asked += 1;
      const mine = asked;
      const query = new URLSearchParams({
        most: String(MOST),
        ...(search.value.trim() && { q: search.value }),
      });
      const found = await fetch(`/desk/media.json?${query}`, { headers: { Accept: 'application/json' } })
        .then(async (answer) => (answer.ok ? ((await answer.json()) as { media: Listed[] }).media : null))
        .catch(() => null);
      if (mine !== asked) return;
      list.replaceChildren(...(found ?? []).map((picture) => itemOf(picture, words, () => take(picture))));
      said.textContent = !found ? words.libraryFailed : found.length === 0 ? words.libraryNone : '';
    };
    search.addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void find(), PAUSE);
    });
    search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      list.querySelector('button')?.focus();
    });
    list.addEventListener('keydown', (event) => moveIn(list, event));
    cancel.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      window.clearTimeout(timer);
      dialog.remove();
      resolve(taken);
    });
    dialog.showModal();
    search.focus();
    void find();
  });
}

function itemOf(picture: Listed, words: ChoosingPictures['words'], take: () => void): HTMLElement {
  const item = element('li', {});
  const button = element('button', { type: 'button' });
  const image = element('img', { src: picture.thumb, alt: '', loading: 'lazy' });
  const name = picture.caption || picture.alt || picture.name;
  button.append(image, element('span', { dir: 'auto' }, name));
  if (picture.credit)
    button.append(element('span', { class: 'writing-library-credit', dir: 'auto' }, picture.credit));
  if (picture.rights.state === 'expired')
    button.append(element('span', { class: 'wrong' }, words.libraryExpired));
  button.addEventListener('click', take);
  item.append(button);
  return item;
}

/** Left and right move to the previous and next picture, up and down to the rows above and below. */
function moveIn(list: HTMLElement, event: KeyboardEvent): void {
  const buttons = [...list.querySelectorAll('button')];
  const now = buttons.indexOf(event.target as HTMLButtonElement);
  if (now < 0) return;
  const isRtl = getComputedStyle(list).direction === 'rtl';
  const top = buttons[0]?.getBoundingClientRect().top;
  const inRow = buttons.filter((button) => button.getBoundingClientRect().top === top).length || 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: isRtl ? -1 : 1,
    ArrowLeft: isRtl ? 1 : -1,
    ArrowDown: inRow,
    ArrowUp: -inRow,
  };
  const by = steps[event.key];
  if (!by) return;
  event.preventDefault();
  buttons[now + by]?.focus();
}
