import { listenTo } from './listen-to.ts';

/** The page's messages about waiting entries, by their number, and about the connection. */
interface Words {
  readonly waiting: readonly string[];
  readonly lost: string;
  readonly full: string;
  readonly gone: string;
}

/** Inserts entries into the page as they are written, without moving what is being read. */
export function liveCoverage(place: HTMLElement): void {
  const list = place.querySelector<HTMLElement>('[data-live-entries]');
  const more = place.querySelector<HTMLButtonElement>('[data-live-more]');
  const said = place.querySelector<HTMLElement>('[data-live-said]');
  if (!list || !more || !said) return;
  const words = JSON.parse(place.dataset.words ?? '{}') as Words;
  const waiting = new Map<number, HTMLElement>();

  const say = (text: string) => {
    if (said.textContent !== text) said.textContent = text;
  };
  const counted = () => words.waiting[Math.min(waiting.size, words.waiting.length) - 1] ?? '';
  const at = (number: number) => list.querySelector<HTMLElement>(`[data-entry="${number}"]`);

  const put = (entry: HTMLElement, number: number) => {
    place.querySelector('[data-live-none]')?.remove();
    const next = [...list.children].find((other) => Number((other as HTMLElement).dataset.entry) < number);
    list.insertBefore(entry, next ?? null);
  };

  const show = () => {
    const first = [...waiting.keys()].sort((a, b) => b - a)[0];
    for (const [number, entry] of waiting) put(entry, number);
    waiting.clear();
    more.hidden = true;
    if (first === undefined) return;
    const newest = at(first);
    newest?.scrollIntoView({ block: 'start' });
    newest?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  };
  more.addEventListener('click', show);

  /** Changes the page without moving what is on the screen. */
  const still = (change: () => void) => {
    const anchor = [...list.children].find((entry) => entry.getBoundingClientRect().bottom > 0);
    const before = anchor?.getBoundingClientRect().top;
    change();
    if (!anchor?.isConnected || before === undefined || scrollY === 0) return;
    scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
  };

  listenTo(place.dataset.live ?? '', {
    entry: ({ number, html }) => {
      const entry = parsed(html);
      if (!entry) return;
      const old = at(number);
      if (old) return still(() => swap(old, entry));
      // An entry older than the oldest on this page belongs on another.
      const last = Number((list.lastElementChild as HTMLElement | null)?.dataset.entry ?? 0);
      if (list.children.length > 0 && number < last) return;
      if (waiting.has(number) || list.getBoundingClientRect().top < 0) {
        waiting.set(number, entry);
        more.textContent = counted();
        more.hidden = false;
        return say(counted());
      }
      entry.classList.add('fresh');
      put(entry, number);
      say(entry.querySelector('h3, .body')?.textContent?.trim().slice(0, 300) ?? '');
    },
    head: ({ html, ended }) => {
      const head = place.querySelector<HTMLElement>('[data-live-head]');
      const fresh = parsed(html);
      if (head && fresh && head.outerHTML !== fresh.outerHTML) still(() => swap(head, fresh));
      place.classList.toggle('ended', ended);
      if (words.lost === said.textContent || words.full === said.textContent) say('');
    },
    lost: () => say(words.lost),
    full: () => say(words.full),
    gone: () => say(words.gone),
  });
}

/** Replaces `old` with `fresh`; the focus on a link in it is preserved. */
function swap(old: HTMLElement, fresh: HTMLElement): void {
  const { activeElement } = document;
  const href = old.contains(activeElement) ? activeElement?.getAttribute('href') : null;
  old.replaceWith(fresh);
  if (!href) return;
  const link = [...fresh.querySelectorAll('a')].find((one) => one.getAttribute('href') === href);
  link?.focus({ preventScroll: true });
}

function parsed(html: string): HTMLElement | null {
  const { firstElementChild } = new DOMParser().parseFromString(html, 'text/html').body;
  return firstElementChild ? (document.adoptNode(firstElementChild) as HTMLElement) : null;
}
