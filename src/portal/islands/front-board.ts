import { dragRow } from './drag-row.ts';

/** How long the board waits for the next change before the preview is redrawn, in milliseconds. */
const PAUSE = 350;

/**
 * Arranges a board by dragging or arrow keys, and previews the page. It only changes the form itself: saving submits it
 * as without this script.
 */
export function frontBoard(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('form.board-parts');
  const list = form?.querySelector<HTMLOListElement>('.board-rows');
  if (!form || !list) return;
  const placed = list.closest<HTMLElement>('[data-places]');
  const status = form.querySelector<HTMLElement>('[role=status]');
  const places = (placed?.dataset.places ?? '').split('\n');
  const saved = stateOf(list);
  let timer = 0;
  let leaving = false;

  const rows = () => [...list.children] as HTMLElement[];
  const rowOf = (story: string | undefined) => rows().find(({ dataset }) => dataset.slot === story);
  const unsaved = form.querySelector<HTMLElement>('[data-unsaved]');
  const cameUnsaved = unsaved?.hidden === false;
  const isDirty = () => cameUnsaved || stateOf(list) !== saved;

  const tell = (text: string) => {
    if (!status) return;
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = text;
    });
  };
  const say = (words: string | undefined, row: HTMLElement) => {
    const all = rows();
    const number = new Intl.NumberFormat(document.documentElement.lang);
    tell(
      (words ?? '')
        .replace('{headline}', row.dataset.headline ?? '')
        .replace('{place}', number.format(all.indexOf(row) + 1))
        .replace('{places}', number.format(all.length)),
    );
  };

  /** Redraws what depends on the order: places, buttons, choices, the preview. */
  const changed = () => {
    const all = rows();
    for (const [at, row] of all.entries()) {
      const place = row.querySelector('.board-at');
      if (place) place.textContent = places[at] ?? '';
      const [up, down] = row.querySelectorAll<HTMLButtonElement>('.steps button');
      if (up) up.disabled = at === 0;
      if (down) down.disabled = at === all.length - 1;
    }
    const there = new Set(all.map(({ dataset }) => dataset.slot));
    for (const choice of form.querySelectorAll<HTMLElement>('[data-choice]'))
      choice.hidden = there.has(choice.dataset.choice);
    form.querySelector<HTMLElement>('[data-empty]')?.toggleAttribute('hidden', all.length > 0);
    unsaved?.toggleAttribute('hidden', !isDirty());
    clearTimeout(timer);
    timer = window.setTimeout(() => showPreview(root, form, list), PAUSE);
  };

  const move = (row: HTMLElement, to: number, focus: HTMLElement) => {
    const others = rows().filter((one) => one !== row);
    const at = Math.max(0, Math.min(to, others.length));
    if (rows().indexOf(row) === at) return;
    const next = others[at];
    if (next) next.before(row);
    else list.append(row);
    changed();
    say(root.dataset.moved, row);
    if (focus instanceof HTMLButtonElement && focus.disabled)
      row.querySelector<HTMLElement>('.steps button:enabled')?.focus();
    else focus.focus();
  };

  const takeOut = (row: HTMLElement) => {
    const all = rows();
    const next = all[all.indexOf(row) + 1] ?? all[all.indexOf(row) - 1];
    row.remove();
    changed();
    say(root.dataset.takenOut, row);
    (next?.querySelector<HTMLElement>('.grip') ?? form.querySelector<HTMLElement>('[name=q]'))?.focus();
  };

  /** The row a choice becomes, with fields under a free key; null if the board is full. */
  const rowFrom = (choice: HTMLElement): HTMLElement | null => {
    const made = choice.querySelector('template')?.content.firstElementChild?.cloneNode(true);
    if (!(made instanceof HTMLElement) || rowOf(choice.dataset.choice)) return null;
    if (rows().length >= places.length) {
      tell(placed?.dataset.full ?? '');
      return null;
    }
    const taken = new Set(rows().map(keyOf));
    let key = 1;
    while (taken.has(key)) key += 1;
    giveKey(made, key);
    return made;
  };

  const place = (choice: HTMLElement, first: boolean) => {
    const row = rowFrom(choice);
    if (!row) return;
    if (first) list.prepend(row);
    else list.append(row);
    equip(row);
    changed();
    say(root.dataset.moved, row);
    row.querySelector<HTMLElement>('.grip')?.focus();
  };

  const equip = (row: HTMLElement) => {
    const grip = row.querySelector<HTMLButtonElement>('.grip');
    if (!grip) return;
    grip.hidden = false;
    grip.addEventListener('keydown', (event) => {
      const at = rows().indexOf(row);
      const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows().length }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        move(row, to, grip);
      } else if (event.key === 'Delete') {
        event.preventDefault();
        takeOut(row);
      }
    });
    dragRow(grip, list, {
      begin: () => row,
      drop: () => {
        changed();
        say(root.dataset.moved, row);
      },
    });
  };

  const equipChoices = () => {
    for (const choice of form.querySelectorAll<HTMLElement>('[data-choice]')) {
      const grip = choice.querySelector<HTMLButtonElement>(':scope > .grip');
      if (!grip) continue;
      grip.hidden = false;
      dragRow(grip, list, {
        begin: () => rowFrom(choice),
        drop: (row) => {
          equip(row);
          changed();
          say(root.dataset.moved, row);
        },
      });
    }
  };

  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    const [verb = ''] = button.value.split(' ');
    const row = button.closest<HTMLElement>('[data-slot]');
    const choice = button.closest<HTMLElement>('[data-choice]');
    if (row && (verb === 'up' || verb === 'down')) {
      event.preventDefault();
      move(row, rows().indexOf(row) + (verb === 'up' ? -1 : 1), button);
    } else if (row && verb === 'out') {
      event.preventDefault();
      takeOut(row);
    } else if (choice && (verb === 'place' || verb === 'lead')) {
      event.preventDefault();
      place(choice, verb === 'lead');
    } else if (verb === 'at') {
      event.preventDefault();
      const at = form.elements.namedItem('at');
      if (at instanceof HTMLInputElement) at.value = button.value.slice('at '.length);
      for (const one of root.querySelectorAll('.board-turns button'))
        one.setAttribute('aria-pressed', String(one === button));
      showPreview(root, form, list);
    } else if (verb === 'search') {
      event.preventDefault();
      void search(form).then((found) => {
        if (!found) return;
        equipChoices();
        changed();
      });
    } else leaving = true;
  });
  list.addEventListener('change', (event) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-slot]');
    const summary = row?.querySelector('summary');
    if (row && summary) summary.textContent = timesOf(row, list);
    changed();
  });
  root.querySelector('[name=at]')?.addEventListener('change', () => showPreview(root, form, list));
  unsaved?.querySelector('a')?.addEventListener('click', () => {
    leaving = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && isDirty()) event.preventDefault();
  });

  for (const hint of form.querySelectorAll<HTMLElement>('[data-with-script]')) hint.hidden = false;
  for (const frame of root.querySelectorAll('iframe')) frame.loading = 'eager';
  for (const row of rows()) equip(row);
  equipChoices();
}

