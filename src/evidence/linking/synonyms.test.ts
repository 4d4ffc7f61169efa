import { expect, it } from 'vitest';
import { stemsOf } from '../../language/stems.ts';
import groups from './synonyms.json' with { type: 'json' };

it('has each word in one group: a later one would take it from the first', () => {
  const stems = groups.flatMap((group) => [...new Set(stemsOf(group, 'en'))]);
  expect(stems.filter((stem, at) => stems.indexOf(stem) < at)).toEqual([]);
});
