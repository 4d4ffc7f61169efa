import type { DataPlace } from '../../../entities/data/data-name-queue.queries.ts';
import type { ShownDecision } from '../../../entities/decisions/decisions.queries.ts';
import type {
  EntityAtDesk,
  MentionsInStory,
  RelationAtDesk,
  StatementAtDesk,
} from '../../../entities/queue/entity-at-desk.queries.ts';
import type { QueuedHit } from '../../../entities/screening/hits.queries.ts';
import type { Basket } from '../../../evidence/codes/basket.ts';
import type { Dataset, DatasetVersion } from '../../../evidence/datasets/dataset.ts';
import type { RowCell } from '../../../evidence/datasets/read-row.ts';
import type { Role } from '../../../readers/member.ts';

/** The values of one of the forms on an entity's page, and their errors. */
export interface EntityTyped {
  readonly form: 'details' | 'state' | 'withdraw' | 'publish' | 'unpublish' | 'relate' | 'relation' | 'undo';
  /** The statement, relation or decision it is about. */
  readonly about?: string | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Partial<Record<string, string>>>;
  /** The row of a dataset that is displayed before something is stated from it. */
  readonly row?: LookedAt | undefined;
}

/** A row of a dataset beside the form that names it as a source. */
export interface LookedAt {
  /** The version and the row, as the form says they were displayed. */
  readonly key: string;
  readonly dataset: Dataset;
  readonly version: DatasetVersion;
  readonly row: number;
  readonly cells: readonly RowCell[];
}

/** The data an entity's page is built from. */
export interface EntityParts {
  readonly desk: EntityAtDesk;
  readonly statements: readonly StatementAtDesk[];
  readonly relations: readonly RelationAtDesk[];
  readonly stories: readonly MentionsInStory[];
  readonly data: readonly DataPlace[];
  readonly hits: readonly QueuedHit[];
  /** How many of its names are not searched for on the watch lists. */
  readonly namesLeft: number;
  readonly decisions: readonly ShownDecision[];
  readonly baskets: readonly Basket[];
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  readonly role: Role;
  /** Whether something visible to readers already gives its name, or this is not asked. */
  readonly nameGiven: boolean;
  readonly typed: EntityTyped | null;
}

/** An act's form: its URL and the label of its button. */
export interface ActView {
  readonly action: string;
  readonly text: string;
}

/** The maximum number of rows of each kind on an entity's page. */
export const MOST_ROWS = 500;
