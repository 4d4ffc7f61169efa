import { fold } from '../../language/fold.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES, LONE_GIVEN_NAMES } from './given-names.ts';

/** The form of a given name in its line: a spelling, the same name in another language, or a short form. */
export type NameForm = 'spelling' | 'language' | 'short';

interface Line {
  readonly line: number;
  readonly form: NameForm;
}

let givenNames: ReadonlyMap<string, readonly Line[]> | null = null;
let familyNames: ReadonlyMap<string, readonly number[]> | null = null;

/** The lines with a given name; none for an unknown one. */
export function givenNameLines(ascii: string): readonly Line[] {
  givenNames ??= readGivenNames();
  return givenNames.get(ascii) ?? [];
}

/**
 * How two given names correspond: the more distant form of the two, "languages" if both are forms in other languages
 * (Yury and Jorge, but Yury and Yuriy too); null if they are different names, or not both known.
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

/** Whether two words are spellings of the same East Asian surname (Lee, Yi, Rhee). */
export function sameFamilyName(one: string, other: string): boolean {
  familyNames ??= readFamilyNames();
  const others = familyNames.get(other);
  return (others && familyNames.get(one)?.some((line) => others.includes(line))) ?? false;
}

/** Whether a word is an East Asian surname. */
export function isFamilyName(ascii: string): boolean {
  familyNames ??= readFamilyNames();
  return familyNames.has(ascii);
}

/** Whether two words are different East Asian surnames, which are too short to be misspellings. */
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

/** Keys shared by spellings of one name: of its lines as a given name, and as an East Asian surname. */
export function sameGivenNameKeys(ascii: string): string[] {
  familyNames ??= readFamilyNames();
  return [
    ...givenNameLines(ascii).map(({ line }) => `given ${line}`),
    ...(familyNames.get(ascii) ?? []).map((line) => `family ${line}`),
  ];
}
