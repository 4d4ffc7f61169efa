/**
 * A list at the desk by keyboard; all it does can be done with its links and forms as well.
 *
 * `data-keys-list` is the root. Its `data-keys-item`s are moved through with j and k or the arrow keys, and the one that
 * has the focus is the one keys are for: Enter follows its `data-keys-open`, a letter presses its `data-key="…"`, which
 * is a button, a link or a box, or leads to its field; a `data-key-leads` gets the focus, and is pressed with Enter. A `data-key` outside every item is pressed from anywhere on the page. A button whose
 * `data-key-field` names a field of its form that is empty leads there first; Ctrl and Enter in the field press it.
 * A form with `data-keys-send` is sent without leaving the page: it is answered `{ said, gone }`, and its item goes.
 * `?` shows `data-keys-help`, whose button turns the keys off and on: https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
export function deskKeys(root: HTMLElement): void {
  const said = root.querySelector<HTMLElement>('[data-keys-said]');
  const help = root.querySelector<HTMLDetailsElement>('[data-keys-help]');
  let asked: HTMLButtonElement | null = null;

  const items = () => [...root.querySelectorAll<HTMLElement>('[data-keys-item]')];
  const current = () => document.activeElement?.closest<HTMLElement>('[data-keys-item]') ?? null;
  const go = (item: HTMLElement | undefined) => {
    if (!item) return;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  };
  const tell = (text: string) => {
    if (!said) return;
    // Screen readers announce the same text again only if it changed in between.
    said.textContent = '';
    requestAnimationFrame(() => {
      said.textContent = text;
    });
  };
  for (const item of items()) item.tabIndex = -1;

  const move = (by: number) => {
    const all = items();
    const now = current();
    const at = now ? all.indexOf(now) : -1;
    go(at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[Math.min(Math.max(at + by, 0), all.length - 1)]);
  };

  const press = (target: HTMLButtonElement | HTMLAnchorElement | HTMLInputElement) => {
    if (isText(target)) {
      target.focus();
      target.select();
      return;
    }
    if (target.dataset.keyLeads !== undefined) {
      target.focus();
      return;
    }
    if (target instanceof HTMLButtonElement) {
      const field = target.form?.elements.namedItem(target.dataset.keyField ?? '');
      if (isText(field) && field.value.trim() === '') {
        asked = target;
        field.focus();
        if (target.dataset.keySays) tell(target.dataset.keySays);
        return;
      }
    }
    target.click();
  };

  const keyed = (key: string) => {
    const item = current();
    const named = [
      ...root.querySelectorAll<HTMLButtonElement | HTMLAnchorElement | HTMLInputElement>('[data-key]'),
    ].filter((one) => one.dataset.key?.split(' ').includes(key) && isInSight(one));
    return (
      named.find((one) => item?.contains(one)) ??
      named.find((one) => one.closest('[data-keys-item]') === null)
    );
  };

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    const { target } = event;
    const key = keyOf(event);
    if (isText(target) || target instanceof HTMLSelectElement) {
      if (key === 'Escape' && root.contains(target)) target.blur();
      else if (key === 'Enter' && (event.ctrlKey || event.metaKey) && root.contains(target)) {
        const button = asked?.form === target.form ? asked : null;
        if (!button || target.value.trim() === '') return;
        event.preventDefault();
        button.click();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || keysAreOff()) return;
    if (key === '?' && help) {
      event.preventDefault();
      help.open = !help.open;
      const summary = help.querySelector('summary');
      if (help.open) summary?.focus();
      return;
    }
    if (key === 'Escape' && help?.open) {
      help.open = false;
      return;
    }
    const own = keyed(key);
    if (own) {
      event.preventDefault();
      press(own);
      return;
    }
    // A button or link with focus keeps its own behaviour for Enter and the arrows.
    const onItem = target instanceof HTMLElement && target.matches('[data-keys-item]');
    if (key === 'Enter' && onItem) {
      const open = target.querySelector<HTMLAnchorElement>('[data-keys-open]');
      if (open) {
        event.preventDefault();
        open.click();
      }
      return;
    }
    // Elsewhere the arrows scroll the page, as expected.
    const by = key === 'j' ? 1 : key === 'k' ? -1 : current() ? ARROWS[key] : undefined;
    if (by && items().length > 0) {
      event.preventDefault();
      move(by);
    }
  });

  // One after the other, so that the last announcement is about the last act.
  let sending: Promise<unknown> = Promise.resolve();
  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.hasAttribute('data-keys-send')) return;
    event.preventDefault();
    const item = form.closest<HTMLElement>('[data-keys-item]');
    const { submitter } = event;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, submitter)) body.append(name, String(value));
    const all = items();
    const at = item ? all.indexOf(item) : -1;
    // The next one gets the focus at once; after a refusal, it comes back.
    if (item?.contains(document.activeElement)) go(all[at + 1] ?? all[at - 1]);
    item?.setAttribute('aria-busy', 'true');
    sending = sending.then(async () => {
      const address = submitter?.getAttribute('formaction') ?? form.action;
      const answer = await fetch(address, { method: 'POST', headers: { Accept: 'application/json' }, body })
        .then(async (response) => ({ ok: response.ok, data: (await response.json()) as Answer }))
        .catch(() => null);
      item?.removeAttribute('aria-busy');
      if (!answer?.ok) {
        tell([answer?.data.error?.message, root.dataset.failed].filter(Boolean).join(' '));
        go(item ?? undefined);
        return;
      }
      tell(answer.data.said ?? '');
      if (answer.data.gone) item?.remove();
      // The rest may be on the next page, and an empty list has its own message.
      if (items().length === 0) location.reload();
    });
  });

  if (help) {
    help.hidden = false;
    const button = help.querySelector<HTMLButtonElement>('[data-keys-turn]');
    const show = () => {
      if (button) button.textContent = (keysAreOff() ? button.dataset.on : button.dataset.off) ?? '';
      root.toggleAttribute('data-keys-off', keysAreOff());
    };
    show();
    button?.addEventListener('click', () => {
      turnKeys(!keysAreOff());
      show();
    });
  }
  // After a decision, the user continues at the start of the list.
  if (new URLSearchParams(location.search).has('done')) go(items()[0]);
}

interface Answer {
  readonly said?: string;
  readonly gone?: boolean;
  readonly error?: { readonly message?: string };
}

const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const OFF = 'sourceline.desk-keys';

/** The Latin letter at the position of the key pressed, for keyboards in other scripts. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key === '؟') return '?';
  return key.length === 1 && key > '\u007f' && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

/** Whether it is displayed: of two buttons with one key, the style sheet may show one. */
function isInSight(target: HTMLElement): boolean {
  return target.getClientRects().length > 0;
}

function isText(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type)
  );
}

function keysAreOff(): boolean {
  try {
    return localStorage.getItem(OFF) === 'off';
  } catch {
    return false;
  }
}

function turnKeys(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, 'off');
    else localStorage.removeItem(OFF);
  } catch {
    // Without storage the shortcuts stay on.
  }
}
