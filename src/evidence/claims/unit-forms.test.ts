import { describe, expect, it } from 'vitest';
import { isSameUnit, pluralOf, singularOf } from './unit-forms.ts';

describe('the number of a noun', () => {
  it.each([
    ['vehicle', 'vehicles'],
    ['company', 'companies'],
    ['person', 'people'],
    ['fisherman', 'fishermen'],
    ['grandchild', 'grandchildren'],
    ['virus', 'viruses'],
    ['box', 'boxes'],
    ['house', 'houses'],
    ['bus', 'buses'],
    ['boss', 'bosses'],
    ['day', 'days'],
    ['movie', 'movies'],
  ])('%s, %s', (one, many) => {
    expect(singularOf(many)).toBe(one);
    expect(singularOf(one)).toBe(one);
    expect(pluralOf(one)).toBe(many);
    expect(pluralOf(many)).toBe(many);
    expect(isSameUnit(one, many)).toBe(true);
  });

  it.each(['aircraft', 'series', 'police', '%', 'USD', 'percentage points', 'человек', '公司'])(
    'stays as it is: %s',
    (noun) => {
      expect(singularOf(noun)).toBe(noun);
      expect(pluralOf(noun)).toBe(noun);
    },
  );

  it('tells units apart', () => {
    expect(isSameUnit('vehicle', 'person')).toBe(false);
    expect(isSameUnit(null, 'person')).toBe(false);
  });
});
