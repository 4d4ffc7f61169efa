import { cutWords, type Word } from '../../language/cut-words.ts';
import { type FoundName, familyOf } from './mention.ts';
import { NameTrie } from './name-trie.ts';
import { shortFormsOf } from './short-forms.ts';
import type { StoryPart } from './story-parts.ts';
import { stretch } from './stretch.ts';

/** A paragraph of a story with its names. */
export interface Paragraph {
  readonly part: StoryPart;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  readonly title: boolean;
  readonly names: FoundName[];
}

/** Once a story has a name in full, its shorter forms refer to it; a form that two names share is not resolved. */
export function resolveShortForms(paragraphs: readonly Paragraph[]): void {
  const whole = new Map<string, FoundName>();
  for (const { names, part } of paragraphs) {
    for (const name of names) {
      if (name.schema === 'Place') continue;
      const key = `${familyOf(name.schema)} ${name.name}`;
      if (!whole.has(key)) whole.set(key, { ...name, ...aliasOf(part.text, name) } as FoundName);
    }
  }
  const trie = new NameTrie<FoundName>();
  const sharing = new Map<string, number>();
  for (const name of whole.values()) {
    const alias = (name as FoundName & { alias?: string }).alias ?? null;
    for (const form of shortFormsOf(name.name, name.schema, alias)) {
      const others = sharing.get(form) ?? 0;
      sharing.set(form, others + 1);
      // Two are enough to make a form ambiguous; thousands would all be visited at each position.
      if (others < 2) trie.add(form, name);
    }
  }
  for (const name of whole.values()) {
    // "Mr Putin" is the person named in full, and "Georgia Power" a company, not others of that name.
    const weak = name.cue === 'sentence' || (name.schema === 'Person' && (name.bare || WEAK.has(name.cue)));
    if (!weak || !isShortFor(trie, name)) trie.add(name.name, name);
  }
  if (trie.size === 0) return;
  for (const paragraph of paragraphs) addShortForms(paragraph, trie);
}

function addShortForms({ words, names, part: { text } }: Paragraph, trie: NameTrie<FoundName>): void {
  let sorted = false;
  for (const { from, to, values } of trie.find(words)) {
    const [value] = values;
    if (!value || values.length > 1) continue;
    const { start, end } = stretch(text, words, from, to);
    const at = names.findIndex((one) => one.start < end && one.end > start);
    const there = names[at];
    if (there && isRather(there, value, start, end)) {
      // "Georgia Power" is the company named in full, and not a person's name.
      names[at] = { ...value, start, end, cue: 'short form', score: Math.min(value.score, 0.8), role: '' };
      continue;
    }
    if (there) {
      // "President Putin" alone is the person named in full.
      if (
        there.start === start &&
        there.end === end &&
        there.entities.length === 0 &&
        familyOf(there.schema) === familyOf(value.schema) &&
        there.name.length < value.name.length
      )
        names[at] = {
          ...there,
          name: value.name,
          schema: value.schema,
          score: Math.max(there.score, value.score),
          entities: value.entities,
          country: there.country ?? value.country,
        };
      continue;
    }
    if (isPartOfName(words, from, to)) continue;
    names.push({
      ...value,
      start,
      end,
      cue: start === value.start && end === value.end ? value.cue : 'short form',
      score: Math.min(value.score, 0.8),
      role: '',
      standing: null,
    });
    sorted = true;
  }
  if (sorted) names.sort((a, b) => a.start - b.start);
}

/** Cues that turn two capitalised words into a person. */
const WEAK: ReadonlySet<string> = new Set(['given name', 'said']);

/**
 * With this much confidence from the sentence, a full name does not override it: "Trump" next to the Trump
 * Organization.
 */
const SURE_OF_SENTENCE = 0.9;

function isShortFor(trie: NameTrie<FoundName>, name: FoundName): boolean {
  const words = cutWords(name.name);
  const [hit] = trie.find(words);
  return (
    hit !== undefined &&
    hit.to - hit.from === words.length &&
    (name.bare || hit.values.some(({ schema }) => familyOf(schema) === 'organisation'))
  );
}

/** Whether a person, recognised only by a first name, is instead short for an organisation. */
function isRather(there: FoundName, value: FoundName, start: number, end: number): boolean {
  return (
    there.start === start &&
    there.end === end &&
    value.name !== there.name &&
    ((there.schema === 'Person' && WEAK.has(there.cue) && familyOf(value.schema) === 'organisation') ||
      // A reading based only on the sentence yields to the full name in the same story.
      (there.cue === 'sentence' && there.score < SURE_OF_SENTENCE && value.cue !== 'sentence'))
  );
}

/** Whether other capitalised words adjoin a short form: "Putin Street" is not a person. */
function isPartOfName(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  if (first.script !== 'latin' || to - from > 1) return false;
  const before = words[from - 1];
  const after = words[to];
  const joined = (gap: string) => gap === ' ' || gap === '-';
  if (after?.cap && joined(after.gap) && !first.owns && !after.opens) return true;
  return Boolean(before?.cap && !before.opens && joined(first.gap) && !before.owns && before.text.length > 1);
}

/** "Free Russia Foundation (FRF)": brackets after a capitalised name contain its abbreviation. */
function aliasOf(text: string, { end, schema }: FoundName): { alias?: string } {
  if (schema === 'Person') return {};
  const after = text.slice(end, end + 16);
  const alias = /^ \(["“«]?([\p{Lu}][\p{Lu}\p{Ll}\p{N}-]{1,10})["”»]?\)/u.exec(after)?.[1];
  return alias && /\p{Lu}.*\p{Lu}/u.test(alias) ? { alias } : {};
}
