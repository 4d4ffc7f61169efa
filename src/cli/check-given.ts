import { Problem } from '../errors.ts';
import { languageTag } from '../intake/guess-language.ts';

/** The options of `sourceline check` for its texts, and its output format. */
export interface CheckOptions {
  json?: boolean;
  language?: string;
  date?: string;
  headline?: string;
}

/** The options of a `sourceline check` run about its texts. */
export interface CheckGiven {
  readonly json: boolean;
  /** A language tag; undefined if the texts state it themselves. */
  readonly language: string | undefined;
  /** YYYY-MM-DD; null if the texts state it themselves. */
  readonly date: string | null;
  readonly headline: string | null;
}

/** Parses the options. Throws a Problem for an invalid language or date. */
export function givenBy({ json, language, date, headline }: CheckOptions): CheckGiven {
  const tag = language === undefined ? undefined : languageTag(language);
  if (tag === null)
    throw new Problem('bad input', `"${language}" is not a language tag.`, 'Give one such as en or zh-Hans.');
  if (date !== undefined && !isDay(date))
    throw new Problem('bad input', `"${date}" is not a day.`, 'Give it as YYYY-MM-DD, such as 2024-05-09.');
  return { json: json ?? false, language: tag, date: date ?? null, headline: headline?.trim() || null };
}

/** Whether a text is an existing date, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
