import { Problem } from '../../errors.ts';

/** The fields of a form that a program sent as a JSON object of texts. Throws a Problem where it is something else. */
export function fieldsOfJson(body: string): URLSearchParams {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Problem('bad input', 'The body is not whole JSON.', FORM);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Problem('bad input', 'The body is not a JSON object.', FORM);
  const fields = new URLSearchParams();
  for (const [name, text] of Object.entries(value)) {
    if (text === null) continue;
    if (typeof text !== 'string')
      throw new Problem('bad input', `The field ${name.slice(0, 40)} is not a text.`, FORM);
    fields.append(name, text);
  }
  return fields;
}

const FORM = 'Send an object such as {"text": "…"}.';
