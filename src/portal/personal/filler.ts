import type { ComponentChild } from 'preact';
import type { PageContext } from '../http/page.ts';
import type { MemberVisitor } from '../http/visitor.ts';
import type { Edition } from '../site/edition.ts';

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
