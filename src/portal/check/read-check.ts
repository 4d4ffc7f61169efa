import { Problem } from '../../errors.ts';
import {
  type CheckedForReaders,
  checkForReaders,
  type ReadersText,
} from '../../evidence/checks/check-for-readers.ts';
import { guessLanguage, languageTag } from '../../intake/guess-language.ts';
import { joinLines } from '../../stories/join-lines.ts';
import { refusal } from '../../words/refusal.ts';
import type { ActContext } from '../http/own-page.ts';
import { MOST_CHARACTERS, MOST_OF_HEADLINE } from './check.fields.ts';

/** What is wrong with a request to check, or why it did not finish. */
export type CheckWrong =
  | { readonly is: 'empty' | 'bad date' | 'bad headline' | 'bad language' | 'too much' | 'busy' }
  | { readonly is: 'too long'; readonly characters: number };

/** Refuses if the portal does not check readers' texts. */
export function refuseWhereOff({ config }: Pick<ActContext, 'config'>): void {
  if (!config.CHECK_PAGE) throw refusal('pageNotHere');
}

/** Reads a request to check; the language of the text is guessed unless given. */
export function readCheck(
  form: Readonly<Record<string, string>>,
  standard: string,
): ReadersText | { readonly wrong: CheckWrong } {
  const { text = '', headline = '', date = '', language = '' } = form;
  if (text === '') return { wrong: { is: 'empty' } };
  const characters = [...text].length;
  if (characters > MOST_CHARACTERS) return { wrong: { is: 'too long', characters } };
  if (headline.includes('\n') || [...headline].length > MOST_OF_HEADLINE)
    return { wrong: { is: 'bad headline' } };
  if (date !== '' && !isDay(date)) return { wrong: { is: 'bad date' } };
  const tag = language === '' ? (guessLanguage(text) ?? standard) : languageTag(language);
  if (tag === null) return { wrong: { is: 'bad language' } };
  return {
    parts: { headline, standfirst: '', text: joinLines(text) },
    context: { language: tag, date: date === '' ? null : date },
  };
}

/**
 * Queries the open datasets, and puts the questions into words of `language`. Timeouts and too many figures are
 * reported; datasets that do not respond are logged.
 */
export async function askOpenDatasets(
  { store, analytics, config, log }: ActContext,
  text: ReadersText,
  language: string,
): Promise<CheckedForReaders | { readonly wrong: CheckWrong }> {
  try {
    const checked = await checkForReaders(store, analytics, text, { sure: config.CHECK_SURE, language });
    // The text itself is never logged.
    for (const { slug, why } of checked.silent)
      log.warn({ dataset: slug, error: why }, 'a dataset could not be asked');
    return checked;
  } catch (error) {
    if (error instanceof Problem && error.kind === 'too large') return { wrong: { is: 'too much' } };
    if (error instanceof Problem && error.kind === 'too many') return { wrong: { is: 'busy' } };
    throw error;
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
