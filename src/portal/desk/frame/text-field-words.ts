import type { TextField } from '../../../stories/text-fields.ts';
import type { Words } from '../../../words/words.ts';

/** What an optional line of text of a story is called at the desk. */
interface TextFieldWords {
  readonly label: (words: Words) => string;
  readonly hint?: (words: Words) => string;
}

/** What the optional lines of text of a story are called at the desk. */
export const TEXT_FIELD_WORDS: Readonly<Record<TextField, TextFieldWords>> = {
  dateline: {
    label: (words) => words.say('writeDateline'),
    hint: (words) => words.say('writeDatelineHint'),
  },
  byline: { label: (words) => words.say('writeByline') },
};
