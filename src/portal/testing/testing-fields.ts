import { parseHTML } from 'linkedom';

/** The fields of the form at `selector` as a browser without scripts would submit them. */
export function fieldsIn(html: string, selector: string): Record<string, string> {
  const { document } = parseHTML(html);
  const fields: Record<string, string> = {};
  for (const field of document.querySelector(selector)?.querySelectorAll('[name]') ?? []) {
    const name = field.getAttribute('name') ?? '';
    if (field.tagName === 'TEXTAREA') fields[name] = field.textContent ?? '';
    else if (field.tagName === 'SELECT') {
      const chosen = field.querySelector('option[selected]') ?? field.querySelector('option');
      fields[name] = chosen?.getAttribute('value') ?? '';
    } else fields[name] = field.getAttribute('value') ?? '';
  }
  return fields;
}
