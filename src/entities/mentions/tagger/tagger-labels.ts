/** The kinds of name the tagger knows; "other" is for names we don't use: peoples, works, events. */
export const TAGGED_KINDS = ['person', 'organisation', 'place', 'other'] as const;

/** The kind of a name, according to the tagger. */
export type TaggedKind = (typeof TAGGED_KINDS)[number];

/** The number of labels: one for no name, and for each kind one for the first word and one for later words. */
export const LABELS = 1 + 2 * TAGGED_KINDS.length;

/** The label of a name's first word (`first`) or of a later one. */
export function labelOf(kind: TaggedKind, first: boolean): number {
  return 1 + 2 * TAGGED_KINDS.indexOf(kind) + (first ? 0 : 1);
}

/** Whether a label is for a later word of a name, which only a word of the same name can precede. */
export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** Whether `label` may follow `before`; -1 is the start of a sentence. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}

/** The kind of name that a label stands for. */
export function kindOfLabel(label: number): TaggedKind {
  return TAGGED_KINDS[(label - 1) >> 1] as TaggedKind;
}
