import { describe, expect, it } from 'vitest';
import { cutAsShown } from './presentation.ts';

describe('a text as it is shown', () => {
  it.each([
    ['Ferries come back', 40, 'Ferries come back'],
    ['Ferries come back to the quay', 20, 'Ferries come back…'],
    // Nothing ends near there: within the word.
    [`A ${'x'.repeat(60)}`, 40, `A ${'x'.repeat(37)}…`],
    ['渡轮重新开航渡轮重新开航', 8, '渡轮重新开航渡…'],
  ])('%s, at %i', (text, most, shown) => {
    expect(cutAsShown(text, most)).toBe(shown);
    expect([...cutAsShown(text, most)].length).toBeLessThanOrEqual(most);
  });
});
