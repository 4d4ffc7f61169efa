import { focalOf } from '../../desk/writing/lines.ts';
import { element } from './ask.ts';
import { fieldOf } from './form-draft.ts';
import { chooseFromLibrary } from './library-dialog.ts';
import { choosePictures, type SentPicture, sendPicture } from './send-picture.ts';
import type { WritingDesk } from './writing-desk.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** How far an arrow key moves the focal point, in percent of the picture. */
const STEP = 5;

/** The lead picture: chosen from this machine, displayed, with its focal point set on it. */
export function leadPicture(desk: WritingDesk): void {
  const { editing, words } = desk;
  const { root } = editing;
  const place = root.querySelector<HTMLElement>('[data-lead]');
  if (!place) return;
  const field = (name: string) => fieldOf(root, name);
  const choose = element('button', { type: 'button', class: 'act quiet' }, words.choosePicture);
  const view = element('button', { type: 'button', class: 'writing-focal', 'aria-label': words.focal });
  const image = element('img', { alt: '' });
  const point = element('span', { class: 'writing-focal-point', 'aria-hidden': 'true' });
  view.append(image, point);
  const box = element('div', { class: 'writing-lead' });
  const library = element('button', { type: 'button', class: 'act quiet' }, words.fromLibrary);
  const acts = element('div', { class: 'acts' });
  acts.append(choose, library);
  box.append(view, acts);
  place.before(box);

  const show = () => {
    const id = field('leadPicture')
      .value.trim()
      .replace(/^media:/, '');
    view.hidden = !ID.test(id);
    const address = `/media/${id}?w=800`;
    if (!view.hidden && image.getAttribute('src') !== address) image.src = address;
    const [x, y] = focalOf(field('leadFocal').value) ?? [50, 50];
    point.style.insetBlockStart = `${y}%`;
    // From the left in every script, like the picture itself.
    point.style.left = `${x}%`;
  };
  const say = (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) field(name).value = value;
    field('leadPicture').dispatchEvent(new Event('input', { bubbles: true }));
    show();
  };
  const put = ({ id, alt, caption, credit, focal: { x, y } }: SentPicture) => {
    say({
      leadPicture: id,
      leadAlt: alt ?? '',
      leadCaption: caption ?? '',
      leadCredit: credit ?? '',
      leadFocal: `${Math.round(x * 100)} ${Math.round(y * 100)}`,
    });
    field('leadAlt').focus();
  };
  choose.addEventListener('click', async () => {
    const [file] = await choosePictures(root, false);
    const sent = file && (await sendPicture(desk, file));
    if (sent) put(sent);
  });
  library.addEventListener('click', async () => {
    const taken = await chooseFromLibrary(desk);
    if (taken) put(taken);
    else library.focus();
  });
  const focal = (x: number, y: number) => {
    const within = (value: number) => Math.round(Math.min(Math.max(value, 0), 100));
    say({ leadFocal: `${within(x)} ${within(y)}` });
  };
  view.addEventListener('click', (event) => {
    // A keyboard click has no position.
    if (event.detail === 0) return;
    const { left, top, width, height } = image.getBoundingClientRect();
    focal(((event.clientX - left) / width) * 100, ((event.clientY - top) / height) * 100);
  });
  view.addEventListener('keydown', (event) => {
    const [x, y] = focalOf(field('leadFocal').value) ?? [50, 50];
    const by = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[
      event.key
    ];
    if (!by) return;
    event.preventDefault();
    focal(x + (by[0] ?? 0), y + (by[1] ?? 0));
  });
  for (const name of ['leadPicture', 'leadFocal']) field(name).addEventListener('change', show);
  editing.onChange(() => {
    if (!view.hidden || field('leadPicture').value) show();
  });
  show();
}
