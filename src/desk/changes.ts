import { diffArrays } from 'diff';
import { paragraphsOf, sentencesOf } from '../language/sentences.ts';
import { type Body, bodyText } from '../stories/body.ts';
import { textFieldsOf } from '../stories/text-fields.ts';
import { compareDrafts, type DraftField } from './comparing/compare-drafts.ts';
import { compareWords, type Piece, tokensOf } from './comparing/compare-words.ts';
import { type KnownNames, NO_NAMES } from './comparing/known-names.ts';
import type { Draft } from './draft.ts';

/** A replaced passage; an empty side means added or removed. */
export interface Passage {
  readonly before: string;
  readonly after: string;
  readonly words: readonly Piece[];
}

/** A changed field of a story besides its body, word by word. */
export interface FieldChange {
  readonly field: DraftField | 'slug';
  readonly words: readonly Piece[];
}

/** The changes between two texts of a story. */
export interface Changes {
  readonly fields: readonly FieldChange[];
  /** The changed passages of its headline, standfirst and body: whole sentences, in order. */
  readonly passages: readonly Passage[];
  /** Whether pictures, links or the formatting of its body changed, too. */
  readonly form: boolean;
}

/** The changes from `before` to `after`; places and pictures by name if they are `known`. */
export function changesOf(before: Draft, after: Draft, known: KnownNames = NO_NAMES): Changes {
  const { language } = after;
  const { fields, blocks } = compareDrafts(before, after, known);
  // A slug that was not requested stays as it is.
  const moved = after.slug !== null && after.slug !== before.slug ? after.slug : null;
  const inBody = passagesOf(bodyText(before.body), bodyText(after.body), language);
  return {
    fields: [
      ...fields.map(({ field, pieces }) => ({ field, words: pieces })),
      ...(moved
        ? [{ field: 'slug' as const, words: passage(before.slug ?? '', moved, language).words }]
        : []),
    ],
    passages: [
      ...(['headline', 'standfirst'] as const)
        .filter((field) => before[field] !== after[field])
        .map((field) => passage(before[field] ?? '', after[field] ?? '', language)),
      ...inBody,
    ],
    form:
      media(before.body) !== media(after.body) ||
      (inBody.length === 0 && blocks.some(({ change }) => change !== 'same')),
  };
}

/** Whether nothing changed. */
export function isNothing({ fields, passages, form }: Changes): boolean {
  return fields.length === 0 && passages.length === 0 && !form;
}

/** Whether nothing changed on the story's own page: only how it appears in search, when shared and on cards. */
export function isOnlyPresentation({ fields, passages, form }: Changes): boolean {
  return (
    fields.length > 0 &&
    fields.every(({ field }) => field === 'presentation') &&
    passages.length === 0 &&
    !form
  );
}

/** Everything a reader reads of a text, for checking whether it contains a passage. */
export function readableText(draft: Draft): string {
  const { headline, standfirst, lead, body } = draft;
  const lines = Object.values(textFieldsOf(draft));
  return [headline, standfirst, ...lines, lead?.caption, bodyText(body)].filter(Boolean).join('\n\n');
}

/** The changed sentences; paired if both sides have the same number, otherwise combined. */
function passagesOf(before: string, after: string, language: string): Passage[] {
  const [old, fresh] = [sentences(before, language), sentences(after, language)];
  const found: Passage[] = [];
  let [from, to] = [0, 0];
  let [gone, come] = [0, 0];
  const flush = () => {
    const pairs = gone === come ? gone : gone + come > 0 ? 1 : 0;
    for (let at = 0; at < pairs; at += 1) {
      const [a, b] =
        pairs === gone && gone === come
          ? [
              [at, at + 1],
              [at, at + 1],
            ]
          : [
              [0, gone],
              [0, come],
            ];
      found.push(
        passage(
          span(before, old, from - gone, a as [number, number]),
          span(after, fresh, to - come, b as [number, number]),
          language,
        ),
      );
    }
    [gone, come] = [0, 0];
  };
  for (const { added, removed, count } of diffArrays(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
  )) {
    if (removed) {
      gone += count;
      from += count;
    } else if (added) {
      come += count;
      to += count;
    } else {
      flush();
      from += count;
      to += count;
    }
  }
  flush();
  return found;
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function sentences(text: string, language: string): Sentence[] {
  return paragraphsOf(text)
    .flatMap((paragraph) => sentencesOf(text, paragraph, language))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end).trim() }))
    .filter((sentence) => sentence.text !== '');
}

function span(text: string, list: readonly Sentence[], base: number, [from, to]: [number, number]): string {
  const [first, last] = [list[base + from], list[base + to - 1]];
  return to > from && first && last ? text.slice(first.start, last.end).trim() : '';
}

function passage(before: string, after: string, language: string): Passage {
  return { before, after, words: compareWords(tokensOf(before, language), tokensOf(after, language)) };
}

function media(body: Body): string {
  return JSON.stringify(body.content.filter(({ type }) => type === 'figure' || type === 'embed'));
}
