import { itemsOf, oneOf, recordOf, textOf, wordList, wordLists } from '../word-lists.ts';
import { type FigureWords, HEDGES, NUMBER_KINDS, UNIT_KINDS } from './figure-words.ts';

const LISTS = [
  'joiners',
  'articles',
  'minus',
  'transparent',
  'rangeWords',
  'betweenWords',
  'andWords',
  'outOf',
  'ups',
  'downs',
  'yearWords',
  'ageWords',
  'ageBefore',
  'dateWords',
  'stops',
] as const;
const MEASURES = [
  'from',
  'reached',
  'by',
  'shareAfter',
  'shareBefore',
  'ratioBefore',
  'ratioAfter',
  'moreAfter',
  'lessAfter',
  'moreBefore',
  'lessBefore',
  'than',
] as const;
const NUMBER = (value: unknown) => typeof value === 'number' && value >= 0;

/** A file of words for figures, once it has all that it has to have; an error that names what is missing or wrong. */
export function checkFigureWords(file: unknown, place: string): FigureWords {
  const words = recordOf(file, place);
  const digits = recordOf(words.digits, `${place}, digits`);
  oneOf(digits.decimal, ['.', ','], `${place}, digits, decimal`);
  textOf(digits.group, `${place}, digits, group`);
  wordList(digits.glued, `${place}, digits, glued`);
  for (const kind of ['trigger', 'periodTrigger']) new RegExp(textOf(words[kind], `${place}, ${kind}`), 'u');
  for (const kind of LISTS) wordList(words[kind], `${place}, ${kind}`);
  for (const { at, item } of itemsOf(words, 'numbers', place)) {
    oneOf(item.kind, NUMBER_KINDS, `${at}, kind`);
    oneOf(item.short, [undefined, 'digits', 'money'], `${at}, short`);
    oneOf(item.plural, [undefined, true], `${at}, plural`);
    oneOf(NUMBER(item.value), [true], `${at}, value`);
  }
  for (const { at, item } of itemsOf(words, 'fractions', place)) {
    oneOf(NUMBER(item.of), [true], `${at}, of`);
    oneOf(item.alone, [true, false], `${at}, alone`);
  }
  for (const { at, item } of itemsOf(words, 'multiples', place)) {
    oneOf(NUMBER(item.value), [true], `${at}, value`);
    oneOf(item.direction, ['up', 'down', null], `${at}, direction`);
  }
  for (const { at, item } of itemsOf(words, 'ordinals', place))
    oneOf(NUMBER(item.place), [true], `${at}, place`);
  for (const { at, item } of itemsOf(words, 'signs', place)) textOf(item.unit, `${at}, unit`);
  for (const { at, item } of itemsOf(words, 'units', place)) {
    textOf(item.unit, `${at}, unit`);
    oneOf(item.kind, UNIT_KINDS, `${at}, kind`);
    if (item.short !== undefined) wordList(item.short, `${at}, short`);
  }
  for (const kind of ['hedgesBefore', 'hedgesAfter']) {
    for (const hedge of Object.keys(wordLists(words[kind], `${place}, ${kind}`)))
      oneOf(hedge, HEDGES, `${place}, ${kind}`);
  }
  const measures = wordLists(words.measures, `${place}, measures`);
  for (const measure of MEASURES) wordList(measures[measure], `${place}, measures, ${measure}`);
  return file as FigureWords;
}
