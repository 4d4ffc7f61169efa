import type { ComponentChild } from 'preact';
import type { Edition } from '../edition.ts';
import type { PageContext } from '../page.ts';
import type { MemberVisitor } from '../visitor.ts';

/** What one kind of personal part looks like to a member, by the part's name; a name left out stays as strangers see it. */
export type Filler = (
  context: PageContext,
  visitor: MemberVisitor,
  names: readonly string[],
  place: Place,
) => Promise<ReadonlyMap<string, ComponentChild>>;

/** The page the parts stand on. */
export interface Place {
  readonly edition: Edition;
  /** Its path with its query, to come back to. */
  readonly address: string;
}
