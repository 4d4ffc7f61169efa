import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';
import { periodInWords, tradeInWords } from './judge.ts';

function reason(text: string): string | null {
  const [figure] = findFigures(text, { language: 'en', date: '2024-05-09' });
  if (!figure) throw new Error('no figure was found');
  return tradeInWords(figure);
}

describe('trade that no dataset has', () => {
  it('is told whose it is, of what and when', () => {
    expect(
      reason('Nearly 70% of Russia’s machine tool imports in the last quarter of 2023 came from China.'),
    ).toBe('No dataset has Russia’s imports of machine tools from China and from all partners for 2023-Q4.');
    expect(reason('EU exports to Kyrgyzstan were 334 million euros in 2019.')).toBe(
      'No dataset has the EU’s exports of goods to Kyrgyzstan for 2019.',
    );
    expect(reason('EU exports to Kyrgyzstan were 334 million euros.')).toContain(
      'does not say of which period',
    );
    expect(reason('Unemployment was 5 percent in 2019.')).toBeNull();
  });

  it('writes periods as statistics do', () => {
    expect(periodInWords(['2023-01-01', '2024-01-01'])).toBe('2023');
    expect(periodInWords(['2023-10-01', '2024-01-01'])).toBe('2023-Q4');
    expect(periodInWords(['2023-11-01', '2023-12-01'])).toBe('2023-11');
    expect(periodInWords(['2021-01-01', '2023-01-01'])).toBe('2021 to 2022');
    expect(periodInWords(['2023-11-08', '2023-11-09'])).toBe('2023-11-08');
    expect(periodInWords(['2023-11-05', '2023-12-01'])).toBe('2023-11-05 to 2023-11-30');
  });
});
