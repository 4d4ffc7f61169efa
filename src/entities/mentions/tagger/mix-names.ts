import type { Word } from '../../../language/cut-words.ts';
import type { Schema } from '../../entity.ts';
import { ENGLISH } from '../lexicon/en.ts';
import { familyOf } from '../mention.ts';
import { type NewName, newName } from '../new-name.ts';
import type { TaggedLanguage } from './tagged-language.ts';
import type { TaggedName } from './tagged-name.ts';
import { isNoName, wholePerson } from './trusted-names.ts';
import { HINT, isListedCompany, wordLists } from './word-hints.ts';

/** Below this the tagger is guessing. */
const LEAST = 0.5;
/** Below this a name is only a mention awaiting a person, and proposes no entity. */
const PROPOSED = 0.75;
/** Cues so strong that the rules are right whatever the tagger says. */
const SURE = new Set<NewName['cue']>([
  'company form',
  'company context',
  'listed with companies',
  'title',
  'role',
  'age',
  'apposition',
]);

/**
 * Combines the names found by the rules and the tagger: the rules win where they are surer (legal forms, offices, name
 * heads), and the tagger adds names whose only cue is the sentence.
 */
export function mixNames(
  words: readonly Word[],
  rules: readonly NewName[],
  tagged: readonly TaggedName[],
  language: TaggedLanguage,
): NewName[] {
  const names: NewName[] = [];
  const used = new Set<TaggedName>();
  const nearby = new NamesByWord(words.length, tagged);
  // A passage can have as many names as words: each is held against the words it stands in, not against all others.
  const taken = new Uint8Array(words.length);
  const push = (name: NewName) => {
    names.push(name);
    taken.fill(1, name.from, name.to);
  };
  for (const rule of language === 'ar' ? arabicRules(words, rules, nearby) : rules) {
    const near = nearby.around(rule);
    const name = agreed(rule, near);
    if (!name) continue;
    push(name);
    for (const one of near) if (one.from < name.to && one.to > name.from) used.add(one);
  }
  for (const one of tagged) {
    if (used.has(one) || one.sure < LEAST || one.kind === 'other') continue;
    if (!taken.subarray(one.from, one.to).includes(1)) push(nameOf(words, one, language));
  }
  return names.sort((a, b) => a.from - b.from);
}

/** The tagger's names by the words they stand in. */
class NamesByWord {
  readonly #names: readonly TaggedName[];
  /** For each word, the places of the names it is of: nearly always one. */
  readonly #places: (readonly number[] | undefined)[];

  constructor(length: number, names: readonly TaggedName[]) {
    this.#names = names;
    const places: number[][] = new Array(length);
    for (const [place, { from, to }] of names.entries()) {
      for (let at = from; at < to; at += 1) {
        const known = places[at];
        if (known) known.push(place);
        else places[at] = [place];
      }
    }
    this.#places = places;
  }

  /** Those that share a word with a stretch, in the tagger's order. */
  around({ from, to }: { readonly from: number; readonly to: number }): TaggedName[] {
    const found = new Set<number>();
    for (let at = from; at < to; at += 1) for (const place of this.#places[at] ?? []) found.add(place);
    return [...found].sort((a, b) => a - b).map((place) => this.#names[place] as TaggedName);
  }
}

/**
 * Arabic has no capitals, so what follows an office is taken as a person, with all the words of the name, only if they are
 * not common words.
 */
function arabicRules(words: readonly Word[], rules: readonly NewName[], tagged: NamesByWord): NewName[] {
  const lists = wordLists(words, 'ar');
  return rules.flatMap((rule) => {
    if (rule.cue === 'head noun') {
      const said = tagged.around(rule).find(({ kind }) => kind === 'organisation');
      return [said ? { ...rule, from: said.from, to: said.to } : rule];
    }
    if (rule.schema !== 'Person') return [rule];
    const { from, to } = rule;
    const common = words
      .slice(from, to)
      .some(
        (word, i) =>
          isNoName(word) ||
          (i === 0 && (/^ل?ال/u.test(word.key) || lists.places[from] !== 0)) ||
          ((lists.hints[from + i] as number) & (HINT.title | HINT.head)) !== 0,
      );
    const listed = ((lists.hints[from] as number) & (HINT.given | HINT.family)) !== 0;
    if (common && !listed) return [];
    // "رئيس حكومة" is the head of something; "الرئيس" and "الصيني" come right before a name.
    const before = words[from - 1]?.key ?? '';
    if (!listed && (rule.cue === 'said' || !before.startsWith('ال') || before === 'الفريق')) return [];
    const whole = wholePerson(words, rule, lists);
    return whole.from < whole.to ? [whole] : [];
  });
}

/** The rule's name, or the tagger's version if that is surer; null if it is not a name. */
function agreed(rule: NewName, near: readonly TaggedName[]): NewName | null {
  const [first] = near;
  if (!first || SURE.has(rule.cue) || near.length > 1) return rule;
  const { from, to, kind, sure } = first;
  const same = from === rule.from && to === rule.to;
  if (kind === familyOf(rule.schema))
    // Both read the same name, so the longer reading wins.
    return to - from > rule.to - rule.from && sure > 0.6 ? { ...rule, from, to } : rule;
  if (same && sure > 0.8)
    return kind === 'other' ? null : { ...rule, schema: schemaFor(kind), cue: 'sentence', score: sure };
  return rule;
}

function schemaFor(kind: 'person' | 'organisation' | 'place'): Schema {
  return kind === 'person' ? 'Person' : kind === 'place' ? 'Place' : 'Organization';
}

function nameOf(
  words: readonly Word[],
  { from, to, kind, sure }: TaggedName,
  language: TaggedLanguage,
): NewName {
  const score = Math.round(sure * 100) / 100;
  if (kind === 'organisation') {
    const schema = organisationSchema(words, from, to);
    return newName(from, to, schema, 'sentence', score, { bare: sure < PROPOSED });
  }
  // Many towns share a name, so a person has to say which is meant.
  if (kind === 'place') return newName(from, to, 'Place', 'sentence', score, { bare: true });
  return newName(from, to, 'Person', 'sentence', score, {
    bare: (language !== 'zh' && to - from === 1) || sure < PROPOSED,
  });
}

/** The kind of an organisation, from the head of its name or the list of well-known companies. */
function organisationSchema(words: readonly Word[], from: number, to: number): Schema {
  const name = words.slice(from, to);
  const last = (name.at(-1) as Word).lower;
  const first = (name[0] as Word).lower;
  if (ENGLISH.forms.has(last)) return 'Company';
  const head = ENGLISH.heads.get(last) ?? (to - from > 1 ? ENGLISH.ofHeads.get(first) : undefined);
  if (head && to - from > 1) return head;
  return isListedCompany(name.map(({ text }) => text).join(' ')) ? 'Company' : 'Organization';
}
