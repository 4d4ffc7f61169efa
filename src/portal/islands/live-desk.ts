/** The draft of a form in this browser: which entry or version it belongs to, and the text. */
interface Draft {
  readonly token: string;
  readonly fields: Readonly<Record<string, string>>;
}

const PREFIX = 'sourceline live ';

/**
 * A form for live coverage: Ctrl or Cmd and Enter submits it, and its text is stored in this browser until it is
 * published, surviving a crash, a lost connection or a closed tab.
 */
export function liveForm(form: HTMLFormElement): void {
  const { liveForm: place = '', token = '', done = '' } = form.dataset;
  const key = PREFIX + place;
  const said = form.querySelector<HTMLElement>('[data-live-kept]');
  const fields = () =>
    [...form.elements].filter(
      (field): field is HTMLInputElement | HTMLTextAreaElement =>
        (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
        field.name !== '' &&
        field.name !== 'version',
    );
  const saidIn = (field: HTMLInputElement | HTMLTextAreaElement) =>
    field instanceof HTMLInputElement && field.type === 'checkbox' ? String(field.checked) : field.value;
  const drawn = new Map(fields().map((field) => [field.name, saidIn(field)]));

  const bringBack = () => {
    const kept = read(key);
    if (!kept) return;
    const isNew = done !== '' || form.elements.namedItem('entry') !== null;
    if (isNew ? done.split(' ').includes(kept.token) : kept.token !== token) return forget(key);
    for (const field of fields()) {
      const value = kept.fields[field.name];
      if (value === undefined) continue;
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === 'true';
      else field.value = value;
    }
    tell();
  };
  const tell = () => {
    if (said) said.textContent = said.dataset.liveKept ?? '';
  };
  const keep = () => {
    const now = fields();
    if (now.every((field) => field.type === 'hidden' || saidIn(field) === drawn.get(field.name))) {
      forget(key);
      if (said) said.textContent = '';
      return;
    }
    const entry = form.elements.namedItem('entry');
    const mine = entry instanceof HTMLInputElement ? entry.value : token;
    const draft: Draft = {
      token: mine,
      fields: Object.fromEntries(now.map((field) => [field.name, saidIn(field)])),
    };
    try {
      localStorage.setItem(key, JSON.stringify(draft));
      tell();
    } catch {
      // Without storage the draft is silently not stored.
    }
  };

  // After a refusal, the form contains what was submitted.
  if (document.querySelector('.notice.wrong')) keep();
  else bringBack();
  form.addEventListener('input', keep);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
}

function read(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}
