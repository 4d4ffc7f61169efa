import { z } from 'zod';
import { Problem } from '../errors.ts';
import { isDay } from './check-given.ts';

const SENTENCE = z.object({
  text: z.string(),
  date: z.string().refine(isDay).nullish(),
  headline: z.string().nullish(),
  before: z.string().nullish(),
});

/** A sentence to check, with what it needs to be understood. */
export interface SentenceLine {
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly headline: string | null;
  /** The text before it; empty where there is none. */
  readonly before: string;
}

/** Whether a line is a sentence as a JSON object; no sentence of a text begins so. */
export function isJsonSentence(line: string): boolean {
  return /^\s*\{\s*["}]/.test(line);
}

/** Reads a line of JSON; what else its object has is passed over. Throws a Problem where it is no sentence. */
export function readSentenceLine(line: string): SentenceLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Problem('bad input', 'It is not whole JSON.', FORM);
  }
  const { data, error } = SENTENCE.safeParse(value);
  if (!data) {
    const field = error.issues[0]?.path[0];
    const wrong = field === 'date' ? 'Its date is not a day.' : `Its ${String(field)} is not a text.`;
    throw new Problem('bad input', wrong, FORM);
  }
  const { text, date = null, headline = null, before } = data;
  return { text, date, headline, before: before ?? '' };
}

const FORM =
  'Write {"text": "…", "date": "YYYY-MM-DD", "headline": "…", "before": "…"}; text alone is enough.';
