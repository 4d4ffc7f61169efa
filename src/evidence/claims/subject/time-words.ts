import { keyOf } from '../../../language/tokens.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

const TIMES =
  /^(?:year|month|week|day|quarter|hour|minute|decade|season|half|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|spring|summer|autumn|winter|period|end|gmt|est|edt|bst|utc)s?$|^\d{4}$/;

/** Whether a word says when, and not what. */
export const isTime = ({ parse }: ParsedSentence, at: number): boolean =>
  TIMES.test(keyOf(parse.words[at] as string)) || /^\d+$/.test(parse.words[at] as string);
