import type { Schema } from '../entity.ts';
import type { Cue } from './mention.ts';

/** A new name among the words of a paragraph, from one word up to another. */
export interface NewName {
  readonly from: number;
  readonly to: number;
  readonly schema: Schema;
  readonly cue: Cue;
  readonly score: number;
  readonly role: string;
  readonly country: string | null;
  /** Whether it is not a full name: a surname alone, a ministry of an unknown country. */
  readonly bare: boolean;
  /** The name if it differs from the words in the text, for example in the nominative. */
  readonly name?: string;
}

/** A new name of `schema` from word `from` up to word `to`. */
export function newName(
  from: number,
  to: number,
  schema: Schema,
  cue: Cue,
  score: number,
  more: Partial<Pick<NewName, 'role' | 'country' | 'name' | 'bare'>> = {},
): NewName {
  return {
    role: '',
    country: null,
    bare: schema === 'Person' && to - from === 1,
    ...more,
    from,
    to,
    schema,
    cue,
    score,
  };
}
