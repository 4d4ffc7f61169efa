import { expect, it } from 'vitest';
import { cutWords } from '../../language/cut-words.ts';
import { KnownNames } from './known-names.ts';

const known = new KnownNames(
  ['Zeta Corporation', 'Северсталь', 'Анна Петрова', 'المصرف', '长江机床', 'iRay'].map((name) => ({
    entityId: '00000000-0000-4000-8000-000000000000',
    schema: 'Company',
    name,
    country: null,
    standing: null,
  })),
);

it.each([
  'Then Zeta Corporation left.',
  'у «Северстали» были станки',
  'видели Анну Петрову',
  'قال للمصرف',
  '从长江机床购买',
  'an iRay camera',
  'A Zeta alone',
])('a name may begin in: %s', (text) => {
  expect(known.beginnings?.mayBeginIn(cutWords(text))).toBe(true);
});

it.each(['Nobody left.', 'были станки', 'قال محمد', '从工厂购买', ''])('no name begins in: %s', (text) => {
  expect(known.beginnings?.mayBeginIn(cutWords(text))).toBe(false);
});

it('where nobody is known, no name begins anywhere', () => {
  expect(new KnownNames([]).beginnings).toBeNull();
});
