/** What an entity can be, by FollowTheMoney's schemata; a place is ours, and goes out as an Address. */
export const SCHEMATA = ['Person', 'Company', 'Organization', 'PublicBody', 'Place'] as const;

/** What an entity is. */
export type Schema = (typeof SCHEMATA)[number];

/** How far an entity has come: found by the machine, known by a person's yes, with a page, or said to be none. */
export const ENTITY_STATES = ['proposed', 'known', 'published', 'rejected'] as const;

/** How far an entity has come. */
export type EntityState = (typeof ENTITY_STATES)[number];

/** Somebody or something that stories name. */
export interface Entity {
  readonly id: string;
  readonly slug: string;
  readonly schema: Schema;
  /** The name it is shown under, but in languages that have another one. */
  readonly label: string;
  /** What it is called in a language, by its tag, where that is not the label. */
  readonly names: Readonly<Record<string, string>>;
  readonly state: EntityState;
  readonly country: string | null;
  readonly topicSlug: string | null;
  readonly mergedInto: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly publishedAt: Date | null;
}

/** Where the statements of an entity come from. */
export type StatementOrigin = 'story' | 'dataset' | 'list' | 'person';

/** The kinds of relation between entities. */
export const RELATION_KINDS = ['supplies', 'owns', 'directs', 'member of'] as const;

/** A kind of relation between two entities. */
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The channel on which every process hears of changed entities; the payload is their ids, or empty for any. */
export const ENTITIES_CHANNEL = 'entities';
