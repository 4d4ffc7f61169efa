import { keepStory, keptStories } from './kept.ts';

/** Makes a page's save buttons respond at once: in the account for a member, in this browser for a stranger. */
export function saveButtons(form: HTMLFormElement): void {
  const { on = '', off = '', kept = '', failed = '', offer, favorites = '' } = form.dataset;
  const said = form.querySelector('output') as HTMLOutputElement;
  const buttons = () => [...form.elements].filter((item) => item instanceof HTMLButtonElement);
  const show = (button: HTMLButtonElement, pressed: boolean) => {
    button.setAttribute('aria-pressed', String(pressed));
    if (button.firstElementChild) button.firstElementChild.textContent = pressed ? on : off;
  };
  const showAll = (slug: string, pressed: boolean) => {
    for (const button of buttons()) if (button.value === slug) show(button, pressed);
  };
  const tell = (text: string) => {
    said.textContent = text;
    setTimeout(() => {
      if (said.textContent === text) said.textContent = '';
    }, 6000);
  };
  // One after the other, so that the last press wins.
  let sending: Promise<unknown> = Promise.resolve();
  form.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    if (!button?.value) return;
    event.preventDefault();
    const { value: story } = button;
    const pressed = button.getAttribute('aria-pressed') !== 'true';
    showAll(story, pressed);
    said.textContent = '';
    const undo = () => {
      showAll(story, !pressed);
      tell(failed);
    };
    if (offer === undefined) {
      try {
        keepStory(story, button.lastElementChild?.textContent?.replace(/^: /, '') ?? story, pressed);
        if (pressed) tell(kept);
      } catch {
        undo();
      }
      return;
    }
    sending = sending.then(async () => {
      try {
        const { ok, status } = await fetch(`/favorites/${pressed ? 'save' : 'remove'}`, {
          method: 'POST',
          headers: { Accept: 'application/json' },
          body: new URLSearchParams({ story }),
        });
        // Already removed, in another window: that is the desired result.
        if (!ok && (pressed || status !== 404)) undo();
      } catch {
        undo();
      }
    });
  });
  const mark = () => {
    const slugs = new Set(keptStories().map(({ slug }) => slug));
    for (const button of buttons()) show(button, slugs.has(button.value));
  };
  if (offer === undefined) {
    mark();
    addEventListener('storage', mark);
    addEventListener('pageshow', mark);
  } else if (keptStories().length > 0 && !document.querySelector('.member')) {
    said.append(Object.assign(document.createElement('a'), { href: favorites, textContent: offer }));
  }
}
