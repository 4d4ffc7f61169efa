import type { Attribution } from '../../evidence/claims/figure.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import type { NamedRef } from '../../stories/story.ts';
import type { Entity, RelationKind, Schema } from '../entity.ts';
import type { RelationQuote } from '../relations/relation.ts';
import type { HitVersion } from '../screening/hit.ts';
import type { Statement, StatementSource } from '../statements/statement.ts';

/** A story that readers may see, as something names it as its source. */
export interface StoryRef {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  readonly publishedAt: Date;
}

/** A statement with who says so. */
export interface SaidStatement extends Statement {
  readonly story: StoryRef | null;
  readonly dataset: {
    readonly slug: string;
    readonly names: NamedRef['names'];
    readonly version: number;
    /** Whether readers may see its values. */
    readonly open: boolean;
  } | null;
  readonly listNames: NamedRef['names'] | null;
}

/** The other side of a relation: linked where it has a page. */
export interface RelationSide {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly names: NamedRef['names'];
  readonly schema: Schema;
  readonly country: string | null;
  readonly published: boolean;
}

/** A relation that a person accepted, with who says so and in which words. */
export interface SaidRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: RelationSide;
  /** Null where it is not said who the other side is. */
  readonly to: RelationSide | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly goods: string;
  readonly codes: readonly string[];
  readonly baskets: readonly { readonly slug: string; readonly names: NamedRef['names'] }[];
  readonly endUse: string;
  readonly attribution: Attribution | null;
  readonly quote: RelationQuote | null;
  readonly story: StoryRef | null;
  readonly source: StatementSource | null;
}

/** A figure in a sentence that names the entity. */
export interface NamedFigure {
  readonly id: string;
  readonly mark: string;
  readonly exact: string;
  readonly sentence: string;
  readonly story: StoryRef;
}

/** That a person of the newsroom decided that the entity is an entry of a list. */
export interface ListStatus {
  /** The exact name of the list the entry stands on. */
  readonly listName: string;
  readonly listSlug: string;
  readonly producer: string | null;
  readonly listUrl: string | null;
  readonly entryKey: string;
  /** Whether what the entry says may be handed on; where not, or where the list is gone, it is left out here. */
  readonly redistributable: boolean;
  /** The name the list has it under. */
  readonly entryName: string;
  readonly programmes: readonly string[];
  readonly entryUrl: string | null;
  readonly listedOn: string | null;
  readonly version: HitVersion;
  /** How old what is read of the list is; null where the list is no longer here. */
  readonly age: { readonly days: number; readonly stale: boolean; readonly asOf: string | null } | null;
  readonly decidedAt: Date;
  /** Whether the program made the decision, and no person has looked at it. */
  readonly automatic: boolean;
}

/** A column of the newest version of a dataset that names the entity. */
export interface NamedInData {
  readonly dataset: {
    readonly slug: string;
    readonly names: NamedRef['names'];
    readonly producer: string;
    readonly version: number;
    /** Whether readers may see its values. */
    readonly open: boolean;
  };
  /** The column, and what its dataset calls it where it says so. */
  readonly field: string;
  readonly fieldTitle: string | null;
  /** As the cells write it; null where readers may not see what they say. */
  readonly value: string | null;
  /** In how many rows, and which is the first; null where readers may not see it. */
  readonly rows: number;
  readonly firstRow: number | null;
  /** Whether the dataset's code list says so; else a person at the newsroom did. */
  readonly byCodeList: boolean;
}

/** Everything the page of an entity shows. */
export interface Dossier {
  readonly entity: Entity;
  readonly statements: readonly SaidStatement[];
  readonly relations: readonly SaidRelation[];
  readonly stories: readonly StoryCard[];
  /** How many stories name it, of which `stories` are the newest. */
  readonly storyCount: number;
  /** The first story of all that names it. */
  readonly firstStory: StoryCard | null;
  readonly figures: readonly NamedFigure[];
  readonly lists: readonly ListStatus[];
  /** Where datasets name it, the columns of most rows first. */
  readonly data: readonly NamedInData[];
  /** The topic page that is this entity's. */
  readonly topic: NamedRef | null;
  readonly demo: boolean;
}
