import { expect, test } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { readCatalogue } from '../../words/catalogue.ts';
import { INTERFACE_LANGUAGES } from '../../words/languages.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { editionOf } from './edition.ts';
import { detailsOf, errorView } from './error.view.ts';

const clock = fixedClock(new Date('2026-11-25T12:00:00Z'));
const edition = (language: (typeof INTERFACE_LANGUAGES)[number]) =>
  editionOf({ config: testConfig(), clock }, language);
/** Every status that has words of its own. */
const STATUSES = Object.keys(readCatalogue('en')).flatMap((key) => /^error(\d{3})$/.exec(key)?.[1] ?? []);

test.each(INTERFACE_LANGUAGES)(
  'in %s each status says what is wrong and what to do in its own words',
  (language) => {
    const words = readCatalogue(language);
    expect(STATUSES).toEqual(['400', '401', '403', '404', '410', '429', '503', '500'].sort());
    for (const status of STATUSES) {
      const { title, text, advice } = errorView(Number(status), edition(language));
      const own = ['', 'Text', 'Advice'].map((part) => words[`error${status}${part}`]);
      expect([title, text, advice], status).toEqual(own);
    }
    // A status without words of its own is a fault of the request or of the portal.
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

test('what a problem says itself is English, and said to those alone who read English', () => {
  const problem = { message: 'The field name takes text.', advice: 'Write one.' };
  const said = { text: problem.message, advice: problem.advice };
  for (const language of INTERFACE_LANGUAGES) {
    const details = detailsOf({ kind: 'bad input', ...problem }, edition(language));
    expect(details, language).toEqual(language === 'en' ? said : {});
    for (const kind of ['not found', 'unavailable'] as const)
      expect(detailsOf({ kind, ...problem }, edition(language)), kind).toEqual({});
  }
});
