import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../lists/list-entry.ts';
import type { ListFormat } from '../lists/watch-list.ts';
import { buildScreeningIndex, type ScreeningQuery } from './screening-index.ts';
import { entryOf } from './testing.ts';

// Invented names, except those of the required examples, which are facts from the lists.
const ENTRIES: readonly ListEntry[] = [
  entryOf('1', 'QINGDAO BRAMELTON OPTICS CO., LTD.', {
    names: [
      { name: 'QINGDAO BRAMELTON OPTICS CO., LTD.', kind: 'primary' },
      { name: 'BRAMELTON SENSING TECHNOLOGY', kind: 'alias' },
    ],
    countries: ['CN'],
    identifiers: [{ kind: 'uscc', value: '91370200MA3TEST12X', country: 'CN' }],
  }),
  entryOf('2', 'Общество с ограниченной ответственностью «Вельдарион»', { countries: ['RU'] }),
  entryOf('3', 'OSTRANOV, Grigoriy Pavlovich', {
    schema: 'Person',
    birthDates: ['1961-04-02'],
    countries: ['RU'],
  }),
  entryOf('4', 'Huaxin Bearing No. 3 Plant'),
  entryOf('5', 'HIKVISION'),
  entryOf('6', 'SEA LANTERN', {
    schema: 'Vessel',
    identifiers: [{ kind: 'imo', value: '9074729', country: null }],
  }),
  entryOf('7', 'Kestrim', {
    names: [
      { name: 'Kestrim Yards', kind: 'primary' },
      { name: 'Kestrim', kind: 'weak alias' },
    ],
  }),
];

const indexOf = (entries: readonly ListEntry[], format: ListFormat = 'csv') =>
  buildScreeningIndex(
    (async function* () {
      yield entries.map((entry) => ({ listSlug: 'a-list', format, sha256: `sha ${entry.key}`, entry }));
    })(),
  );

async function screen(query: ScreeningQuery, entries = ENTRIES, format: ListFormat = 'csv') {
  return (await indexOf(entries, format)).screen(query);
}

