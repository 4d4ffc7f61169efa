import { expect, it } from 'vitest';
import { wrongInTranslation } from './check-translation.ts';

const STORIES = '{count, plural, one {# story by {name}} other {# stories by {name}}}';
const DATED = '{dated, select, yes {Revised on {date}} other {Revised}}';

it('accepts what says the same: in another order, without its number, with the branches that the language needs', () => {
  expect(wrongInTranslation('{a} of {b}', '{b} : {a}', 'fr')).toBeNull();
  expect(wrongInTranslation('{part}', 'it’s {part}', 'en')).toBeNull();
  const russian =
    '{count, plural, one {{name}: рассказ} few {{name}: # рассказа} many {{name}: #} other {{name}: #}}';
  expect(wrongInTranslation(STORIES, russian, 'ru')).toBeNull();
  expect(wrongInTranslation(DATED, '{dated, select, yes {修订于{date}} other {已修订}}', 'zh')).toBeNull();
  expect(wrongInTranslation('{n, select, a {A} b {A} other {B}}', '{n, select, other {X}}', 'zh')).toBeNull();
  expect(
    wrongInTranslation('Q{quarter}', '{quarter, select, 1 {{quarter}er} other {{quarter}e}}', 'fr'),
  ).toBeNull();
});

it.each([
  ['{a}', 'x', 'fr', 'lacks {a}: “x”'],
  ['{a}', '{a} {a}', 'fr', 'has {a} where the English does not: “{a} {a}”'],
  ['{a}', '{a} {b}', 'fr', 'has {b}, which the English does not have'],
  ['{a}', '{a', 'fr', 'is not a message: EXPECT_ARGUMENT_CLOSING_BRACE'],
  ['{a}', '{a, date, short}', 'fr', 'is not a message: {a} is of a kind we do not use'],
  ['x', ' ', 'fr', 'is empty'],
  [
    STORIES,
    '{count, plural, one {{name} #} other {{name} #}}',
    'ru',
    'lacks the plural form “few” of {count}',
  ],
  [STORIES, '{count, plural, one {{name} #} other {{name} #}}', 'zh', 'has the plural form “one”'],
  [STORIES, '{count, plural, other {#}}', 'zh', 'lacks {name}: “{count}”'],
  ['{a}', '{a, plural, other {#}}', 'zh', 'counts {a}, which is not a number'],
  [DATED, '{dated, select, yes {Révisé} other {Révisé}}', 'fr', 'lacks {date}: “Révisé”'],
  [DATED, 'Révisé', 'fr', 'lacks {date}: “Révisé”'],
] as const)(
  'says what is wrong with %s translated as %s into %s',
  (english, translation, language, wrong) => {
    expect(wrongInTranslation(english, translation, language)).toContain(wrong);
  },
);
