import { Problem } from '../errors.ts';
import { languageTag } from '../intake/guess-language.ts';

/** The options of `sourceline check` that say something of its texts, and how it answers. */
export interface CheckOptions {
  json?: boolean;
  language?: string;
  date?: string;
  headline?: string;
}

/** What a run of `sourceline check` is told about its texts besides the texts. */
export interface CheckGiven {
  readonly json: boolean;
  /** A language tag; undefined where the texts say it themselves. */
  readonly language: string | undefined;
  /** YYYY-MM-DD; null where the texts say it themselves. */
  readonly date: string | null;
  readonly headline: string | null;
}

/** Reads what a run was told. Throws a Problem for what is no language, or no day. */
export function givenBy({ json, language, date, headline }: CheckOptions): CheckGiven {
  const tag = language === undefined ? undefined : languageTag(language);
  if (tag === null)
    throw new Problem('bad input', `"${language}" is not a language tag.`, 'Give one such as en or zh-Hans.');
  if (date !== undefined && !isDay(date))
    throw new Problem('bad input', `"${date}" is not a day.`, 'Give it as YYYY-MM-DD, such as 2024-05-09.');
  return { json: json ?? false, language: tag, date: date ?? null, headline: headline?.trim() || null };
}

/** Whether a text is a day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
