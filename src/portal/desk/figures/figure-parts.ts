import type { ClaimEvidence, FigureRecord } from '../../../evidence/claims/claim.ts';
import type { ClaimAtDesk } from '../../../evidence/queue/claim-history.queries.ts';
import type { Role } from '../../../readers/member.ts';
import type { DeskLists } from './desk-lists.ts';
import type { Tried } from './try-query.ts';

/** What was typed into one of the forms of a claim's page, and what is wrong with it. */
export interface FigureTyped {
  readonly form: 'query' | 'sql' | 'source' | 'sign' | 'overrule';
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Partial<Record<string, string>>>;
  /** What trying it showed, in lines. */
  readonly shown?: readonly string[];
}

/** What the page of a claim is made from. */
export interface FigureParts {
  readonly record: FigureRecord;
  readonly desk: ClaimAtDesk;
  readonly proposals: readonly { readonly evidence: ClaimEvidence; readonly tried: Tried | null }[];
  readonly lists: DeskLists;
  readonly role: Role;
  readonly typed: FigureTyped | null;
}
