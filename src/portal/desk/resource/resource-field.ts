import type { Member } from '../../../readers/member.ts';
import type { Words } from '../../../words/words.ts';
import type { Form } from '../../http/form.ts';
import type { ActRequest } from '../../http/own-page.ts';
import type { Edition } from '../../site/edition.ts';
import type { ChoiceOption } from '../../ui/form/Field.tsx';
import { WrongFields } from './wrong-fields.ts';

/** Generous limits, so that a value that is too long is kept, with the error beside its field. */
const GENEROUSLY = 10;

/** A field of a form. */
export interface ResourceField<Row> {
  readonly name: string;
  /**
   * `lines` is a text of several lines; `tick` is a checkbox, `yes` or empty; `ticks` are several, with spaces between
   * their values; `secret` is a password of something else, which is not shown again; `picture` is one of the media
   * library, by its id or the address of its page.
   */
  readonly kind:
    | 'text'
    | 'lines'
    | 'url'
    | 'email'
    | 'choice'
    | 'tick'
    | 'ticks'
    | 'time'
    | 'password'
    | 'secret'
    | 'picture';
  readonly label: (words: Words, edition: Edition) => string;
  /** The maximum length in characters; longer values are refused with an error beside the field. */
  readonly most: number;
  readonly options?: (words: Words, member: Member, edition: Edition) => readonly ChoiceOption[];
  readonly hint?: (words: Words) => string;
  /** The initial value in an existing row's form and in a new one's; empty by default. */
  readonly value?: (row: Row) => string;
  readonly initial?: string | ((edition: Edition) => string);
  /** The same value for reading; by default unchanged. */
  readonly shown?: (row: Row, words: Words) => string;
  /** The language of the value, if it is one of several names. */
  readonly lang?: string;
  readonly dir?: 'ltr';
  readonly required?: true;
  /** The group it is in; fields of one group follow one another. */
  readonly group?: FieldGroup;
  /** Whether the form shows it, by default always; if not, its value stays the same. A new row is null. */
  readonly isFor?: (edition: Edition, row: Row | null) => boolean;
}

/** Fields of a form under one heading. */
export interface FieldGroup {
  readonly title: (words: Words) => string;
  /** Whether it is folded while all its fields are empty; by default not. */
  readonly isFolded?: (edition: Edition) => boolean;
}

/** Options of fields, by the name of the field. */
export type FieldChoices = Readonly<Record<string, readonly ChoiceOption[]>>;

/** Values that were not saved, and the errors of their fields, by name and in words. */
export interface ResourceTyped {
  readonly form: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  /** The act whose form it was, if it was not that of a change. */
  readonly act?: string;
}

/** In which members enter their password again. */
export const PASSWORD_FIELD: ResourceField<unknown> = {
  name: 'password',
  kind: 'password',
  label: (words) => words.say('accountPasswordNow'),
  most: 100,
  required: true,
};

/** The same, for a form that asks for it only for some values. */
export const PASSWORD_FOR_SOME: ResourceField<unknown> = {
  ...{ name: 'password', kind: 'password', most: 100 },
  label: (words) => words.say('accountPasswordNow'),
  hint: (words) => words.say('personPasswordHint'),
};

/** The form of some fields, as a request is parsed. */
export function formWith(fields: readonly ResourceField<never>[]): Form {
  return Object.fromEntries(
    fields.map(({ name, most, kind }) => [
      name,
      {
        most: most * GENEROUSLY,
        ...(kind === 'lines' && { lines: true as const }),
        ...(kind === 'ticks' && { many: true as const }),
        ...((kind === 'password' || kind === 'secret') && { exact: true as const }),
      },
    ]),
  );
}

/** The fields of a request, each as text. */
export function formIn({ form, many }: Pick<ActRequest, 'form' | 'many'>): Readonly<Record<string, string>> {
  const ticked = Object.entries(many).map(([name, values]) => [name, values.join(' ')]);
  return { ...form, ...Object.fromEntries(ticked) };
}

/** Throws the error of each field whose text is longer than it may be. */
export function refuseLong(
  fields: readonly ResourceField<never>[],
  form: Readonly<Record<string, string>>,
  words: Words,
): void {
  const faults = fields
    .filter(
      ({ name, most, kind }) =>
        kind !== 'password' && kind !== 'ticks' && [...(form[name] ?? '')].length > most,
    )
    .map(({ name, most }) => [name, words.say('resourceTooLong', { most })]);
  if (faults.length > 0) throw new WrongFields(Object.fromEntries(faults), { isWorded: true });
}

/** The values of checkboxes. */
export function tickedIn(value: string): string[] {
  return value.split(' ').filter((one) => one !== '');
}
