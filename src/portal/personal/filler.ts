import type { ComponentChild } from 'preact';
import type { PageContext } from '../http/page.ts';
import type { MemberVisitor } from '../http/visitor.ts';
import type { Edition } from '../site/edition.ts';

/** Renders one kind of personal part for a member, by the part's name; a name left out keeps the strangers' version. */
export type Filler = (
  context: PageContext,
  visitor: MemberVisitor,
  names: readonly string[],
  place: Place,
) => Promise<ReadonlyMap<string, ComponentChild>>;

/** The page that contains the parts. */
export interface Place {
  readonly edition: Edition;
  /** Its path with its query, to return to. */
  readonly address: string;
}
