import { singularOf } from '../claims/unit-forms.ts';
import type { Dictionary, Entry } from './dictionary.ts';

/** Languages that write several words as one: "Krankenhausbetten", "werkloosheidspercentage". */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'no', 'fi']);
/** The letters that join the parts of a compound. */
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e', 'ens'];
const LEAST_FIRST = 3;
const LEAST_LAST = 3;
const MOST_DEPTH = 3;

/** What a compound means by the meanings of its parts; null where not all of them are known. */
export function meaningOfCompound(word: string, dictionary: Dictionary, depth = 0): Entry | null {
  if (!COMPOUNDING.has(dictionary.language) || depth >= MOST_DEPTH) return null;
  // Of several ways to part it, the one with the longest last word: that says what it is.
  for (let at = LEAST_FIRST; at <= word.length - LEAST_LAST; at += 1) {
    const last = dictionary.meaning([word.slice(at)]);
    if (!last) continue;
    const first = firstPart(word.slice(0, at), dictionary, depth);
    if (first) return { english: joined(first, last), kind: last.kind };
  }
  return null;
}

function firstPart(part: string, dictionary: Dictionary, depth: number): Entry | null {
  for (const joint of JOINTS) {
    if (!part.endsWith(joint) || part.length - joint.length < LEAST_FIRST) continue;
    const bare = part.slice(0, part.length - joint.length);
    const known = dictionary.meaning([bare]) ?? meaningOfCompound(bare, dictionary, depth + 1);
    if (known) return known;
  }
  return null;
}

/** "Hospital beds" of hospitals and beds. */
function joined(first: Entry, last: Entry): string {
  return `${first.kind === 'noun' ? modifier(first.english) : first.english} ${last.english}`;
}

/** A name as it stands before what it tells more of: "dwellings" as "dwelling". */
export function modifier(english: string): string {
  const words = english.split(' ');
  const last = words.at(-1) ?? '';
  return INVARIABLE.test(last) ? english : [...words.slice(0, -1), singularOf(last)].join(' ');
}

const INVARIABLE =
  /^(?:goods|services|sales|earnings|news|economics|statistics|arms|sports|crops|works|women|men|people|children|premises|[A-Z]+)$/;
