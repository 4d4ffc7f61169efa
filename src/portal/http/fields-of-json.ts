import { refusal } from '../../words/refusal.ts';

/** The fields of a form that a client sent as a JSON object of strings. Throws a Problem for anything else. */
export function fieldsOfJson(body: string): URLSearchParams {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw refusal('bodyNotJson');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusal('bodyNoObject');
  const fields = new URLSearchParams();
  for (const [name, text] of Object.entries(value)) {
    if (text === null) continue;
    if (typeof text !== 'string') throw refusal('fieldNoText', { field: name.slice(0, 40) });
    fields.append(name, text);
  }
  return fields;
}
