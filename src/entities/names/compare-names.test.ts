import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, compareParsed, nameOf, THRESHOLD } from './compare-names.ts';
import { parseName } from './parse-name.ts';
import { NO_CHANCE } from './weigh-doubt.ts';

const score = (schema: string, one: string, other: string) => compareNames(schema, one, other).score;

describe('compareNames', () => {
  it('agrees with people about our own labelled pairs in many scripts, on those it was made with and on the others', () => {
    const rows = parse(readFileSync('tests/names/pairs.csv'), { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(90);
    for (const half of [0, 1]) {
      const counts = { right: 0, wrong: 0, missed: 0 };
      for (const { schema = '', name1 = '', name2 = '', is_match } of rows.filter(
        (_, at) => at % 2 === half,
      )) {
        const isHit = score(schema, name1, name2) >= THRESHOLD;
        if (isHit && is_match === 'true') counts.right += 1;
        else if (isHit) counts.wrong += 1;
        else if (is_match === 'true') counts.missed += 1;
      }
      expect((2 * counts.right) / (2 * counts.right + counts.wrong + counts.missed)).toBeGreaterThan(0.95);
    }
  });

  it('says of each part what it was set beside, why, and what it cost', () => {
    const { score: total, parts } = compareNames(
      'Company',
      'Kestrim Optics',
      'Kestrim Optics (Hamburg) GmbH',
    );
    expect(parts).toContainEqual(
      expect.objectContaining({ query: 'Kestrim', listed: 'Kestrim', kind: 'word', how: 'same', cost: 0 }),
    );
    expect(parts).toContainEqual(
      expect.objectContaining({ query: null, listed: 'Hamburg', kind: 'place', how: 'missing' }),
    );
    expect(total + parts.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(1, 9);
  });

  it('holds apart what speaks against two names more than letters say', () => {
    for (const [schema, one, other] of [
      ['Company', 'Kestrim AG', 'Kestrim GmbH'],
      ['Company', 'Kestrim Bearing No. 3 Plant', 'Kestrim Bearing No. 5 Plant'],
      ['Person', 'Olaf Thornbury', 'Octavian Thornbury'],
      ['Person', 'Hans O. Thornbury', 'Hans J. Thornbury'],
      ['Person', 'Pavel Ivanovich Ostranov', 'Pavel Sergeevich Ostranov'],
      ['Person', 'Vladimir P. Kestrim', 'Vladimir Palakhov'],
      ['Person', 'Thornbury', 'Eleanor Jane Thornbury'],
    ] as const)
      expect(score(schema, one, other), `${one} | ${other}`).toBeLessThan(THRESHOLD);
  });

  it('takes "Abdul" alone for the Abdul that somebody is called, and says so', () => {
    const { score: total, parts } = compareNames('Person', 'Abdul Thornzai', 'ABDUL RAQIB THORNZAI');
    expect(total).toBeGreaterThan(0.8);
    expect(parts).toContainEqual(
      expect.objectContaining({ query: 'Abdul', listed: 'ABDUL RAQIB', how: 'short name' }),
    );
    expect(score('Person', 'Abdul Karim Thornzai', 'ABDUL RAQIB THORNZAI')).toBeLessThan(THRESHOLD);
    // A word that is run together with it is found as that.
    expect(compareNames('Person', 'Abdul Raqibthornzai', 'ABDUL RAQIB THORNZAI').parts).toContainEqual(
      expect.objectContaining({ query: 'Raqibthornzai', how: 'joined' }),
    );
  });

  it('tells syllables of East Asia apart, and knows ways to write one', () => {
    expect(score('Person', 'Kim Sang-hoon', "KIM, So'ng-hun")).toBeLessThan(THRESHOLD);
    expect(score('Person', 'Kang Chul-soo', 'KANG Chol Su')).toBeGreaterThan(THRESHOLD);
    expect(score('Person', 'Kim Hyun-woo', 'KIM, Hyon Woo')).toBeGreaterThan(THRESHOLD);
  });

  it('takes no word of trade that was asked for as a misspelt brand', () => {
    expect(score('Company', 'Nova Transports EURL', 'TRANS NOVE OOD')).toBeLessThan(THRESHOLD);
    expect(score('Company', 'Pelagos Transprot', 'PELAGOS TRANSPORT')).toBeGreaterThan(THRESHOLD);
  });

  it('says the same of whatever reaches what is asked for, and 0 of some of the rest alone', () => {
    const rows = parse(readFileSync('tests/names/pairs.csv'), { columns: true }) as Record<string, string>[];
    const chance = { ...NO_CHANCE, tens: 1.5, isCrowd: true };
    const dropped: number[] = [];
    for (const { schema = '', name1 = '' } of rows) {
      const of = nameOf(schema, name1);
      for (const { name2 = '' } of rows.filter((_, at) => at % 4 === 0)) {
        const [one, other] = [parseName(name1, of), parseName(name2, of)];
        const whole = compareParsed(one, other, undefined, () => chance);
        const found = compareParsed(one, other, undefined, () => chance, THRESHOLD);
        if (whole.score >= THRESHOLD || found.score > 0) expect(found).toEqual(whole);
        else dropped.push(whole.score);
      }
    }
    expect(Math.max(...dropped)).toBeGreaterThan(0.2);
  });

  it('is a number between 0 and 1 for whatever it is given, 1 for a name and itself; it comes of long ones', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Person', 'Company', 'LegalEntity', 'Vessel', ''),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (schema, one, other) => {
          const found = score(schema, one, other);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(1);
        },
      ),
    );
    expect(score('Person', 'Eleanor Thornbury', 'Eleanor Thornbury')).toBe(1);
    const long = 'al bin abd '.repeat(4_000);
    expect(score('Person', long, `${long}x`)).toBeGreaterThanOrEqual(0);
    expect(score('Company', '中'.repeat(40_000), 'limited company '.repeat(5_000))).toBeLessThan(THRESHOLD);
  });
});
