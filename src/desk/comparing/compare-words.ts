import { diffArrays } from 'diff';
import type { Mark } from '../../stories/body.ts';

/** A word, a space or a punctuation mark, with its formatting. */
export interface Token {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A stretch that is in both texts, or only in the earlier (`gone`) or the later (`new`) one. */
export interface Piece extends Token {
  readonly kind: 'same' | 'gone' | 'new';
}

/** With more differing words than this, a block counts as rewritten. */
const MOST_EDITS = 2_000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** Splits `text` into the words, spaces and punctuation of its language. */
export function tokensOf(text: string, language: string, marks: readonly Mark[] = []): Token[] {
  return [...segmenter(language).segment(text)].map(({ segment }) => ({ text: segment, marks }));
}

/** The pieces of the earlier text, of the later one, and of both, in reading order. */
export function compareWords(was: readonly Token[], is: readonly Token[]): Piece[] {
  const changes = diffArrays([...was], [...is], {
    comparator: (one, other) => one.text === other.text && sameMarks(one.marks, other.marks),
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return [...piecesOf('gone', was), ...piecesOf('new', is)];
  const pieces = changes.flatMap(({ value, added, removed }) =>
    piecesOf(removed ? 'gone' : added ? 'new' : 'same', value),
  );
  return readable(pieces);
}

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && JSON.stringify(one) === JSON.stringify(other);
}

/** Adjacent tokens with the same formatting as one piece. */
function piecesOf(kind: Piece['kind'], tokens: readonly Token[]): Piece[] {
  const pieces: { kind: Piece['kind']; text: string; marks: readonly Mark[] }[] = [];
  for (const { text, marks } of tokens) {
    const last = pieces.at(-1);
    if (last && sameMarks(last.marks, marks)) last.text += text;
    else pieces.push({ kind, text, marks });
  }
  return pieces;
}

/** A single space between two changes belongs to both: a rewritten phrase is shown as one. */
function readable(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let gone: Piece[] = [];
  let fresh: Piece[] = [];
  const close = () => {
    joined.push(...merged(gone), ...merged(fresh));
    gone = [];
    fresh = [];
  };
  pieces.forEach((piece, at) => {
    if (piece.kind === 'gone') gone.push(piece);
    else if (piece.kind === 'new') fresh.push(piece);
    else if (piece.text.trim() === '' && gone.length > 0 && fresh.length > 0 && isChange(pieces[at + 1])) {
      gone.push({ ...piece, kind: 'gone' });
      fresh.push({ ...piece, kind: 'new' });
    } else {
      close();
      joined.push(piece);
    }
  });
  close();
  return joined;
}

function isChange(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'same';
}

function merged(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  return first ? piecesOf(first.kind, pieces) : [];
}
