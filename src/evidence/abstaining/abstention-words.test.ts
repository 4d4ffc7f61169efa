import { expect, it } from 'vitest';
import { ABSTENTIONS, abstain } from './abstention.ts';
import { abstentionSentence } from './abstention-words.ts';

const full = abstain('no table', {
  dataset: 'jobs',
  second: 'homes',
  measure: 'rate',
  named: ['AT'],
  period: ['2011-01-01', '2012-01-01'],
  has: ['2019-01-01', '2023-01-01'],
  step: 'year',
  unit: '%',
  ownUnit: 'EUR',
  statistic: 'share',
  reason: 'no multiplier',
  question: 'Rate, Austria, 2011',
  sure: 0.816,
  least: 0.97,
});

it.each(['en', 'fr', 'ru', 'zh', 'ar', 'de', 'es'])(
  'every reason is a sentence of its own in %s, with and without what it may hold',
  (language) => {
    const words = { language, titleOf: (slug: string) => `“${slug}”`, open: false };
    const said = ABSTENTIONS.map((code) => abstentionSentence({ ...full, code }, words));
    expect(new Set(said).size).toBe(ABSTENTIONS.length);
    for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined|null/);
    for (const code of ABSTENTIONS)
      expect(abstentionSentence(abstain(code), words)).toMatch(/\p{L}.*[.。]$/u);
  },
);

it('says when, how often and how surely', () => {
  const say = (code: (typeof ABSTENTIONS)[number]) =>
    abstentionSentence({ ...full, code }, { language: 'en', titleOf: () => 'Jobs', open: true });
  expect(say('no table')).toBe('None of our open datasets seems to be about this.');
  expect(say('no value')).toBe('“Jobs” has no value for Austria, 2011.');
  expect(say('unsure')).toContain('We’re 81.6% sure that it’s meant, and a verdict takes 97%.');
  expect(say('no answer')).toContain('does not say what one of its values of “Austria” counts');
});
