import { describe, expect, it } from 'vitest';
import { nearnessOf } from './nearness.ts';
import { Shelf } from './shelf.ts';
import { indexedStory } from './testing.ts';

/** How near a story has `asked`, whose words all weigh 1. */
function nearness(asked: string, story: { headline?: string; text?: string }): number | undefined {
  const shelf = new Shelf('en');
  const { doc } = shelf.add(indexedStory({ headline: 'Zinc', text: 'Tin.', ...story }));
  const words = asked.split(' ').flatMap((word, place) => {
    const term = shelf.index.find(word);
    return term < 0 ? [] : [{ term, place, weight: 1 }];
  });
  return nearnessOf(shelf, words, [doc])[0];
}

describe('nearness', () => {
  it('is whole for words as they were asked for, wherever they stand', () => {
    expect(nearness('oil price', { text: 'Gold and oil price data.' })).toBe(1);
    expect(nearness('oil price data', { headline: 'Oil price data' })).toBe(2);
    expect(nearness('bank of japan', { text: 'A bank of Japan.' })).toBe(2);
  });

  it('is less the farther apart they are, and in the other order', () => {
    const apart = nearness('oil price', { text: 'Oil has a price.' });
    const turned = nearness('oil price', { text: 'The price oil had.' });
    const far = nearness('oil price', { text: `Oil ${'x '.repeat(40)} price.` });
    expect(apart).toBeGreaterThan(0);
    expect(apart).toBeLessThan(1);
    expect(turned).toBeGreaterThan(0);
    expect(turned).toBeLessThan(1);
    expect(far).toBe(0);
  });

  it('does not reach from the headline into the text', () => {
    expect(nearness('oil price', { headline: 'Gold and oil', text: 'Price data.' })).toBe(0);
  });

  it('takes the best place, and knows nothing of one word or none', () => {
    expect(nearness('oil price', { text: 'Oil has no price. The oil price rose.' })).toBe(1);
    expect(nearness('oil', { text: 'Oil.' })).toBe(0);
    expect(nearness('barley', { text: 'Oil.' })).toBe(0);
  });
});
