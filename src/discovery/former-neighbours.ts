/** How many stories have their former neighbours stored, so that a withdrawn one can still be removed from lists. */
const REMEMBERED = 1000;

/** The neighbours of recently changed stories before their last change. */
export class FormerNeighbours {
  readonly #former = new Map<string, readonly string[]>();

  /** Stores the neighbours of a story that is about to change. */
  set(id: string, neighbours: readonly string[]): void {
    this.#former.delete(id);
    this.#former.set(id, neighbours);
    if (this.#former.size > REMEMBERED) this.#former.delete(this.#former.keys().next().value ?? '');
  }

  /** The ids of the story's former neighbours. */
  get(id: string): readonly string[] {
    return this.#former.get(id) ?? [];
  }
}
