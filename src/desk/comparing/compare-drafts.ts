import type { Block } from '../../stories/body.ts';
import { nameIn } from '../../stories/story.ts';
import { TEXT_FIELD_NAMES } from '../../stories/text-fields.ts';
import type { Draft } from '../draft.ts';
import { align, type Pair } from './align.ts';
import { type BlockLine, type LineKind, linesOf, pictureName } from './block-lines.ts';
import { compareWords, type Piece, tokensOf } from './compare-words.ts';
import { type KnownNames, NO_NAMES } from './known-names.ts';

/** The fields of a draft besides its body that can differ, in display order. */
export const DRAFT_FIELDS = [
  'headline',
  'standfirst',
  ...TEXT_FIELD_NAMES,
  'lead',
  'presentation',
  'kind',
  'language',
  'section',
  'topics',
  'authors',
  'placeSlug',
  'source',
  'agency',
  'sourceUrl',
  'citations',
] as const satisfies readonly (keyof Draft)[];

/** A field of a draft besides its body. */
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** A changed field, word by word. */
export interface ComparedField {
  readonly field: DraftField;
  readonly pieces: readonly Piece[];
}

/** A line of a block, word by word. */
export interface ComparedLine {
  readonly kind: LineKind;
  readonly pieces: readonly Piece[];
}

/** A block of both texts, or of only one. */
export interface ComparedBlock {
  readonly change: 'same' | 'changed' | 'gone' | 'new';
  readonly lines: readonly ComparedLine[];
}

/** The differences between two drafts of a story. */
export interface Comparison {
  readonly fields: readonly ComparedField[];
  readonly blocks: readonly ComparedBlock[];
  /** How many words only one of them has. */
  readonly words: { readonly gone: number; readonly new: number };
}

/**
 * Compares two drafts word by word: removed, added and common words. Places and pictures are shown by name if they are
 * `known`.
 */
export function compareDrafts(was: Draft, is: Draft, known: KnownNames = NO_NAMES): Comparison {
  const fields = DRAFT_FIELDS.flatMap((field): ComparedField[] => {
    if (sameField(was, is, field)) return [];
    const { language } = is;
    const texts = [fieldText(was, field, known), fieldText(is, field, known)].map((text) =>
      tokensOf(text, language),
    );
    return [{ field, pieces: compareWords(texts[0] ?? [], texts[1] ?? []) }];
  });
  const blocks = alignBlocks(was, is).map((pair) => compareBlocks(pair, was.language, is.language, known));
  const all = [
    ...fields.flatMap(({ pieces }) => pieces),
    ...blocks.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces)),
  ];
  const count = (kind: Piece['kind']) =>
    all.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + wordsIn(text, is.language), 0);
  return { fields, blocks, words: { gone: count('gone'), new: count('new') } };
}

/** The blocks of two drafts, paired. */
export function alignBlocks(was: Draft, is: Draft): Pair<Block>[] {
  const words = (block: Block) => [
    block.type,
    ...linesOf(block, is.language).flatMap(({ tokens }) => tokens.map(({ text }) => text).filter(isWord)),
  ];
  return align(was.body.content, is.body.content, keyOf, words);
}

/** Whether a pair is a block that both drafts have unchanged. */
export function isSameBlock({ was, is }: Pair<Block>): boolean {
  return was !== null && is !== null && keyOf(was) === keyOf(is);
}

/** Whether a field is the same in both drafts. */
export function sameField(was: Draft, is: Draft, field: DraftField): boolean {
  return keyOf(was[field] ?? null) === keyOf(is[field] ?? null);
}

/** The same text for equal values, whatever the order of their fields: jsonb does not preserve it. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

function compareBlocks(
  pair: Pair<Block>,
  wasLanguage: string,
  isLanguage: string,
  known: KnownNames,
): ComparedBlock {
  const before = pair.was ? linesOf(pair.was, wasLanguage, 'paragraph', known) : [];
  const after = pair.is ? linesOf(pair.is, isLanguage, 'paragraph', known) : [];
  const text = ({ tokens }: BlockLine) => tokens.map((token) => token.text).join('');
  const lines = align(
    before,
    after,
    (line) => `${line.kind} ${text(line)}`,
    (line) => [line.kind, ...line.tokens.map((token) => token.text).filter(isWord)],
  ).map(({ was, is }): ComparedLine => {
    const kind = is?.kind ?? was?.kind ?? 'paragraph';
    return { kind, pieces: compareWords(was?.tokens ?? [], is?.tokens ?? []) };
  });
  const change = isSameBlock(pair) ? 'same' : !pair.was ? 'new' : !pair.is ? 'gone' : 'changed';
  return { change, lines };
}

function fieldText(draft: Draft, field: DraftField, known: KnownNames): string {
  const { language } = draft;
  switch (field) {
    case 'section':
      return draft.section ? nameIn(draft.section.names, language) || draft.section.slug : '';
    case 'topics':
    case 'authors':
      return draft[field].map(({ slug, names }) => nameIn(names, language) || slug).join(', ');
    case 'source':
    case 'agency': {
      const source = draft[field];
      return source
        ? [source.name, source.policy, source.licence, source.url].filter(Boolean).join(', ')
        : '';
    }
    case 'citations':
      return draft.citations
        .map(({ title, publisher, url }) => [title, publisher, url].filter(Boolean).join(', '))
        .join('\n');
    case 'lead': {
      const { lead } = draft;
      return lead
        ? [pictureName(lead, known), lead.alt, lead.caption, lead.credit, focalOf(lead.focal)]
            .filter(Boolean)
            .join('\n')
        : '';
    }
    case 'presentation':
      return presentationText(draft.presentation, known);
    case 'placeSlug':
      return known.places.get(draft.placeSlug ?? '') ?? draft.placeSlug ?? '';
    default:
      return draft[field] ?? '';
  }
}

/** The settings of a presentation, one per line; those derived from the story are left out. */
function presentationText(presentation: Draft['presentation'], known: KnownNames): string {
  if (!presentation) return '';
  const { noIndex, ...said } = presentation;
  const lines = Object.values(said).flatMap((one) => {
    if (one === null || typeof one === 'string') return one ?? [];
    return [pictureName({ src: null, mediaId: one.mediaId }, known), one.alt].filter(Boolean).join(', ');
  });
  return [...lines, ...(noIndex ? ['noindex'] : [])].join('\n');
}

/** The focal point of a picture, as in the editor: from the left and from the top, in percent. */
function focalOf({ x, y }: { readonly x: number; readonly y: number }): string {
  return [x, y].map((part) => Math.round(part * 100)).join(' ');
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function wordsIn(text: string, language: string): number {
  return tokensOf(text, language).filter((token) => isWord(token.text)).length;
}
