import { expect, it } from 'vitest';
import { compareParsed } from './compare-names.ts';
import type { NameOf } from './name-token.ts';
import { parseName } from './parse-name.ts';
import { type Chance, NO_CHANCE } from './weigh-doubt.ts';

const score = (of: NameOf, one: string, other: string, chance: Partial<Chance> = {}) =>
  compareParsed(parseName(one, of), parseName(other, of), undefined, () => ({ ...NO_CHANCE, ...chance }))
    .score;
const COMMON = { tens: 2, entries: 0.1 };

it('lets what differs weigh more the more common what agrees is, and most where crowds bear it', () => {
  const ask = (chance: Partial<Chance>) =>
    score('person', 'Grigori Ostranov', 'OSTRANOV, Grigori Pavlovich', chance);
  const [rare, common, crowd] = [ask({}), ask(COMMON), ask({ ...COMMON, isCrowd: true })];
  expect(rare).toBeGreaterThan(common);
  expect(common).toBeGreaterThan(0.7);
  expect(crowd).toBeLessThan(0.7);
  // What agrees whole is as sure as before.
  expect(
    score('person', 'Grigori Ostranov', 'OSTRANOV, Grigori', { ...COMMON, isCrowd: true }),
  ).toBeGreaterThan(0.95);
});

it('believes little of an initial that is all a list has', () => {
  expect(score('person', 'Linh Ostranov', 'OSTRANOV, L.', COMMON)).toBeLessThan(
    score('person', 'L. Ostranov', 'OSTRANOV, Linh', COMMON),
  );
});

it('believes less of a name that is the same in another language than of another spelling, where the asked one is on the lists', () => {
  const listed = { ...COMMON, isListed: () => true };
  expect(score('person', 'Yury Ostranov', 'OSTRANOV, Georgiy', listed)).toBeLessThan(0.7);
  expect(score('person', 'Yury Ostranov', 'OSTRANOV, Georgiy', COMMON)).toBeGreaterThan(0.7);
  expect(score('person', 'Yury Ostranov', 'OSTRANOV, Yuriy', listed)).toBeGreaterThan(0.9);
});

it('holds companies apart that share a common brand, by their trade in other words and their legal form', () => {
  const crowd = { ...COMMON, isCrowd: true };
  const [translated, same] = [
    score('body', 'Atlas Properties Ltd', 'ATLAS NEDVIZHIMOST OOO', crowd),
    score('body', 'Atlas Properties Ltd', 'ATLAS PROPERTIES LTD', crowd),
  ];
  expect(translated).toBeLessThan(0.7);
  expect(same).toBe(1);
  // A legal form of the same meaning is the same; one of another is not.
  expect(score('body', 'Atlas Properties Ltd', 'ATLAS PROPERTIES OOO', crowd)).toBeGreaterThan(0.95);
  expect(score('body', 'Atlas Properties Ltd', 'ATLAS PROPERTIES JSC', crowd)).toBeLessThan(0.7);
  // The same trade in two languages speaks for a brand that is rare.
  expect(score('body', 'Veldarion Properties Ltd', 'VELDARION NEDVIZHIMOST OOO')).toBeGreaterThan(0.9);
});

it.each([
  ['Avangard Electronics LLC', 'OOO AVANGARD ELEKTRONIKA'],
  ['Vector Technologies LLC', 'VEKTOR TEKHNOLOGII OOO'],
  ['Omega Technologies', 'ООО «Омега Технологии»'],
  ['Titan Engineering LLC', 'OOO TITAN INZHINIRING'],
  ['Vega Electronics JSC', 'АО «Вега Электроника»'],
  ['Orbit Communications', 'ОРБИТ КОММУНИКАЦИИ ООО'],
])('finds %s as %s: the same words, written as another language does', (asked, listed) => {
  const crowd = { ...COMMON, isCrowd: true };
  expect(score('body', asked, listed, crowd)).toBeGreaterThanOrEqual(0.85);
});

it.each([
  ['Titan Construction LLC', 'OOO TITAN STROITELSTVO'],
  ['Vega Trading Ltd', 'ООО «Вега Торговля»'],
])('doubts that %s is %s: what is the same is a common brand', (asked, listed) => {
  expect(score('body', asked, listed, { ...COMMON, isCrowd: true })).toBeLessThan(0.7);
});

it.each([
  ['Atlas Logistik GmbH', 'ATLAS LOGISTICS LTD'],
  ['Atlas Services EURL', 'ATLAS SERVICES OOO'],
  ['Atlas Shipping FZCO', 'ATLAS SHIPPING CO LTD'],
])('doubts that %s is %s: a common brand under another law', (asked, listed) => {
  const crowd = { ...COMMON, isCrowd: true };
  expect(score('body', asked, listed, crowd)).toBeLessThan(0.7);
  // Of a brand that is rare the form says little.
  const rare = (name: string) => name.replace(/atlas/i, 'Veldarion');
  expect(score('body', rare(asked), rare(listed))).toBeGreaterThan(0.9);
});

it('says which legal forms are of two laws, and what that costs', () => {
  const { parts } = compareParsed(
    parseName('Atlas Logistik GmbH', 'body'),
    parseName('ATLAS LOGISTICS LTD', 'body'),
    undefined,
    () => ({ ...NO_CHANCE, ...COMMON, isCrowd: true }),
  );
  expect(parts).toContainEqual(
    expect.objectContaining({ query: 'GmbH', listed: 'LTD', kind: 'legal form', how: 'common brand' }),
  );
});

it('doubts a name of few words that differs in its law, though no brand is in it, and not what is but translated', () => {
  expect(score('body', 'Russian Energy FZE', 'OOO RUSSKAYA ENERGIYA')).toBeLessThan(0.7);
  expect(score('body', 'Russian Energy LLC', 'OOO RUSSKAYA ENERGIYA')).toBeGreaterThan(0.9);
});

it('counts an empty word of trade that a common brand lacks', () => {
  const crowd = { tens: 2.8, entries: 0.6, isCrowd: true };
  expect(score('body', 'Golden Shipping LLC', 'GOLDEN ENTERPRISE SHIPPING LTD', crowd)).toBeLessThan(0.7);
  expect(score('body', 'Veldarion Shipping LLC', 'VELDARION ENTERPRISE SHIPPING LTD')).toBeGreaterThan(0.8);
});

it.each([
  // "Father of" makes another name of one, and a word in another order with another spelling is another person.
  ['Bilal Mansour', 'MANSOUR, Abu Bilal'],
  ['Najib Ahmed', 'NAJIB, Ahmad'],
  // What one is called for short is not said of a name that the lists have.
  ['Samuel King', 'KING, Sam'],
])('doubts that %s is %s where crowds bear what agrees', (asked, listed) => {
  const crowd = { tens: 2.8, entries: 0.6, isCrowd: true, isListed: () => true };
  expect(score('person', asked, listed, crowd)).toBeLessThan(0.7);
  expect(score('person', asked, listed)).toBeGreaterThan(0.8);
});

it.each([
  ['Qasim Rami', 'RAMI, Qasim'],
  ['Rami Qasim', 'AL-RAMI, Qasim'],
  ['Mohammed Jaber', 'JABER, Mohammad'],
  ['Ahmed Shami', 'AL-SHAMI, Ahmad'],
])('still asks whether %s is %s: the same words, though crowds bear them', (asked, listed) => {
  expect(score('person', asked, listed, { ...COMMON, isCrowd: true })).toBeGreaterThan(0.8);
});
