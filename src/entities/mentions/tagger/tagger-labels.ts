/** What the words of a name can be called by the tagger; "other" are names that nobody asks for: peoples, works, events. */
export const TAGGED_KINDS = ['person', 'organisation', 'place', 'other'] as const;

/** What a name is, by the tagger. */
export type TaggedKind = (typeof TAGGED_KINDS)[number];

/** How many labels there are: none, and the first word and a further one of each kind. */
export const LABELS = 1 + 2 * TAGGED_KINDS.length;

/** The label of a name's first word (`first`) or of a further one. */
export function labelOf(kind: TaggedKind, first: boolean): number {
  return 1 + 2 * TAGGED_KINDS.indexOf(kind) + (first ? 0 : 1);
}

/** Whether a label is of a name's further word, which only a word of the same name can stand before. */
export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** Whether `label` may follow `before`; -1 is a sentence's beginning. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}

/** The kind of a label that is of a name. */
export function kindOfLabel(label: number): TaggedKind {
  return TAGGED_KINDS[(label - 1) >> 1] as TaggedKind;
}
