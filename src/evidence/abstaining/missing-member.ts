import { isReadWhole } from '../cubes/partition.ts';
import type { Members } from '../linking/find-members.ts';
import { speaksOfElsewhere } from '../linking/foreign-places.ts';
import type { FoundMeasure } from '../linking/found-measure.ts';
import type { OpenMembers } from '../linking/pick-member.ts';
import type { Reading } from '../linking/reading.ts';
import { sayingIn } from '../linking/saying.ts';
import { type Abstention, abstain } from './abstention.ts';

/** Countries and groups that the sentence names and the table has no value of. */
export function placesNotHad({ given, table, named }: Reading): string[] {
  const { cube, areas } = table;
  const has = new Set([
    ...cube.about.map(({ code }) => code),
    ...cube.dimensions.flatMap(({ members }) => members.flatMap(({ area }) => (area ? [area] : []))),
    ...areas,
  ]);
  if (has.size === 0) return [];
  const { text, sentence } = given;
  const saying = sayingIn(given);
  const missing = sentence.countries.filter(
    ({ start, end, code }) =>
      !has.has(code) &&
      !saying.some((one) => one.start <= start && end <= one.end) &&
      !named.some(
        ({ from, to }) =>
          (sentence.words[from]?.start ?? 0) < end && start < (sentence.words[to - 1]?.end ?? 0),
      ),
  );
  return [...new Set(missing.map(({ start, end }) => text.slice(start, end)))];
}

/**
 * Why none of a table's members are those of a figure; null where they are found. A place that the table has not is said
 * before what the sentence leaves open.
 */
export function missingMember(
  reading: Reading,
  { linked: { measure } }: FoundMeasure,
  members: Members | OpenMembers | null,
): { readonly abstention: Abstention; readonly isHard: boolean } | null {
  const { given, table, mentions } = reading;
  const of = { dataset: table.dataset, measure: measure.label };
  const isElsewhere = members !== null && speaksOfElsewhere(reading);
  if (members !== null && !('several' in members) && !isElsewhere) return null;
  if (members !== null && 'several' in members) {
    const { words } = given.sentence;
    const text = ({ from, to }: { readonly from: number; readonly to: number }) =>
      given.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
    const named = [...new Set((members.several.length > 0 ? members.several : mentions).map(text))];
    return { abstention: abstain('several members', { ...of, named }), isHard: false };
  }
  const named = placesNotHad(reading);
  if (named.length > 0) return { abstention: abstain('no member', { ...of, named }), isHard: true };
  const open = table.cube.dimensions.find(
    (one) =>
      one.role !== 'series' &&
      one.whole === null &&
      !mentions.some(({ dimension }) => dimension === one.column) &&
      (one.role === 'place' || !isReadWhole(measure, one)),
  );
  if (open) return { abstention: abstain('member unsaid', { ...of, named: [open.label] }), isHard: false };
  return { abstention: abstain('other thing', of), isHard: false };
}
