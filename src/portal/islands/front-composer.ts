/** How long the composer waits for the next move before it saves the order and redraws the preview, in milliseconds. */
const PAUSE = 350;

/** Orders the blocks of a front page by dragging or arrow keys, and previews it. */
export function frontComposer(form: HTMLFormElement): void {
  const list = form.querySelector('ol');
  const preview = document.querySelector<HTMLElement>('[data-preview]');
  const status = form.querySelector('[role=status]');
  if (!list || !preview) return;
  let timer = 0;
  let asked = 0;

  const show = async () => {
    asked += 1;
    const mine = asked;
    preview.classList.add('waiting');
    const body = () => new URLSearchParams([...new FormData(form)].map(([k, v]) => [k, String(v)]));
    const kept = fetch(form.action, {
      method: 'POST',
      body: body(),
      headers: { accept: 'application/json' },
    });
    try {
      const drawn = await fetch(preview.dataset.preview ?? '', { method: 'POST', body: body() });
      if (!drawn.ok || !(await kept).ok) throw new Error(String(drawn.status));
      const text = await drawn.text();
      if (mine !== asked) return;
      const page = new DOMParser().parseFromString(text, 'text/html');
      preview.replaceChildren(...page.body.childNodes);
      preview.classList.remove('waiting');
    } catch {
      // Without a response the form is submitted as without this script, and shows what is wrong.
      form.requestSubmit();
    }
  };

  const changed = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void show(), PAUSE);
    const rows = [...list.children];
    for (const [at, row] of rows.entries()) {
      const [up, down] = row.querySelectorAll<HTMLButtonElement>('.steps button');
      if (up) up.disabled = at === 0;
      if (down) down.disabled = at === rows.length - 1;
    }
  };

  const say = (row: HTMLElement) => {
    const words = form.dataset.moved ?? '';
    if (!status) return;
    status.textContent = words
      .replace('{name}', row.dataset.name ?? '')
      .replace('{place}', String([...list.children].indexOf(row) + 1))
      .replace('{places}', String(list.children.length));
  };

  const move = (row: HTMLElement, by: -1 | 1, focus: HTMLElement) => {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(row);
    else other.after(row);
    changed();
    say(row);
    if (focus instanceof HTMLButtonElement && focus.disabled) {
      row.querySelector<HTMLElement>('.steps button:enabled')?.focus();
    } else focus.focus();
  };

  form.querySelector('[data-keep]')?.setAttribute('hidden', '');
  list.addEventListener('change', changed);
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    const [verb] = (button instanceof HTMLButtonElement ? button.value : '').split(' ');
    const row = button?.closest('li');
    if (!row || !(button instanceof HTMLButtonElement) || (verb !== 'up' && verb !== 'down')) return;
    event.preventDefault();
    move(row, verb === 'up' ? -1 : 1, button);
  });

  for (const row of list.querySelectorAll('li')) {
    const grip = row.querySelector<HTMLButtonElement>('.grip');
    if (!grip) continue;
    grip.hidden = false;
    grip.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      move(row, event.key === 'ArrowUp' ? -1 : 1, grip);
    });
    dragBy(grip, row, list, () => {
      changed();
      say(row);
    });
  }
}

/** Dragging by pointer events, so that touch works like a mouse. */
function dragBy(grip: HTMLElement, row: HTMLElement, list: HTMLElement, dropped: () => void): void {
  let moved = false;
  grip.addEventListener('pointerdown', (event) => {
    grip.setPointerCapture(event.pointerId);
    row.classList.add('dragged');
    moved = false;
  });
  grip.addEventListener('pointermove', (event) => {
    if (!grip.hasPointerCapture(event.pointerId)) return;
    for (const other of list.children) {
      if (other === row) continue;
      const { top, height } = other.getBoundingClientRect();
      if (event.clientY < top || event.clientY > top + height) continue;
      const below = row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (below && event.clientY > top + height / 2) other.after(row);
      else if (!below && event.clientY < top + height / 2) other.before(row);
      else return;
      moved = true;
      // Moving the element released the pointer capture.
      grip.setPointerCapture(event.pointerId);
      return;
    }
  });
  const end = () => {
    row.classList.remove('dragged');
    if (moved) dropped();
    moved = false;
  };
  grip.addEventListener('pointerup', end);
  grip.addEventListener('pointercancel', end);
}
