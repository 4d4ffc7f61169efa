import { expect, test } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { readCatalogue } from '../../words/catalogue.ts';
import { BUILT_IN_LANGUAGES } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import { wordsIn } from '../../words/words.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { editionOf } from './edition.ts';
import { detailsOf, errorView } from './error.view.ts';

const clock = fixedClock(new Date('2026-11-25T12:00:00Z'));
const edition = (language: (typeof BUILT_IN_LANGUAGES)[number]) =>
  editionOf({ config: testConfig(), clock }, language);
/** Every status with words of its own. */
const STATUSES = Object.keys(readCatalogue('en')).flatMap((key) => /^error(\d{3})$/.exec(key)?.[1] ?? []);

test.each(BUILT_IN_LANGUAGES)(
  'in %s each status says what is wrong and what to do in its own words',
  (language) => {
    const words = readCatalogue(language);
    expect(STATUSES).toEqual(['400', '401', '403', '404', '410', '429', '503', '500'].sort());
    for (const status of STATUSES) {
      const { title, text, advice } = errorView(Number(status), edition(language));
      const own = ['', 'Text', 'Advice'].map((part) => words[`error${status}${part}`]);
      expect([title, text, advice], status).toEqual(own);
    }
    // A status without words of its own is an error of the request or of the portal.
    for (const [status, as] of [
      [405, 400],
      [409, 400],
      [413, 400],
      [502, 500],
      [504, 500],
    ] as const)
      expect(errorView(status, edition(language)).title, String(status)).toBe(words[`error${as}`]);
  },
);

test('a refusal says itself in the language of the reader; a problem without a code has the words of its kind', () => {
  const problem = { message: 'The field name takes text.', advice: 'Write one.' };
  const texts = BUILT_IN_LANGUAGES.map((language) => {
    expect(detailsOf({ kind: 'bad input', ...problem }, edition(language)), language).toEqual({});
    const { message, advice } = refusal('cursorWrong').said(wordsIn(language));
    expect(detailsOf(refusal('cursorWrong'), edition(language)), language).toEqual({ text: message, advice });
    return message;
  });
  expect(new Set(texts).size).toBe(BUILT_IN_LANGUAGES.length);
  expect(detailsOf(refusal('webhookUnknown'), edition('en'))).toEqual({});
});
