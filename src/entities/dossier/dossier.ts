import type { Attribution } from '../../evidence/claims/figure.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import type { NamedRef } from '../../stories/story.ts';
import type { Entity, RelationKind, Schema } from '../entity.ts';
import type { RelationQuote } from '../relations/relation.ts';
import type { HitVersion } from '../screening/hit.ts';
import type { Statement, StatementSource } from '../statements/statement.ts';

/** A public story that is the source of something. */
export interface StoryRef {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  readonly publishedAt: Date;
}

/** A statement with its sources. */
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

/** The other side of a relation: linked if it has a page. */
export interface RelationSide {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly names: NamedRef['names'];
  readonly schema: Schema;
  readonly country: string | null;
  readonly published: boolean;
}

/** A relation that a person accepted, with its sources and quotes. */
export interface SaidRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: RelationSide;
  /** Null if the other side is unknown. */
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

/** A person's decision that the entity is an entry of a list. */
export interface ListStatus {
  /** The exact name of the list. */
  readonly listName: string;
  readonly listSlug: string;
  readonly producer: string | null;
  readonly listUrl: string | null;
  readonly entryKey: string;
  /** Whether the entry's content is redistributable; if not, or if the list is gone, it is omitted here. */
  readonly redistributable: boolean;
  /** Its name on the list. */
  readonly entryName: string;
  readonly programmes: readonly string[];
  readonly entryUrl: string | null;
  readonly listedOn: string | null;
  readonly version: HitVersion;
  /** The age of the list data; null if the list has been removed. */
  readonly age: { readonly days: number; readonly stale: boolean; readonly asOf: string | null } | null;
  readonly decidedAt: Date;
  /** Whether the decision was automatic and not reviewed by a person. */
  readonly automatic: boolean;
}

/** A column of a dataset's newest version that names the entity. */
export interface NamedInData {
  readonly dataset: {
    readonly slug: string;
    readonly names: NamedRef['names'];
    readonly producer: string;
    readonly version: number;
    /** Whether readers may see its values. */
    readonly open: boolean;
  };
  /** The column, and its label in the dataset if it has one. */
  readonly field: string;
  readonly fieldTitle: string | null;
  /** As written in the cells; null if readers may not see the values. */
  readonly value: string | null;
  /** The number of rows, and the first; null if readers may not see it. */
  readonly rows: number;
  readonly firstRow: number | null;
  /** Whether the dataset's code list says so; otherwise a person in the newsroom did. */
  readonly byCodeList: boolean;
}

/** Everything the page of an entity shows. */
export interface Dossier {
  readonly entity: Entity;
  readonly statements: readonly SaidStatement[];
  readonly relations: readonly SaidRelation[];
  readonly stories: readonly StoryCard[];
  /** How many stories name it; `stories` are the newest of them. */
  readonly storyCount: number;
  /** The earliest story that names it. */
  readonly firstStory: StoryCard | null;
  readonly figures: readonly NamedFigure[];
  readonly lists: readonly ListStatus[];
  /** The dataset columns that name it, most rows first. */
  readonly data: readonly NamedInData[];
  /** The topic page for this entity. */
  readonly topic: NamedRef | null;
  readonly demo: boolean;
}
