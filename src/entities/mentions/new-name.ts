import type { Schema } from '../entity.ts';
import type { Cue } from './mention.ts';

/** A new name among the words of a paragraph, from a word up to another. */
export interface NewName {
  readonly from: number;
  readonly to: number;
  readonly schema: Schema;
  readonly cue: Cue;
  readonly score: number;
  readonly role: string;
  readonly country: string | null;
  /** It is no whole name: a family name alone, a ministry of nobody knows which country. */
  readonly bare: boolean;
  /** The name where it is not what the words say as they stand, such as a nominative. */
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
