import { expect, it } from 'vitest';
import { z } from 'zod';
import type { AnyResource } from './resource.ts';
import { resourceCsv } from './resource-csv.ts';

interface Town {
  readonly slug: string;
  readonly names: Readonly<Record<string, string>>;
  readonly people: number | null;
  readonly twins: readonly string[];
}

const column = (name: keyof Town) => ({ name, schema: z.unknown(), value: (town: Town) => town[name] });
const TOWNS = {
  many: 'towns',
  columns: [column('slug'), column('names'), column('people'), column('twins')],
} as unknown as AnyResource;
const linesOf = (...towns: Town[]) => String(resourceCsv(TOWNS, towns).bytes).split('\r\n');

it('has a column for each value, and for each part of one that has several', () => {
  expect(
    linesOf(
      { slug: 'ely', names: { en: 'Ely', fr: 'Éli' }, people: 20_574, twins: ['Ribe', 'Vila, Real'] },
      { slug: 'bern', names: { de: 'Bern' }, people: null, twins: [] },
    ),
  ).toEqual([
    'slug,names.de,names.en,names.fr,people,twins',
    'ely,,Ely,Éli,20574,"Ribe; Vila, Real"',
    'bern,Bern,,,,',
    '',
  ]);
});

it('keeps what a spreadsheet would run as a formula as text', () => {
  expect(linesOf({ slug: 'x', names: { en: '=1+1' }, people: -3, twins: [] })[1]).toBe("x,'=1+1,-3,");
});

it('names its columns where there is no row', () => {
  expect(linesOf()).toEqual(['slug,names,people,twins', '']);
});
