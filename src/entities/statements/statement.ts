import type { StatementOrigin } from '../entity.ts';

/** Where a person has a statement from. */
export interface StatementSource {
  readonly title: string;
  readonly url: string | null;
}

/** One property of an entity as one source gives it. */
export interface Statement {
  readonly id: string;
  /** The entity it was stated of, which may be read as another by now. */
  readonly entityId: string;
  readonly prop: string;
  readonly value: string;
  readonly lang: string;
  readonly origin: StatementOrigin;
  readonly storyId: string | null;
  readonly datasetVersionId: string | null;
  readonly listSlug: string | null;
  readonly entryKey: string | null;
  readonly row: number | null;
  readonly source: StatementSource | null;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  readonly madeBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly why: string;
}
