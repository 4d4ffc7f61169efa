import { fold } from '../../language/fold.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES, LONE_GIVEN_NAMES } from './given-names.ts';

/** How a given name stands in its line: a spelling, the same name in another language, or what one is called for short. */
export type NameForm = 'spelling' | 'language' | 'short';

interface Line {
  readonly line: number;
  readonly form: NameForm;
}

let givenNames: ReadonlyMap<string, readonly Line[]> | null = null;
let familyNames: ReadonlyMap<string, readonly number[]> | null = null;

/** The lines a given name stands on; none for a word that is no given name we know. */
export function givenNameLines(ascii: string): readonly Line[] {
  givenNames ??= readGivenNames();
  return givenNames.get(ascii) ?? [];
}

/**
 * How two given names are one: the further form of the two, "languages" where both are forms in other languages (Yury and
 * Jorge, but Yury and Yuriy too); null where they are two names, or not both known.
 */
export function sameGivenName(one: string, other: string): NameForm | 'languages' | null {
  let best: NameForm | 'languages' | null = null;
  for (const a of givenNameLines(one)) {
    for (const b of givenNameLines(other)) {
      if (a.line !== b.line) continue;
      const form = formOf(a, b);
      if (best === null || form === 'spelling' || (form !== 'short' && best === 'short')) best = form;
    }
  }
  return best;
}

function formOf(a: Line, b: Line): NameForm | 'languages' {
  if (a.form === 'short' || b.form === 'short') return 'short';
  if (a.form === b.form) return a.form === 'language' ? 'languages' : 'spelling';
  return 'language';
}

/** Whether two words are spellings of one family name of East Asia (Lee, Yi, Rhee). */
export function sameFamilyName(one: string, other: string): boolean {
  familyNames ??= readFamilyNames();
  const others = familyNames.get(other);
  return (others && familyNames.get(one)?.some((line) => others.includes(line))) ?? false;
}

/** Whether a word is a family name of East Asia. */
export function isFamilyName(ascii: string): boolean {
  familyNames ??= readFamilyNames();
  return familyNames.has(ascii);
}

/** Whether two words are different family names of East Asia, which are too short to be taken for misspellings. */
export function areTwoFamilyNames(one: string, other: string): boolean {
  familyNames ??= readFamilyNames();
  return familyNames.has(one) && familyNames.has(other) && !sameFamilyName(one, other);
}

function readGivenNames(): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  let line = 0;
  const keep = (name: string, form: NameForm) => {
    const lines = found.get(name);
    if (lines) lines.push({ line, form });
    else found.set(name, [{ line, form }]);
  };
  for (const text of GIVEN_NAMES.trim().split('\n')) {
    let form: NameForm = 'spelling';
    for (const word of text.split(' ')) {
      if (word === '/') form = 'language';
      else if (word === '|') form = 'short';
      else keep(fold(word), form);
    }
    line += 1;
  }
  for (const word of LONE_GIVEN_NAMES.trim().split(/\s+/)) {
    if (!found.has(word)) keep(word, 'spelling');
    line += 1;
  }
  return found;
}

function readFamilyNames(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [line, text] of FAMILY_NAMES.trim().split('\n').entries()) {
    for (const word of text.split(' ')) found.set(word, [...(found.get(word) ?? []), line]);
  }
  return found;
}

/** Keys that two spellings of one name share: of its lines as a given name, and as a family name of East Asia. */
export function sameGivenNameKeys(ascii: string): string[] {
  familyNames ??= readFamilyNames();
  return [
    ...givenNameLines(ascii).map(({ line }) => `given ${line}`),
    ...(familyNames.get(ascii) ?? []).map((line) => `family ${line}`),
  ];
}
