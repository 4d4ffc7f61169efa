import type { Form } from '../http/form.ts';

/** The most characters of a text that is checked at once. */
export const MOST_CHARACTERS = 20_000;
/** The most characters of its headline. */
export const MOST_OF_HEADLINE = 300;
/** What they may come to in bytes, as a form writes them: Chinese letters take nine each. */
export const CHECK_FORM_BYTES = 262_144;

/** What a check is asked with. A text that is too long is read all the same, so that it can be said how long it is. */
export const CHECK_FORM: Form = {
  text: { most: CHECK_FORM_BYTES, lines: true },
  headline: { most: CHECK_FORM_BYTES, lines: true },
  date: { most: 40 },
  language: { most: 40 },
};
