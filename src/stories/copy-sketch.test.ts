import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOverlap, copySketch, isSameCopy, withoutCopies } from './copy-sketch.ts';

const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, i) => `w${(seed * 7919 + i * 104_729) % 5003}`).join(' ');

describe('a copy sketch', () => {
  it('is the same for the same words in other dress', () => {
    const text = words(1, 200);
    expect(copySketch(text.toUpperCase().replaceAll(' ', ',\n'))).toBe(copySketch(text));
  });

  it('knows a wire that was given a new first line, or was cut to two thirds', () => {
    const wire = words(1, 300);
    expect(isSameCopy(copySketch(wire), copySketch(`Our correspondent reports. ${wire}`))).toBe(true);
    expect(isSameCopy(copySketch(wire), copySketch(wire.split(' ').slice(0, 200).join(' ')))).toBe(true);
  });

  it('knows a brief in the write-through that it is the beginning of, and an updated version beside its first', () => {
    const wire = words(1, 600).split(' ');
    const brief = wire.slice(0, 150);
    const updated = [...wire.slice(0, 300), ...words(5, 150).split(' '), ...wire.slice(450)];
    expect(isSameCopy(copySketch(wire.join(' ')), copySketch(brief.join(' ')))).toBe(true);
    expect(isSameCopy(copySketch(brief.join(' ')), copySketch(wire.join(' ')))).toBe(true);
    expect(isSameCopy(copySketch(wire.join(' ')), copySketch(updated.join(' ')))).toBe(true);
  });

  it('does not take a story for a copy that has half of its words from another, or a few of a long one', () => {
    const wire = words(1, 600).split(' ');
    const half = [...wire.slice(0, 100), ...words(3, 110).split(' ')].join(' ');
    expect(copyOverlap(copySketch(wire.join(' ')), copySketch(half))).toBeLessThan(0.6);
    const long = words(7, 9000);
    const note = long.split(' ').slice(0, 30).join(' ');
    expect(isSameCopy(copySketch(long), copySketch(note))).toBe(false);
  });

  it('tells other texts apart, also where they quote a line of each other', () => {
    const one = words(1, 300);
    const other = `${words(2, 280)} ${one.split(' ').slice(0, 20).join(' ')}`;
    expect(isSameCopy(copySketch(one), copySketch(other))).toBe(false);
  });

  it('says nothing of a text too short to tell', () => {
    expect(copySketch('Markets closed.')).toBe('');
    expect(isSameCopy('', '')).toBe(false);
  });

  it('works for Chinese, which has no spaces', () => {
    const text = '海关编码由六位数字组成前两位是章接着两位是品目最后两位是子目各国可以再加位数';
    expect(isSameCopy(copySketch(text), copySketch(`本报讯${text}`))).toBe(true);
  });

  it('is the same as it was: sketches are kept with stories', () => {
    expect(copySketch(`${words(1, 14)} 海关々ー⺀ A中б 1٣ 𠀀𝐀`).slice(0, 24)).toBe(
      'XA2jA/ouPAmY5JggjGz3ITRw',
    );
  });

  it('is symmetric and between 0 and 1', () => {
    const sketch = fc
      .array(fc.stringMatching(/^[a-e]{1,3}$/), { minLength: 20, maxLength: 80 })
      .map((list) => copySketch(list.join(' ')));
    fc.assert(
      fc.property(sketch, sketch, (a, b) => {
        const overlap = copyOverlap(a, b);
        expect(overlap).toBe(copyOverlap(b, a));
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('keeps the first of each copy, and everything without a sketch', () => {
  const a = copySketch(words(1, 100));
  const b = copySketch(words(3, 100));
  const items = [
    { n: 1, copySketch: a },
    { n: 2, copySketch: b },
    { n: 3, copySketch: a },
    { n: 4, copySketch: '' },
    { n: 5, copySketch: '' },
  ];
  expect(withoutCopies(items).map(({ n }) => n)).toEqual([1, 2, 4, 5]);
});
