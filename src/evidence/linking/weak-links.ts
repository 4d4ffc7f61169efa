import { conversion } from '../cubes/convert-unit.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import { FEW, MANY } from './judge-link.ts';
import type { Link } from './link.ts';
import { linkMeasure } from './link-figure.ts';
import { isNarrowed } from './narrowed.ts';
import { isNoCount } from './no-count.ts';
import { type Reading, readFor } from './reading.ts';
import { type LinkedMeasure, type LinkedTable, meansOf } from './table.ts';
import { topicIn } from './topic.ts';

/**
 * Questions to a table whose place and time a sentence names but whose subject it only touches on: "Kenya has come far:
 * 76.5 percent were connected in 2022" under a headline about electricity. They only ask whether the data have that exact
 * number, and never make a figure wrong. Where the sentence may be about a part of what the table counts, or about another
 * thing in the same unit, three digits have to be the same; so they have in other languages than English, whose words that
 * narrow a count are not known.
 */
export function weakLinks(given: FigureInText, table: LinkedTable): Link[] {
  const { value, grain, high } = given.figure;
  if (high !== null || grain <= 0 || Math.abs(value) < FEW * grain) return [];
  if (isNoCount(given, table)) return [];
  const reading = readFor(given, table);
  if (!ROLES.has(reading.role.statistic)) return [];
  const topic = topicIn(reading);
  const touched = topic ?? memberIn(reading) ?? unitIn(reading);
  if (touched === null) return [];
  const isExact = Math.abs(value) >= MANY * grain;
  const isDoubtful = isNarrowed(reading) || !given.language.toLowerCase().startsWith('en');
  if (isDoubtful && !isExact) return [];
  const { measures } = reading.table;
  // "Beef cattle" do not belong to the column of dairy cattle.
  const said = ({ label }: LinkedMeasure) => label.filter((stem) => says(reading, stem)).length;
  const most = Math.max(0, ...measures.map(said));
  const touchedOn = measures
    .filter((linked) => linked.isDefault || linked.own.some((stem) => says(reading, stem)))
    .filter((linked) => said(linked) === most);
  // Of two that no word of another language tells apart, the one that agrees may do so by chance.
  const isOneOf = ({ measure }: LinkedMeasure) =>
    touchedOn.some(({ measure: other }) => other !== measure && other.unit === measure.unit);
  return touchedOn
    .filter((linked) => given.language.toLowerCase().startsWith('en') || !isOneOf(linked))
    .flatMap((linked) => {
      const isRivalled = namesRival(reading, linked);
      if (isRivalled && !isExact) return [];
      const doubt = isRivalled || isDoubtful ? 'much' : topic === null ? 'some' : 'none';
      return linkMeasure(reading, weak(linked, touched, doubt));
    });
}

const ROLES = new Set(['value', 'change', 'share']);

function weak(linked: LinkedMeasure, touched: string, doubt: 'none' | 'some' | 'much'): FoundMeasure {
  return {
    linked,
    fit: 1,
    at: [],
    because: `${linked.measure.label} ← “${touched}”`,
    isWeak: true,
    ...(doubt !== 'none' && { isFaint: true as const }),
    ...(doubt === 'much' && { isDoubtful: true as const }),
  };
}

/** A word of the sentence for a member of the table that is no country: a fish, a port, a government's function. */
function memberIn({ mentions, given, table: { cube } }: Reading): string | null {
  const own = mentions.find(({ dimension, codes }) =>
    cube.dimensions.some(
      ({ column, members }) =>
        column === dimension &&
        members.some(({ code, area, aggregate }) => codes.includes(code) && area === null && !aggregate),
    ),
  );
  return own
    ? given.sentence.words
        .slice(own.from, own.to)
        .map(({ text }) => text)
        .join(' ')
    : null;
}

/** The figure's unit where it says what is measured, as megawatts do and euros do not. */
function unitIn({ given: { figure }, table: { measures } }: Reading): string | null {
  const unit = figure.unit;
  if (unit === null || !isTelling(unit)) return null;
  const isIt = ({ measure: { unit: its } }: LinkedMeasure) => its !== null && conversion(unit, its) !== null;
  return measures.some(isIt) ? figure.quote : null;
}

/** Units of so many things that they tell nothing. */
const COMMON =
  /^(?:%|percentage points?|[A-Z]{3}\b.*|person|people|thousand|million|day|week|month|year|hour|minute|tonne|kilogram|kilometer|meter|hectare|times|point|number|index|unit)$/u;
const isTelling = (unit: string) => !COMMON.test(unit);

/** Whether the sentence names another thing that is measured in the same unit: "recycled" is not "recovered". */
function namesRival({ given: { sentence } }: Reading, { measure }: LinkedMeasure): boolean {
  return sentence.concepts.some(
    ({ concept: { id, unit, kind } }) =>
      id !== measure.concept &&
      !measure.also.includes(id) &&
      (unit === null ? kind === measure.kind || measure.kind === 'index' : unit === measure.unit),
  );
}

function says({ given: { sentence } }: Reading, stem: string): boolean {
  return sentence.words.some((word) => meansOf(stem).includes(word.stem));
}
