/** With more changes than this since it was last read, the list is sorted as a whole. */
const FEW = 64;

/**
 * Items in an order that no two of them share. A few changes cost little however long the list is; many, as when it is filled,
 * are sorted together when it is next read.
 */
export class SortedList<Item> {
  readonly #compare: (a: Item, b: Item) => number;
  #items: Item[] = [];
  readonly #added = new Set<Item>();
  readonly #removed = new Set<Item>();

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  /** Adds an item that is not in the list. */
  add(item: Item): void {
    if (!this.#removed.delete(item)) this.#added.add(item);
  }

  /** Removes an item of the list, whose place must not have changed. */
  remove(item: Item): void {
    if (!this.#added.delete(item)) this.#removed.add(item);
  }

  /** All items in order; not to be kept past the next change. */
  get items(): readonly Item[] {
    if (this.#added.size + this.#removed.size > FEW) {
      this.#items = this.#items.filter((item) => !this.#removed.has(item));
      for (const item of this.#added) this.#items.push(item);
      this.#items.sort(this.#compare);
    } else {
      for (const item of this.#removed) this.#items.splice(this.#countBefore(item), 1);
      for (const item of this.#added) this.#items.splice(this.#countBefore(item), 0, item);
    }
    this.#added.clear();
    this.#removed.clear();
    return this.#items;
  }

  /** How many of the items read last come before `item`. */
  #countBefore(item: Item): number {
    return countWhile(this.#items, (other) => this.#compare(other, item) < 0);
  }
}

/** How many items at the beginning of a list meet a condition that, from some place on, none meets. */
export function countWhile<Item>(items: readonly Item[], meets: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (meets(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
