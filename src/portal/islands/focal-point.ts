import { cropBox } from '../../stories/media/crop-box.ts';

/** How far an arrow key moves the focal point, in percent of the picture; with Shift, one percent. */
const STEP = 5;

/**
 * The focal point: clicked on the picture, or moved with the arrows; the fields and the crops follow. Without it the
 * fields are typed.
 */
export function focalPoint(place: HTMLElement): void {
  const sheet = place.querySelector<HTMLElement>('[data-focal-sheet]');
  const image = sheet?.querySelector('img');
  const point = sheet?.querySelector<HTMLElement>('.media-point');
  const [across, down] = ['focalX', 'focalY'].map((name) =>
    place.querySelector<HTMLInputElement>(`input[name="${name}"]`),
  );
  if (!sheet || !image || !point || !across || !down) return;
  const cuts = [...place.querySelectorAll<HTMLImageElement>('[data-cut]')];
  const size = { width: image.width, height: image.height };
  const said = document.createElement('span');
  said.className = 'unseen';
  said.setAttribute('role', 'status');

  const percentIn = (field: HTMLInputElement) => Math.min(Math.max(Number(field.value) || 0, 0), 100);
  const show = () => {
    const [x, y] = [percentIn(across), percentIn(down)];
    point.style.insetBlockStart = `${y}%`;
    // From the left in every script, like the picture itself.
    point.style.left = `${x}%`;
    for (const cut of cuts) cut.style.objectPosition = positionIn(cut, size, x / 100, y / 100);
  };
  const put = (x: number, y: number) => {
    const within = (value: number) => String(Math.round(Math.min(Math.max(value, 0), 100)));
    across.value = within(x);
    down.value = within(y);
    show();
    said.textContent = (sheet.dataset.at ?? '').replace('{x}', across.value).replace('{y}', down.value);
  };

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'media-press';
  button.setAttribute('aria-label', sheet.dataset.label ?? '');
  button.append(...sheet.childNodes);
  sheet.append(button, said);
  button.addEventListener('click', (event) => {
    // A keyboard click has no position.
    if (event.detail === 0) return;
    const { left, top, width, height } = image.getBoundingClientRect();
    put(((event.clientX - left) / width) * 100, ((event.clientY - top) / height) * 100);
  });
  button.addEventListener('keydown', (event) => {
    const step = event.shiftKey ? 1 : STEP;
    const ways = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    const [x, y] = (ways as Readonly<Record<string, number[]>>)[event.key] ?? [];
    if (x === undefined || y === undefined) return;
    event.preventDefault();
    put(percentIn(across) + x, percentIn(down) + y);
  });
  for (const field of [across, down]) field.addEventListener('input', show);
}

function positionIn(
  cut: HTMLElement,
  size: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): string {
  if (cut.dataset.cutBy === 'page') return `${x * 100}% ${y * 100}%`;
  const box = cropBox(size, Number(cut.dataset.cut), { x, y });
  const share = (start: number, rest: number) => (rest > 0 ? (start / rest) * 100 : 50);
  return `${share(box.left, size.width - box.width)}% ${share(box.top, size.height - box.height)}%`;
}
