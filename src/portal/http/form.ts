import { refusal } from '../../words/refusal.ts';

/** One field of a form. */
export interface FormField {
  /** The maximum length in characters. */
  readonly most: number;
  /** Whether it may occur several times. */
  readonly many?: true;
  /** Whether it may contain line breaks. */
  readonly lines?: true;
  /** Whether spaces at its ends are significant, as in a password. */
  readonly exact?: true;
}

/** The fields of a form by name. */
export type Form = Readonly<Record<string, FormField>>;

const MOST_VALUES = 500;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be refused.
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;
const LINES = /[\n\r\t]/;

/**
 * Reads the fields that `form` names from a submission, and drops the others. Throws a Problem that names the first
 * field that is too long, repeated, or contains control characters.
 */
export function readForm(
  form: Form,
  sent: URLSearchParams,
): { form: Record<string, string>; many: Record<string, string[]> } {
  const one: Record<string, string> = {};
  const many: Record<string, string[]> = {};
  for (const [name, field] of Object.entries(form)) {
    const values = sent.getAll(name).map((value) => readValue(name, field, value));
    if (field.many) {
      if (values.length > MOST_VALUES) throw refusal('fieldMany', { field: name, most: MOST_VALUES });
      many[name] = values.filter((value) => value !== '');
    } else {
      if (new Set(values).size > 1) throw refusal('fieldMany', { field: name, most: 1 });
      one[name] = values[0] ?? '';
    }
  }
  return { form: one, many };
}

function readValue(name: string, field: FormField, sent: string): string {
  const lines = sent.replace(/\r\n?/g, '\n');
  const value = field.exact ? lines : lines.trim();
  if (isLonger(value, field.most)) throw refusal('fieldLong', { field: name, most: field.most });
  if (CONTROL.test(value) || (!field.lines && LINES.test(value)) || value.includes('\uFFFD')) {
    throw refusal('fieldPlain', { field: name });
  }
  return value;
}

/** Whether a text has more characters than `most`: surrogate pairs count once, and only a long text is counted. */
function isLonger(value: string, most: number): boolean {
  if (value.length <= most) return false;
  let characters = 0;
  for (const _ of value) {
    characters += 1;
    if (characters > most) return true;
  }
  return false;
}

/**
 * The whole number in a hidden field of a form, such as the version its page showed. Throws a Problem if it is not a
 * number: no one typed it.
 */
export function wholeNumberIn(form: Readonly<Record<string, string>>, name: string): number {
  if (/^\d{1,16}$/.test(form[name] ?? '')) return Number(form[name]);
  throw refusal('fieldNumber', { field: name });
}
