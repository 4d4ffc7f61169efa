import type { RankedShelf } from './ranked-shelf.ts';
import { RELATED, type RelatedRule } from './related-rule.ts';

const LONGEST = 65_535;

/** How much the length of each story of a shelf damps the count of a term, in little memory: it is read for every posting. */
export class Damps {
  readonly #lengths: Uint16Array;
  readonly #byLength: Float32Array;

  constructor({ index }: RankedShelf, rule: RelatedRule) {
    const mean = index.meanBody + rule.headline * index.meanHeadline;
    this.#lengths = new Uint16Array(index.docs);
    let longest = 0;
    for (let doc = 0; doc < index.docs; doc += 1) {
      const length = Math.min(LONGEST, index.bodyLength(doc) + rule.headline * index.headlineLength(doc));
      this.#lengths[doc] = length;
      longest = Math.max(longest, length);
    }
    this.#byLength = new Float32Array(longest + 1);
    for (let length = 0; length <= longest; length += 1)
      this.#byLength[length] = rule.k1 * (1 - rule.b + (rule.b * length) / mean);
  }

  /** How much the length of a document damps the count of a term. */
  of(doc: number): number {
    return this.#byLength[this.#lengths[doc] ?? 0] ?? 0;
  }
}

let kept: {
  readonly shelf: RankedShelf;
  readonly changes: number;
  readonly rule: RelatedRule;
  readonly damps: Damps;
} | null = null;

/** The damps of a shelf; kept until it changes. */
export function dampsOf(shelf: RankedShelf, rule: RelatedRule = RELATED): Damps {
  if (kept?.shelf === shelf && kept.changes === shelf.changes && sameDamping(kept.rule, rule))
    return kept.damps;
  const damps = new Damps(shelf, rule);
  kept = { shelf, changes: shelf.changes, rule, damps };
  return damps;
}

function sameDamping(a: RelatedRule, b: RelatedRule): boolean {
  return a.k1 === b.k1 && a.b === b.b && a.headline === b.headline;
}
