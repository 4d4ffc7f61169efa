import { isId } from '../../store/ids.ts';
import type { PictureWords } from '../desk/frame/picture-words.ts';
import { element } from './editor/ask.ts';
import { chooseFromLibrary } from './editor/library-dialog.ts';
import { type ChoosingPictures, choosePictures, sendPicture } from './editor/send-picture.ts';

/** A field for a picture: chosen from the library or uploaded, displayed, and removed; without it, its id is typed. */
export function pictureField(place: HTMLElement): void {
  const input = place.querySelector('input');
  const image = place.querySelector('img');
  const label = place.querySelector('label');
  if (!input || !image || !label) return;
  const words = JSON.parse(place.dataset.pictureField ?? '{}') as PictureWords;
  const button = (text: string, style = 'act quiet') =>
    element('button', { type: 'button', class: style, 'aria-describedby': label.id }, text);
  label.id ||= `${input.id}-label`;
  const library = button(words.fromLibrary);
  const upload = button(words.choosePicture);
  const remove = button(words.removePicture, 'word');
  const said = element('p', { class: 'hint', role: 'status' });
  const acts = element('div', { class: 'acts' });
  acts.append(library, upload, remove);
  image.before(acts, said);
  place.prepend(label);
  place.classList.add('chosen');
  const choosing: ChoosingPictures = {
    ...{ host: place, words, language: document.documentElement.lang },
    say: (text) => {
      said.textContent = text;
    },
  };
  const show = () => {
    const id = input.value.trim();
    image.hidden = remove.hidden = !isId(id);
    if (!image.hidden) image.src = `/media/${id}?w=400`;
  };
  const put = (id: string | undefined) => {
    if (id !== undefined) input.value = id;
    show();
  };
  library.addEventListener('click', async () => {
    put((await chooseFromLibrary(choosing))?.id);
    library.focus();
  });
  upload.addEventListener('click', async () => {
    const [file] = await choosePictures(place, false);
    const sent = file && (await sendPicture(choosing, file));
    if (!sent) return;
    choosing.say('');
    put(sent.id);
  });
  remove.addEventListener('click', () => {
    put('');
    library.focus();
  });
  show();
}
