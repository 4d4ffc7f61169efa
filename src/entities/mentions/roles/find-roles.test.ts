import { expect, it } from 'vitest';
import { draftOf } from '../../../stories/testing.ts';
import { NO_NAMES } from '../known-names.ts';
import { readMentions } from '../read-mentions.ts';
import { findRoles } from './find-roles.ts';

function rolesOf(text: string, date: string | null = '2026-11-20') {
  const { body } = draftOf({ headline: 'x', text });
  const story = { language: 'en', headline: 'x', standfirst: null, body, caption: null };
  const all = readMentions(story, NO_NAMES);
  return findRoles({
    language: 'en',
    text,
    date,
    mentions: all.filter(({ place }) => place === 'text'),
    all,
  });
}

const said = (text: string) =>
  rolesOf(text).map(({ kind, from, to }) => `${from.name} ${kind} ${to?.name ?? 'nobody'}`);

it('reads suppliers, goods, end use, buyer and who says so', () => {
  const roles = rolesOf(
    'Two senior officials, who discussed the findings on condition of anonymity, said that trade with Russia grew.\n\nThe officials said that it was so. Chinese companies Orvane Optics Ltd, Tarquel and Velmora are providing optical components for use in Russian tanks and armored vehicles.',
  );
  expect(roles.map(({ from, to }) => [from.name, to?.name])).toEqual([
    ['Orvane Optics Ltd', 'Russia'],
    ['Tarquel', 'Russia'],
    ['Velmora', 'Russia'],
  ]);
  expect(roles[0]).toMatchObject({
    kind: 'supplies',
    goods: 'optical components',
    codes: ['9001', '9002'],
    baskets: ['optics'],
    endUse: 'tanks and armored vehicles',
    attribution: { kind: 'anonymous' },
  });
  expect(roles[0]?.quote.exact).toMatch(/^Chinese companies .* vehicles\.$/);
});

it('reads it the other way about, with a time', () => {
  const [role] = rolesOf('Russia received ball bearings made by the German firm Tarquel GmbH in 2023.');
  expect(role).toMatchObject({
    kind: 'supplies',
    goods: 'ball bearings',
    codes: ['8482'],
    starts: '2023-01-01',
    ends: '2023-12-31',
  });
  expect([role?.from.name, role?.to?.name]).toEqual(['Tarquel GmbH', 'Russia']);
});

it('reads owners, directors and members', () => {
  expect(said('Velmora Ltd, a subsidiary of Orvane Group, opened in May.')).toEqual([
    'Orvane Group owns Velmora Ltd',
  ]);
  expect(said('Orvane Group owns a 51% stake in Velmora Ltd.')).toEqual(['Orvane Group owns Velmora Ltd']);
  expect(said('Anna Schmidt, vice chairman of Velmora Ltd, spoke.')).toEqual([
    'Anna Schmidt directs Velmora Ltd',
  ]);
  expect(said('Velmora Ltd chief executive Anna Schmidt spoke.')).toEqual([
    'Anna Schmidt directs Velmora Ltd',
  ]);
  expect(said('Anna Schmidt, who heads Velmora Ltd, is a member of the Orvane Foundation.')).toEqual([
    'Anna Schmidt directs Velmora Ltd',
    'Anna Schmidt member of Orvane Foundation',
  ]);
});

it('reads nothing into a denial, nor into what is no trade', () => {
  expect(said('Velmora Ltd denied supplying lenses to Russia.')).toEqual([]);
  expect(said('Velmora Ltd did not supply lenses to Russia.')).toEqual([]);
  expect(said('Velmora Ltd sent a letter to Russia.')).toEqual([]);
});

it('comes to an end with sentences that nobody would write', () => {
  const names = Array.from({ length: 40 }, (_, i) => `Vel${i} Ltd`).join(', ');
  const hostile = `${names} ${'received '.repeat(20)} ${'of the '.repeat(20)} ${names}.`;
  expect(rolesOf(`${hostile}\n\n`.repeat(20))).toEqual([]);
});
