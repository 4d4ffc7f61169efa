import type { Block, Inline } from '../../stories/body.ts';
import { type Token, tokensOf } from './compare-words.ts';
import { type KnownNames, NO_NAMES } from './known-names.ts';

/** The kind of a text line, for those who cannot see its formatting. */
export type LineKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'code'
  | 'rule'
  | 'row'
  | 'picture'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'embed';

/** One line of a block: its kind and text. */
export interface BlockLine {
  readonly kind: LineKind;
  readonly tokens: readonly Token[];
}

const BETWEEN_CELLS = ' | ';

/** A block as lines in reading order; a picture by its name, if known. */
export function linesOf(
  block: Block,
  language: string,
  kind: LineKind = 'paragraph',
  known: KnownNames = NO_NAMES,
): BlockLine[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind, tokens: runTokens(block.content ?? [], language) }];
    case 'heading':
      return [{ kind: 'heading', tokens: runTokens(block.content, language) }];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap((one) => linesOf(one, language, 'item')));
    case 'blockquote':
      return block.content.flatMap((one) => linesOf(one, language, 'quote'));
    case 'codeBlock':
      return [{ kind: 'code', tokens: block.content.flatMap(({ text }) => tokensOf(text, language)) }];
    case 'horizontalRule':
      return [{ kind: 'rule', tokens: [] }];
    case 'table':
      return block.content.map((row) => ({
        kind: 'row',
        tokens: row.content.flatMap((cell, at) => [
          ...(at > 0 ? [{ text: BETWEEN_CELLS, marks: [] }] : []),
          ...cell.content.flatMap((one) => linesOf(one, language).flatMap(({ tokens }) => tokens)),
        ]),
      }));
    case 'figure': {
      const { mediaId, src, alt, caption, credit } = block.attrs;
      const line = (what: LineKind, text: string | null): BlockLine[] =>
        text ? [{ kind: what, tokens: tokensOf(text, language) }] : [];
      return [
        { kind: 'picture', tokens: [{ text: pictureName({ src, mediaId }, known), marks: [] }] },
        ...line('alt', alt),
        ...line('caption', caption),
        ...line('credit', credit),
      ];
    }
    case 'embed':
      return [
        { kind: 'embed', tokens: [{ text: block.attrs.url, marks: [] }] },
        ...(block.attrs.title
          ? [{ kind: 'caption' as const, tokens: tokensOf(block.attrs.title, language) }]
          : []),
      ];
  }
}

/** The name of a picture: its file name, or its address. */
export function pictureName(
  { src, mediaId }: { readonly src: string | null; readonly mediaId: string | null },
  { pictures }: KnownNames,
): string {
  return pictures.get(mediaId ?? '') ?? src ?? mediaId ?? '';
}

function runTokens(runs: readonly Inline[], language: string): Token[] {
  return runs.flatMap((run) =>
    run.type === 'text' ? tokensOf(run.text, language, run.marks ?? []) : [{ text: '\n', marks: [] }],
  );
}
