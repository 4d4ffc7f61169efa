import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';

const subjectOf = (text: string) => {
  const [figure] = findFigures(text, { language: 'en', date: '2024-05-01' });
  const { reporter, partner, flow, product } = figure?.subject ?? {};
  return { reporter, partner, flow, product };
};
const EU_TO_KG = { reporter: 'EU27_2020', partner: 'KG', flow: 'export', product: 'total' };

describe('a verb with two objects', () => {
  it.each([
    'In 2021 the European Union sold Kyrgyzstan goods worth €263.2 million.',
    'In 2021 the European Union sold goods worth €263.2 million to Kyrgyzstan.',
    'The European Union shipped Kyrgyzstan €263.2 million of goods in 2021.',
    'In 2021 Kyrgyzstan was sold goods worth €263.2 million by the European Union.',
    'In 2021 Kyrgyzstan had been supplied goods worth €263.2 million by the European Union.',
    'In 2021 goods worth €263.2 million were sold to Kyrgyzstan by the European Union.',
    'In 2021 the EU supplied Kyrgyzstan with goods worth €263.2 million.',
  ])('%s', (text) => {
    expect(subjectOf(text)).toEqual(EU_TO_KG);
  });

  it('knows the goods, or that it does not', () => {
    expect(subjectOf('In 2022 China shipped Russia machine tools worth $500 million.')).toEqual({
      reporter: 'CN',
      partner: 'RU',
      flow: 'export',
      product: 'machine-tools',
    });
    for (const text of [
      'In 2022 Germany supplied Kazakhstan machinery worth €5 billion.',
      'In 2022 Germany sold machinery worth €5 billion to Kazakhstan.',
      'In 2022 Germany gave Kazakhstan €5 billion.',
      'In 2022 Germany sent Kazakhstan grants of €5 billion.',
    ])
      expect(subjectOf(text).product, text).toBeNull();
  });

  it('is none where the country belongs to what is sold', () => {
    for (const text of [
      'In 2022 Germany sold Russian assets worth €5 billion.',
      'In 2022 Germany sold Russia’s assets worth €5 billion.',
    ])
      expect(subjectOf(text).partner ?? null, text).toBeNull();
  });
});
