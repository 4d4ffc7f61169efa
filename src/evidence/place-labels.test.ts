import { expect, test } from 'vitest';
import { boxAround, overlap, whollyInside } from './label-room.ts';
import type { Ring } from './map-frame.ts';
import { type NamedArea, placeLabels } from './place-labels.ts';
import { TypeCase } from './type-case.ts';

const rules = {
  frame: { width: 760, height: 428 },
  countrySize: 17,
  placeSize: 15,
  dot: 4,
  mayDrop: false,
};

function square(x: number, y: number, side: number): Ring {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
}

const area = (name: string, ring: Ring, highlighted = true): NamedArea => ({
  name,
  rings: [ring],
  highlighted,
});

test('a name stands in its country where it fits, and beside it on a line where it does not', () => {
  const large = square(100, 100, 200);
  const small = square(500, 200, 20);
  const labels = placeLabels([area('Large', large), area('Small', small)], [], new TypeCase(), rules);
  const byName = new Map(labels.map((label) => [label.lines.join(' '), label]));
  expect(byName.get('Large')).toMatchObject({ ground: 'highlight', leader: null });
  expect(whollyInside([large], boxAround(byName.get('Large')?.at ?? [0, 0], 40, 12))).toBe(true);
  expect(byName.get('Small')).toMatchObject({ ground: 'plain' });
  expect(byName.get('Small')?.leader).not.toBeNull();
});

test('names of places close together do not touch', () => {
  const type = new TypeCase();
  const dots = ['Tbilisi', 'Yerevan', 'Baku', 'Poti'].map((name, i) => ({
    name,
    at: [300 + i * 22, 200 + (i % 2) * 14] as const,
  }));
  const labels = placeLabels([], dots, type, rules);
  expect(labels).toHaveLength(4);
  const boxes = labels.map(({ at, lines }) => boxAround(at, type.width(lines[0] ?? '', 15, 500), 11));
  for (const [i, box] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(0);
  }
});

test('every name stays in the frame', () => {
  const labels = placeLabels([area('Corner', square(740, 410, 18))], [], new TypeCase(), rules);
  const [label] = labels;
  expect(label?.at[0]).toBeLessThan(735);
  expect(label?.at[1]).toBeLessThan(420);
});

test('the letters of an Arabic country stay clear of those of its capital, above and below the line', () => {
  const type = new TypeCase();
  const belgium = area('بلجيكا', square(260, 160, 160));
  const labels = placeLabels([belgium], [{ name: 'بروكسل', at: [325, 220] }], type, rules);
  expect(labels).toHaveLength(2);
  const [place, country] = labels.map(({ at, lines: [line = ''], size, weight }) =>
    boxAround(at, type.width(line, size, weight), size * 1.2),
  );
  expect(place && country && overlap(place, country)).toBe(0);
  const [beside, inside] = labels.map(({ at }) => at[1]);
  expect(Math.abs((beside ?? 0) - (inside ?? 0))).toBeGreaterThan(24);
});
