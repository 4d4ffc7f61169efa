import { expect, it, vi } from 'vitest';
import { languageOf } from '../../../evidence/claims/languages/languages.ts';
import { draftOf } from '../../../stories/testing.ts';
import { NO_NAMES } from '../known-names.ts';
import { readMentions } from '../read-mentions.ts';
import { findRoles } from './find-roles.ts';

function rolesOf(text: string, date: string | null = '2026-11-20', language = 'en') {
  const { body } = draftOf({ headline: 'x', text });
  const story = { language, headline: 'x', standfirst: null, body, caption: null };
  const all = readMentions(story, NO_NAMES);
  return findRoles({
    language,
    text,
    date,
    mentions: all.filter(({ place }) => place === 'text'),
    all,
  });
}

const said = (text: string, language = 'en') =>
  rolesOf(text, '2026-11-20', language).map(
    ({ kind, from, to }) => `${from.name} ${kind} ${to?.name ?? 'nobody'}`,
  );

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
  for (const [language, verb, words] of [
    ['en', 'received ', 'of the '],
    ['fr', 'a reçu ', 'de la '],
    ['ru', 'получила ', 'в компании '],
  ] as const) {
    const hostile = `${names} ${verb.repeat(20)} ${words.repeat(20)} ${names}.`;
    expect(rolesOf(`${hostile}\n\n`.repeat(20), null, language)).toEqual([]);
  }
});

it('listens to a long paragraph in parts, each sentence once, and still knows who speaks', () => {
  const { speakers } = languageOf('en');
  const listener = speakers.listener();
  const hear = vi.spyOn(listener, 'hear');
  const made = vi.spyOn(speakers, 'listener').mockReturnValue(listener);
  const roles = rolesOf(
    `${'It rained again. '.repeat(500)}The ministry said that Velmora Ltd, a subsidiary of Orvane Group, opened in May.`,
  );
  made.mockRestore();
  expect(roles.map(({ from, attribution }) => [from.name, attribution?.who])).toEqual([
    ['Orvane Group', 'ministry'],
  ]);
  const sentences = hear.mock.calls.map((call) => call[2].length);
  expect(sentences.reduce((sum, count) => sum + count, 0)).toBe(501);
  // Each sentence is held against all others that are heard with it.
  expect(Math.max(...sentences)).toBeLessThanOrEqual(100);
});

it('reads suppliers, goods, end use, buyer and who says so in French', () => {
  const [role] = rolesOf(
    'Selon deux responsables, qui parlaient sous couvert d’anonymat, le commerce avec la Russie augmente. La société Velmora Optique SA a livré depuis 2023 des composants optiques à la Russie, destinés aux chars.',
    '2026-11-20',
    'fr',
  );
  expect([role?.from.name, role?.kind, role?.to?.name]).toEqual(['Velmora Optique SA', 'supplies', 'Russia']);
  expect(role).toMatchObject({ goods: 'composants optiques', codes: ['9001', '9002'], baskets: ['optics'] });
  expect(role).toMatchObject({ starts: '2023-01-01', ends: null, attribution: { kind: 'anonymous' } });
  const [bought] = rolesOf(
    'La Russie a acheté des roulements à billes auprès de la société allemande Tarquel GmbH pour ses chars russes, selon les données douanières.',
    '2026-11-20',
    'fr',
  );
  expect(bought).toMatchObject({ goods: 'roulements à billes', codes: ['8482'] });
  expect([bought?.from.name, bought?.to?.name]).toEqual(['Tarquel GmbH', 'Russia']);
  expect(bought?.attribution).toEqual({ kind: 'document', who: 'données douanières', role: null });
});

it('reads owners and directors in French, and nothing into a denial', () => {
  expect(said('Velmora Optique SA, filiale de Tarquel GmbH, a ouvert en mai.', 'fr')).toEqual([
    'Tarquel GmbH owns Velmora Optique SA',
  ]);
  expect(said('Jeanne Dupont, directrice générale de Velmora Optique SA, a parlé.', 'fr')).toEqual([
    'Jeanne Dupont directs Velmora Optique SA',
  ]);
  expect(said('Velmora Optique SA n’a pas livré de lentilles à la Russie.', 'fr')).toEqual([]);
  expect(said('Velmora Optique SA dément avoir livré des lentilles à la Russie.', 'fr')).toEqual([]);
  expect(said('Velmora Optique SA a envoyé une lettre à la Russie.', 'fr')).toEqual([]);
});

it('reads suppliers, goods, end use, buyer and who says so in Russian', () => {
  const [role] = rolesOf(
    'По данным таможни, торговля растёт. Компания ООО «Велмора Оптика» с 2023 года поставляет в Россию оптические компоненты для использования в российских танках.',
    '2026-11-20',
    'ru',
  );
  expect([role?.from.name, role?.kind, role?.to?.name]).toEqual([
    'ООО «Велмора Оптика»',
    'supplies',
    'Russia',
  ]);
  expect(role).toMatchObject({ goods: 'оптические компоненты', codes: ['9001', '9002'], endUse: 'танках' });
  expect(role).toMatchObject({
    starts: '2023-01-01',
    ends: null,
    attribution: { kind: 'document', who: 'данные таможни' },
  });
  const [bought] = rolesOf(
    'Россия закупила подшипники у немецкой компании Tarquel GmbH, сообщил источник в ведомстве.',
    '2026-11-20',
    'ru',
  );
  expect(bought).toMatchObject({ goods: 'подшипники', codes: ['8482'], attribution: { kind: 'anonymous' } });
  expect([bought?.from.name, bought?.to?.name]).toEqual(['Tarquel GmbH', 'Russia']);
});

it('reads owners and directors in Russian, and nothing into a denial', () => {
  expect(said('ООО «Велмора Оптика» принадлежит компании Tarquel GmbH.', 'ru')).toEqual([
    'Tarquel GmbH owns ООО «Велмора Оптика»',
  ]);
  expect(said('Генеральный директор ООО «Велмора Оптика» Иван Петров выступил в Москве.', 'ru')).toContain(
    'Иван Петров directs ООО «Велмора Оптика»',
  );
  expect(said('ООО «Велмора Оптика» не поставляло линзы в Россию.', 'ru')).toEqual([]);
  expect(said('ООО «Велмора Оптика» отрицает, что поставляло линзы в Россию.', 'ru')).toEqual([]);
  expect(said('ООО «Велмора Оптика» отправило письмо в Россию.', 'ru')).toEqual([]);
});
