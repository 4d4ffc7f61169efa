/** Stories whose former neighbours are remembered, so that a withdrawn one can still be taken out of lists. */
const REMEMBERED = 1000;

/** What each story stood beside before it last changed, of the stories that changed last. */
export class FormerNeighbours {
  readonly #former = new Map<string, readonly string[]>();

  /** Remembers what a story stands beside that is about to change. */
  set(id: string, neighbours: readonly string[]): void {
    this.#former.delete(id);
    this.#former.set(id, neighbours);
    if (this.#former.size > REMEMBERED) this.#former.delete(this.#former.keys().next().value ?? '');
  }

  /** The ids of what the story stood beside. */
  get(id: string): readonly string[] {
    return this.#former.get(id) ?? [];
  }
}