/** The state of a board as a string. */
function stateOf(list: HTMLElement): string {
  return [...list.children].map((row) => slotText(row as HTMLElement)).join('!');
}

/** A row as written in a URL. */
function slotText(row: HTMLElement): string {
  const value = (name: string) => row.querySelector<HTMLInputElement>(`[name^=${name}]`)?.value ?? '';
  return `${row.dataset.slot}~${value('start')}~${value('end')}`.replace(/~+$/, '');
}

function keyOf(row: HTMLElement): number {
  return Number.parseInt(row.querySelector<HTMLInputElement>('[name=slot]')?.value ?? '', 10);
}

/** Sets the key of a row's fields and buttons. */
function giveKey(row: HTMLElement, key: number): void {
  const slot = row.querySelector<HTMLInputElement>('[name=slot]');
  if (slot) slot.value = `${key}:${row.dataset.slot}`;
  for (const name of ['start', 'end']) {
    const input = row.querySelector<HTMLInputElement>(`[name=${name}0]`);
    row.querySelector(`[for=${name}0]`)?.setAttribute('for', `${name}${key}`);
    if (!input) continue;
    input.name = `${name}${key}`;
    input.id = `${name}${key}`;
  }
  for (const button of row.querySelectorAll<HTMLButtonElement>('.steps button'))
    button.value = button.value.replace(/ 0$/, ` ${key}`);
}

/** The times of a row as entered, in the words of the page. */
function timesOf(row: HTMLElement, list: HTMLElement): string {
  const value = (name: string) =>
    (row.querySelector<HTMLInputElement>(`[name^=${name}]`)?.value ?? '').replace('T', ' ');
  const from = value('start');
  const until = value('end');
  const { always = '', from: onlyFrom = '', until: onlyUntil = '', fromUntil = '' } = list.dataset;
  const words = from && until ? fromUntil : from ? onlyFrom : until ? onlyUntil : always;
  return words.replace('{from}', from).replace('{until}', until);
}

/** Previews in the frames the page as the board would make it. */
function showPreview(root: HTMLElement, form: HTMLFormElement, list: HTMLElement): void {
  const address = new URL(root.dataset.board ?? '', location.href);
  const board = stateOf(list);
  if (board) address.searchParams.set('board', board);
  else address.searchParams.set('empty', 'yes');
  const at = form.elements.namedItem('at');
  if (at instanceof HTMLInputElement && at.value) address.searchParams.set('at', at.value);
  root
    .querySelector<HTMLAnchorElement>('[data-open]')
    ?.setAttribute('href', `${address.pathname}${address.search}`);
  address.searchParams.set('framed', 'yes');
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('.board-frames iframe')) {
    // Replaces the history entry: the back button leaves this page, instead of stepping through every move.
    frame.contentWindow?.location.replace(address);
  }
}

/** Requests other stories to choose from; resolves to whether they arrived. */
async function search(form: HTMLFormElement): Promise<boolean> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  body.set('step', 'search');
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => null);
  if (!answer?.ok) {
    // Submitted without this script, the form shows what is wrong.
    HTMLFormElement.prototype.submit.call(form);
    return false;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const there = form.querySelector('[data-choices]');
  const found = page.querySelector('[data-choices]');
  if (!there || !found) return false;
  const hadFocus = document.activeElement?.getAttribute('name');
  there.replaceChildren(...found.childNodes);
  there.querySelector<HTMLElement>(hadFocus ? `[name=${hadFocus}]` : '[name=q]')?.focus();
  return true;
}
