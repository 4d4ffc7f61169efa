import { type Kept, keepStories, keptStories } from './kept.ts';

/**
 * Offers a member to move this browser's saved stories into the account; nothing happens until the button is pressed.
 */
export function offerToKeep(offer: HTMLElement): void {
  const kept = keptStories();
  const list = offer.querySelector('ul');
  const status = offer.querySelector('[role=status]');
  if (kept.length === 0 || !list) return;
  list.replaceChildren(...kept.map((item) => itemOf(item)));
  offer.hidden = false;
  const { done = '/favorites', failed = '' } = offer.dataset;
  offer.addEventListener('click', async ({ target }) => {
    const what = (target as HTMLElement).dataset.do;
    if (what === 'forget') {
      keepStories([]);
      offer.hidden = true;
    }
    if (what !== 'keep') return;
    const body = new URLSearchParams(kept.map(({ slug }) => ['story', slug]));
    const headers = { Accept: 'application/json' };
    try {
      const answer = await fetch('/favorites/keep', { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(String(answer.status));
      keepStories([]);
      location.assign(done);
    } catch {
      if (status) status.textContent = failed;
    }
  });
}

/** Lists what this browser has saved for a stranger, each with a button that removes it. */
export function listKept(place: HTMLElement): void {
  const list = place.querySelector('ul');
  if (!list) return;
  const draw = () => {
    const kept = keptStories().reverse();
    for (const part of place.children) {
      const forNone = part === place.firstElementChild;
      (part as HTMLElement).hidden = forNone === kept.length > 0;
    }
    list.replaceChildren(
      ...kept.map((item) => {
        const row = itemOf(item);
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'word';
        button.textContent = place.dataset.remove ?? '';
        button.setAttribute('aria-label', `${button.textContent}: ${item.headline}`);
        button.addEventListener('click', () => {
          keepStories(keptStories().filter(({ slug }) => slug !== item.slug));
          draw();
          list.querySelector('button')?.focus();
        });
        row.append(' ', button);
        return row;
      }),
    );
  };
  draw();
  place.hidden = false;
  addEventListener('storage', draw);
}

function itemOf({ slug, headline }: Kept): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/story/${encodeURIComponent(slug)}`;
  link.textContent = headline || slug;
  item.append(link);
  return item;
}
