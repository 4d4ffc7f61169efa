import { isId } from '../../../store/ids.ts';
import { element } from './ask.ts';
import { fieldOf } from './form-draft.ts';
import { chooseFromLibrary } from './library-dialog.ts';
import { choosePictures, sendPicture } from './send-picture.ts';
import type { WritingDesk } from './writing-desk.ts';

/** The pictures for social media and for cards: chosen from the library or this machine, and displayed. */
export function chosenPictures(desk: WritingDesk): void {
  for (const place of desk.editing.root.querySelectorAll<HTMLElement>('[data-chosen]')) {
    choosePicture(desk, place, place.dataset.chosen ?? '');
  }
}

function choosePicture(desk: WritingDesk, place: HTMLElement, name: string): void {
  const { editing, words } = desk;
  const picture = fieldOf(editing.root, name);
  const alt = fieldOf(editing.root, name.replace('Picture', 'Alt'));
  const image = element('img', { alt: '' });
  const choose = element('button', { type: 'button', class: 'act quiet' }, words.choosePicture);
  const library = element('button', { type: 'button', class: 'act quiet' }, words.fromLibrary);
  const acts = element('div', { class: 'acts' });
  acts.append(choose, library);
  const box = element('div', { class: 'writing-lead' });
  box.append(image, acts);
  place.before(box);
  const show = () => {
    const id = picture.value.trim().replace(/^media:/, '');
    image.hidden = !isId(id);
    const address = `/media/${id}?w=400`;
    if (!image.hidden && image.getAttribute('src') !== address) image.src = address;
  };
  const put = (taken: { readonly id: string; readonly alt: string } | null | undefined) => {
    if (!taken) return;
    picture.value = taken.id;
    alt.value = taken.alt ?? '';
    picture.dispatchEvent(new Event('input', { bubbles: true }));
    show();
    alt.focus();
  };
  choose.addEventListener('click', async () => {
    const [file] = await choosePictures(editing.root, false);
    put(file && (await sendPicture(desk, file)));
  });
  library.addEventListener('click', async () => {
    const taken = await chooseFromLibrary(desk);
    put(taken);
    if (!taken) library.focus();
  });
  picture.addEventListener('change', show);
  editing.onChange(show);
  show();
}
