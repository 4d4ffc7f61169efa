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

/** What was typed into one of the forms of an entity's page, and what is wrong with it. */
export interface EntityTyped {
  readonly form: 'details' | 'state' | 'withdraw' | 'publish' | 'unpublish' | 'relate' | 'relation' | 'undo';
  /** The statement, relation or decision it is about. */
  readonly about?: string | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Partial<Record<string, string>>>;
  /** The row of a dataset that is looked at before something is stated of it. */
  readonly row?: LookedAt | undefined;
}

/** A row of a dataset beside the form that names it as its source. */
export interface LookedAt {
  /** The version and the row, as the form says that they were looked at. */
  readonly key: string;
  readonly dataset: Dataset;
  readonly version: DatasetVersion;
  readonly row: number;
  readonly cells: readonly RowCell[];
}

/** What the page of an entity is made from. */
export interface EntityParts {
  readonly desk: EntityAtDesk;
  readonly statements: readonly StatementAtDesk[];
  readonly relations: readonly RelationAtDesk[];
  readonly stories: readonly MentionsInStory[];
  readonly data: readonly DataPlace[];
  readonly hits: readonly QueuedHit[];
  /** How many of its names are not asked for on the lists. */
  readonly namesLeft: number;
  readonly decisions: readonly ShownDecision[];
  readonly baskets: readonly Basket[];
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  readonly role: Role;
  /** Whether something that readers may see gives its name, or nobody is asked. */
  readonly nameGiven: boolean;
  readonly typed: EntityTyped | null;
}

/** The words of an act's form: where it goes and what its button says. */
export interface ActView {
  readonly action: string;
  readonly text: string;
}

/** How many of each kind of row a page of an entity shows. */
export const MOST_ROWS = 500;
