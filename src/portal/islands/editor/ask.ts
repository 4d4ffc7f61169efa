/** One field of the dialog. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'url' | 'checkbox';
  readonly value?: string;
  readonly required?: boolean;
  readonly hint?: string;
}

/** The words of a dialog and of its two buttons. */
export interface AskWords {
  readonly title: string;
  readonly ok: string;
  readonly cancel: string;
}

/** Asks in a dialog; resolves with the values entered, or null if it was cancelled. */
export function ask(
  host: HTMLElement,
  words: AskWords,
  fields: readonly Asked[],
): Promise<Record<string, string> | null> {
  const dialog = element('dialog', { class: 'writing-dialog', 'aria-label': words.title });
  const form = element('form', { method: 'dialog' });
  const title = element('p', { class: 'writing-dialog-title' }, words.title);
  const ok = element('button', { class: 'act', type: 'submit', value: 'ok' }, words.ok);
  const cancel = element(
    'button',
    { class: 'act quiet', type: 'submit', value: '', formnovalidate: '' },
    words.cancel,
  );
  const acts = element('div', { class: 'acts' });
  acts.append(ok, cancel);
  form.append(title, ...fields.map(fieldFor), acts);
  dialog.append(form);
  // Not inside the form of the story, which would swallow it.
  host.append(dialog);
  dialog.showModal();
  dialog.querySelector('input')?.select();
  return new Promise((resolve) => {
    // Not only when the dialog has closed, which is told later: what is typed meanwhile would be in the text before it.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const said = new FormData(form);
      const values = fields.map(({ name }) => [name, String(said.get(name) ?? '').trim()]);
      resolve(event.submitter === cancel ? null : Object.fromEntries(values));
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(null);
    });
  });
}

function fieldFor({ name, label, type = 'text', value = '', required, hint }: Asked): HTMLElement {
  const isTick = type === 'checkbox';
  const id = `ask-${name}`;
  const box = element('div', { class: isTick ? 'field tick' : 'field' });
  const input = element('input', {
    id,
    name,
    type,
    ...(required && { required: '' }),
    ...(!isTick && { autocomplete: 'off' }),
  });
  if (isTick) input.setAttribute('value', 'yes');
  else input.value = value;
  const words = element('label', { for: id }, label);
  box.append(...(isTick ? [input, words] : [words, input]));
  if (hint) box.append(element('p', { class: 'hint' }, hint));
  return box;
}

/** Creates an element with attributes and text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text) made.textContent = text;
  return made;
}
