/** The possible FollowTheMoney schemata of entities; a place is our own, exported as an Address. */
export const SCHEMATA = ['Person', 'Company', 'Organization', 'PublicBody', 'Place'] as const;

/** The schema of an entity. */
export type Schema = (typeof SCHEMATA)[number];

/** The states of an entity: proposed automatically, confirmed by a person, with a page, or rejected. */
export const ENTITY_STATES = ['proposed', 'known', 'published', 'rejected'] as const;

/** The state of an entity. */
export type EntityState = (typeof ENTITY_STATES)[number];

/** A person or thing named in stories. */
export interface Entity {
  readonly id: string;
  readonly slug: string;
  readonly schema: Schema;
  /** The display name, except in languages with another one. */
  readonly label: string;
  /** Its name by language tag, where it is not the label. */
  readonly names: Readonly<Record<string, string>>;
  readonly state: EntityState;
  readonly country: string | null;
  readonly topicSlug: string | null;
  readonly mergedInto: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly publishedAt: Date | null;
}

/** The origin of a statement about an entity. */
export type StatementOrigin = 'story' | 'dataset' | 'list' | 'person';

/** The kinds of relation between entities. */
export const RELATION_KINDS = ['supplies', 'owns', 'directs', 'member of'] as const;

/** A kind of relation between two entities. */
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The channel that notifies every process of changed entities; the payload is their ids, or empty for any. */
export const ENTITIES_CHANNEL = 'entities';
