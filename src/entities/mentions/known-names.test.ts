import { expect, it } from 'vitest';
import { cutWords } from '../../language/cut-words.ts';
import { type KnownName, KnownNames } from './known-names.ts';

const known = (...names: string[]) =>
  new KnownNames(
    names.map(
      (name, i): KnownName => ({ entityId: `e${i}`, schema: 'Company', name, country: null, standing: null }),
    ),
  );

function found(names: KnownNames, text: string): string[] {
  const words = cutWords(text);
  return names.find(words).map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
}

it('finds names by whole words, the longest first', () => {
  const names = known('Velmora', 'Velmora Optics Co., Ltd', 'Orvane');
  expect(found(names, 'Velmora and Velmora Optics Co Ltd, but no Velmoras and no Orvanesque.')).toEqual([
    'Velmora',
    'Velmora Optics Co Ltd',
  ]);
  expect(found(names, 'Velmora’s plant; Orvane’s rival; Velmora-based.')).toEqual([
    'Velmora',
    'Orvane',
    'Velmora',
  ]);
  expect(found(names, 'Velmora, Optics and Ltd.')).toEqual(['Velmora']);
});

it('finds Russian names in any case', () => {
  const names = known('Владимир Путин', 'Мария Захарова', 'Сергей Лавров', 'Роснефть', 'Павел Дуров');
  expect(
    found(names, 'Владимира Путина, Марией Захаровой, Сергею Лаврову, Роснефти, Павлом Дуровым и Путиным'),
  ).toEqual(['Владимира Путина', 'Марией Захаровой', 'Сергею Лаврову', 'Роснефти', 'Павлом Дуровым']);
});

it('finds Arabic names behind prefixes, and Chinese ones with no boundaries', () => {
  expect(found(known('هيكفيجن'), 'قالت وهيكفيجن وبهيكفيجن ولهيكفيجن')).toEqual([
    'وهيكفيجن',
    'وبهيكفيجن',
    'ولهيكفيجن',
  ]);
  expect(found(known('海康威视', '大疆'), '据说海康威视和大疆正在')).toEqual(['海康威视', '大疆']);
});

it('takes capitals as part of a name', () => {
  const names = known('Target', 'iRay', 'ARM', 'adidas');
  expect(found(names, 'The target of Target; IRAY, iRay and iray; ARM has an arm, Arm; adidas')).toEqual([
    'Target',
    'IRAY',
    'iRay',
    'ARM',
    'adidas',
  ]);
});

it('answers with everybody who has a name', () => {
  const names = known('Velmora', 'Velmora');
  expect(names.find(cutWords('Velmora'))[0]?.values.map(({ entityId }) => entityId)).toEqual(['e0', 'e1']);
});

it('holds fifty thousand names', () => {
  const names = known(
    ...Array.from({ length: 50_000 }, (_, i) => `Firm ${i.toString(36)} Trading ${i}`),
    'Velmora',
  );
  expect(found(names, 'It was Velmora, not Firm a Trading 10.')).toEqual(['Velmora', 'Firm a Trading 10']);
});
