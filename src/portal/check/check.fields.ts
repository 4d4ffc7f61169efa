import type { Form } from '../http/form.ts';

/** The maximum length of a text, in characters. */
export const MOST_CHARACTERS = 20_000;
/** The maximum length of its headline, in characters. */
export const MOST_OF_HEADLINE = 300;
/** The maximum size in bytes when form-encoded: a Chinese character takes nine. */
export const CHECK_FORM_BYTES = 262_144;

/** The form of a check. A text that is too long is still read, so that the error can say how long it is. */
export const CHECK_FORM: Form = {
  text: { most: CHECK_FORM_BYTES, lines: true },
  headline: { most: CHECK_FORM_BYTES, lines: true },
  date: { most: 40 },
  language: { most: 40 },
};
