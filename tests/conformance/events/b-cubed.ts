/** How well items are grouped, compared with labels: B-cubed, and the same by pairs. */
export interface Grouping {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const f1Of = (precision: number, recall: number) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/**
 * B-cubed: for each of `items`, how many of its group are of its label, and how many of its label are in its group; the
 * mean of each. https://aclanthology.org/P98-1012/
 */
export function bCubed(
  items: readonly string[],
  groupOf: (item: string) => string,
  labelOf: (item: string) => string,
  counted: (item: string) => boolean = () => true,
): Grouping {
  const asked = items.filter(counted);
  let precision = 0;
  let recall = 0;
  for (const item of asked) {
    const group = items.filter((other) => groupOf(other) === groupOf(item));
    const label = items.filter((other) => labelOf(other) === labelOf(item));
    const both = group.filter((other) => labelOf(other) === labelOf(item)).length;
    precision += both / group.length;
    recall += both / label.length;
  }
  precision /= asked.length;
  recall /= asked.length;
  return { precision, recall, f1: f1Of(precision, recall) };
}

/** Of the pairs that are grouped, how many are of one label, and of the pairs of one label how many are grouped. */
export function pairwise(
  items: readonly string[],
  groupOf: (item: string) => string,
  labelOf: (item: string) => string,
): Grouping {
  let grouped = 0;
  let labelled = 0;
  let both = 0;
  for (const [at, one] of items.entries())
    for (const other of items.slice(0, at)) {
      const isGrouped = groupOf(one) === groupOf(other);
      const isLabelled = labelOf(one) === labelOf(other);
      if (isGrouped) grouped += 1;
      if (isLabelled) labelled += 1;
      if (isGrouped && isLabelled) both += 1;
    }
  const precision = grouped === 0 ? 1 : both / grouped;
  const recall = labelled === 0 ? 1 : both / labelled;
  return { precision, recall, f1: f1Of(precision, recall) };
}