describe('screening', () => {
  it('finds a name word for word, with its entry and list', async () => {
    const [hit] = await screen({ names: ['Bramelton Sensing Technology'] });
    expect(hit).toMatchObject({ listSlug: 'a-list', sha256: 'sha 1', score: 1, threshold: 0.7 });
    expect(hit?.entry.key).toBe('1');
    expect(hit?.explanation.sentence).toContain('word for word');
  });

  it('finds a company without its place and form, and says what was missing', async () => {
    const [hit] = await screen({ names: ['Bramelton Optics'], schema: 'Company' });
    expect(hit?.entry.key).toBe('1');
    expect(hit?.score).toBeGreaterThan(0.7);
    expect(hit?.score).toBeLessThan(1);
    expect(hit?.explanation.parts).toContainEqual(
      expect.objectContaining({ query: null, listed: 'QINGDAO', kind: 'place', how: 'missing' }),
    );
    expect(hit?.explanation.sentence).toContain('the place “QINGDAO”');
  });

  it('crosses scripts both ways', async () => {
    expect((await screen({ names: ['OOO Veldarion'] }))[0]?.entry.key).toBe('2');
    expect((await screen({ names: ['Хиквижн'] }))[0]?.entry.key).toBe('5');
    expect((await screen({ names: ['Григорий Остранов'], schema: 'Person' }))[0]?.entry.key).toBe('3');
  });

  it('holds numbers apart', async () => {
    expect(await screen({ names: ['Huaxin Bearing No. 5 Plant'] })).toEqual([]);
    expect((await screen({ names: ['Huaxin Bearing Third Plant'] }))[0]?.entry.key).toBe('4');
  });

  it('puts an identifier before every name', async () => {
    const [hit] = await screen({
      names: ['Something Else Entirely'],
      identifiers: [{ kind: null, value: '91370200-ma3test12x' }],
    });
    expect(hit?.score).toBe(1);
    expect(hit?.explanation.adjustments[0]?.what).toBe('identifier');
    expect(await screen({ names: [], identifiers: [{ kind: 'imo', value: 'IMO 0000000' }] })).toEqual([]);
    expect(
      (await screen({ names: [], identifiers: [{ kind: 'imo', value: '9074729' }] }))[0]?.entry.key,
    ).toBe('6');
  });

  it('knows the number that OFAC or the UN gave an entry, and no other list’s', async () => {
    const listed = [
      entryOf('46633', 'Ostranov Optics'),
      entryOf('QDi.135', 'Kestrim Yards'),
      entryOf('7', 'Seven'),
    ];
    const keys = async (kind: string | null, value: string, format: ListFormat) =>
      (await screen({ names: ['Nobody'], identifiers: [{ kind, value }] }, listed, format)).map(
        ({ entry, score }) => [entry.key, score],
      );
    expect(await keys(null, '46633', 'ofac')).toEqual([['46633', 1]]);
    expect(await keys('ofac', 'OFAC 46633', 'ofac-consolidated')).toEqual([['46633', 1]]);
    expect(await keys('', 'QDi 135', 'un')).toEqual([['QDi.135', 1]]);
    expect(await keys('registration', '46633', 'ofac')).toEqual([]);
    expect(await keys(null, '46633', 'csv')).toEqual([]);
    expect(await keys(null, '7', 'ofac')).toEqual([]);
    expect(await keys('ofac', '7', 'ofac')).toEqual([['7', 1]]);
  });

  it('believes less of names of many the less they agree, and as much of a name that is rare', async () => {
    const given = ['Pavel', 'Oleg', 'Igor', 'Boris', 'Anton', 'Denis', 'Roman', 'Maxim', 'Timur', 'Artem'];
    const family = [
      'Ostranov',
      'Kestrimov',
      'Veldarin',
      'Palakhov',
      'Thornev',
      'Bramelin',
      'Huaxov',
      'Lantin',
    ];
    const many = Array.from({ length: 16 }, (_, time) =>
      given.flatMap((one) =>
        family.map((other) => entryOf(`${one} ${other} ${time}`, `${other}, ${one}`, { schema: 'Person' })),
      ),
    ).flat();
    const rare = entryOf('rare', 'Zhdrovanov, Kasimir', { schema: 'Person' });
    const found = async (name: string) =>
      (await screen({ names: [name], schema: 'Person' }, [...many, rare]))[0]?.entry.key ?? null;
    expect(await found('Pavel Ostranov')).toBe('Pavel Ostranov 0');
    expect(await found('Pavel Sergeevich Ostranov')).toBe(null);
    expect(await found('Kasimir Sergeevich Zhdrovanov')).toBe('rare');
    // A misspelling alone, or with another word order, is still found.
    expect(await found('Pavel Ostranow')).toBe('Pavel Ostranov 0');
    expect(await found('Ostranow Pavel')).toBe('Pavel Ostranov 0');
    expect(await found('Kasimir Zhdrovanow')).toBe('rare');
  });

  it('asks for more than two common names: a third that is missing is believed with a country or a year of birth', async () => {
    const listed = [
      entryOf('1', 'PETROV, Ivan Makarovich', {
        schema: 'Person',
        countries: ['RU'],
        birthDates: ['1961-04-02'],
      }),
      entryOf('2', 'OSTRANOV, Ivan Makarovich', { schema: 'Person' }),
      entryOf('3', 'KHALIL, Ali Hassan', { schema: 'Person', countries: ['IQ'] }),
      entryOf('4', 'KESTRIM, Abd-al-Latif Ostran', { schema: 'Person' }),
      entryOf('5', 'MORADI, Ali Reza', { schema: 'Person', birthDates: ['1954-12-25'] }),
      // In a short list so little matches by chance that two common names are enough.
      ...Array.from({ length: 12_000 }, (_, at) =>
        at % 40 === 0
          ? entryOf(`b${at}`, `KESTRIM${at}, Ivan`, { schema: 'Person' })
          : entryOf(`b${at}`, `Kestrim${at} Optics`),
      ),
    ];
    const index = await indexOf(listed);
    const ask = (name: string, facts: Partial<ScreeningQuery> = {}) =>
      index.screen({ names: [name], schema: 'Person', ...facts })[0] ?? null;
    expect(ask('Ivan Petrov')).toBe(null);
    expect(ask('Ivan Petrov', { countries: ['DE'] })).toBe(null);
    expect(ask('Ivan Petrov', { countries: ['RU'], birthDates: ['1990'] })).toBe(null);
    expect(ask('Ivan Petrov', { countries: ['RU'] })?.entry.key).toBe('1');
    expect(ask('Ivan Petrov', { birthDates: ['1961'] })?.entry.key).toBe('1');
    expect(ask('Ivan Makarovich Petrov')?.entry.key).toBe('1');
    // Two given names say no more than a given name and a surname.
    expect(ask('Ali Khalil')).toBe(null);
    expect(ask('Ali Khalil', { countries: ['IQ'] })?.entry.key).toBe('3');
    // An entry without a country does not contradict one; known years do.
    expect(ask('Ali Moradi')).toBe(null);
    expect(ask('Ali Moradi', { countries: ['MX'] })?.entry.key).toBe('5');
    expect(ask('Ali Moradi', { birthDates: ['1956'] })?.entry.key).toBe('5');
    expect(ask('Ali Moradi', { countries: ['MX'], birthDates: ['1990'] })).toBe(null);
    expect(ask('A. Ostran Kestrim')?.entry.key).toBe('4');
    // A rare name is identified without its patronymic.
    expect(ask('Ivan Ostranov')?.entry.key).toBe('2');
    const low = ask('Ivan Petrov', { threshold: 0.3 });
    expect(low?.explanation.common).toEqual({ entries: expect.any(Number) });
    expect(low?.explanation.sentence).toMatch(
      /names that many bear: about one such name in \d+ would agree with the lists by chance/,
    );
  });

  it('reads a form that was written onto a word, and first written wrongly', async () => {
    const listed = [entryOf('a', 'Ostranov Trading Co.'), entryOf('b', 'First Kestrim Bank')];
    expect((await screen({ names: ['Ostranov TradingCo'] }, listed))[0]?.entry.key).toBe('a');
    expect((await screen({ names: ['Firts Kestrim Bank'] }, listed))[0]?.entry.key).toBe('b');
    expect(await screen({ names: ['Second Kestrim Bank'] }, listed)).toEqual([]);
  });

  it('weighs country and date of birth, and says so', async () => {
    const plain = await screen({ names: ['Grigori Ostranov'], schema: 'Person' });
    const same = await screen({
      names: ['Grigori Ostranov'],
      schema: 'Person',
      countries: ['RU'],
      birthDates: ['1961-04-02'],
    });
    const other = await screen({ names: ['Grigori Ostranov'], schema: 'Person', birthDates: ['1990'] });
    expect(same[0]?.score).toBeGreaterThan(plain[0]?.score ?? 1);
    expect(other[0]?.score ?? 0).toBeLessThan(plain[0]?.score ?? 0);
    expect(same[0]?.explanation.sentence).toContain('the date of birth is the same');
  });

  it('keeps people apart from companies and ships where the schema is known', async () => {
    expect(await screen({ names: ['Sea Lantern'], schema: 'Person' })).toEqual([]);
    expect((await screen({ names: ['Sea Lantern'], schema: 'Vessel' }))[0]?.entry.key).toBe('6');
    expect((await screen({ names: ['Sea Lantern'] }))[0]?.entry.key).toBe('6');
  });

  it('says of a weak alias that it is one', async () => {
    const [hit] = await screen({ names: ['Kestrim'] });
    expect(hit?.score).toBeLessThan(1);
    expect(hit?.explanation.sentence).toContain('weak alias');
  });

  it('finds nothing for names that share only what all names share', async () => {
    expect(await screen({ names: ['Technology Co., Ltd.'] })).toEqual([]);
    expect(await screen({ names: ['North Sea Research Institute of Optics'] })).toEqual([]);
    expect(await screen({ names: ['', '—', '😀'] })).toEqual([]);
  });

  it('names the costs of the parts so that they and the score are one', async () => {
    const [hit] = await screen({ names: ['Bramleton Optics'], schema: 'Company' });
    const costs = hit?.explanation.parts.reduce((total, { cost }) => total + cost, 0) ?? 0;
    expect((hit?.explanation.nameScore ?? 0) + costs).toBeCloseTo(1, 9);
  });
});
