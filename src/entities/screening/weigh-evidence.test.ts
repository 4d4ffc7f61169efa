import { expect, it } from 'vitest';
import { entryOf } from './testing.ts';
import { agrees, plainIdentifier, sameIdentifier, sameOwnNumber, weighEvidence } from './weigh-evidence.ts';

const entry = entryOf('1', 'Kestrim', {
  countries: ['CN'],
  birthDates: ['1961-04-02', '1963'],
  identifiers: [{ kind: 'inn', value: '7707 083-893', country: 'RU' }],
});

it('reads numbers without what stands between their digits', () => {
  expect(plainIdentifier(' ru-7707 083 893 ')).toBe('RU7707083893');
});

it('takes a number for another only where their kinds can be one, and a short one only for the same kind', () => {
  expect(sameIdentifier([{ kind: 'inn', value: '7707083893' }], entry)?.value).toBe('7707 083-893');
  expect(sameIdentifier([{ kind: 'tax', value: '7707083893' }], entry)).not.toBeNull();
  expect(sameIdentifier([{ kind: null, value: '7707083893' }], entry)).not.toBeNull();
  expect(sameIdentifier([{ kind: 'passport', value: '7707083893' }], entry)).toBeNull();
  expect(sameIdentifier([{ kind: null, value: '893' }], entry)).toBeNull();
});

it('never leaves 0 to 1, and says what it did', () => {
  expect(weighEvidence(1, { countries: ['CN'], birthDates: ['1961-04-02'] }, entry, false).score).toBe(1);
  const against = weighEvidence(0.1, { countries: ['DE'], birthDates: ['1990'] }, entry, true);
  expect(against.score).toBe(0);
  expect(against.adjustments.map(({ what }) => what)).toEqual(['weak alias', 'country', 'birth date']);
  expect(weighEvidence(0.8, { birthDates: ['1964-01-01'] }, entry, false).adjustments).toEqual([]);
});

it('lets nothing disagree that an entry does not tell, and years of birth that are two apart', () => {
  const asked = { countries: ['MX'], birthDates: ['1957-04-04'] };
  const silent = entryOf('2', 'OSTRANOV, Ivan Makarovich', { schema: 'Person' });
  expect(agrees(asked, silent)).toBe(true);
  expect(agrees({ countries: ['MX'] }, { ...silent, birthDates: ['1957'] })).toBe(true);
  expect(agrees({ birthDates: ['1957'] }, { ...silent, countries: ['MX'] })).toBe(true);
  expect(agrees({}, silent)).toBe(false);
  expect(agrees({}, { ...silent, countries: ['MX'], birthDates: ['1957'] })).toBe(false);
  // What is told on both sides is compared, the year before the country.
  expect(agrees(asked, { ...silent, countries: ['CO'] })).toBe(false);
  expect(agrees(asked, { ...silent, countries: ['MX'], birthDates: ['1960'] })).toBe(false);
  expect(agrees(asked, { ...silent, countries: ['CO'], birthDates: ['1959'] })).toBe(true);
});

it('years of birth that are two apart say nothing, three apart speak against', () => {
  const score = (birthDates: string[]) => weighEvidence(0.8, { birthDates }, entry, false);
  expect(score(['1965']).adjustments).toEqual([]);
  expect(score(['1966']).adjustments).toMatchObject([{ what: 'birth date' }]);
  expect(score(['1966']).score).toBeLessThan(0.8);
  expect(score(['1963']).score).toBeGreaterThan(0.8);
  expect(score(['1961-04-02']).score).toBeGreaterThan(score(['1963']).score);
  expect(score(['1961-04-03']).score).toBe(score(['1963']).score);
});

it('a list’s own number finds its entry by its kind, or where it is long enough to mean one', () => {
  const own = (kind: string | null, value: string, key: string, format: 'ofac' | 'un' | 'csv' = 'ofac') =>
    sameOwnNumber([{ kind, value }], { ...entry, key }, format);
  expect(own(null, '46633', '46633')).toEqual({ kind: 'ofac', value: '46633', country: null });
  expect(own(null, 'OFAC-466', '466')).not.toBeNull();
  expect(own('ofac', '36', '36')).not.toBeNull();
  expect(own(null, '36', '36')).toBeNull();
  expect(own('inn', '46633', '46633')).toBeNull();
  expect(own(null, '46634', '46633')).toBeNull();
  expect(own(null, 'CDi.001', 'CDi.001', 'un')).toMatchObject({ kind: 'un' });
  expect(own(null, '46633', '46633', 'csv')).toBeNull();
});
