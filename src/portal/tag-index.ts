import type { KeptPage } from './kept-page.ts';

/** A page that has a tag, in one of its parts (by name) or outside them (null). */
export interface Shown {
  readonly page: KeptPage;
  readonly part: string | null;
  readonly tags: readonly string[];
}

/** Which cached pages have which tags. */
export class TagIndex {
  readonly #shown = new Map<string, Set<Shown>>();
  readonly #of = new WeakMap<KeptPage, readonly Shown[]>();
  /** The tags by kind, the part before the colon, so that a look-up by kind is quick. */
  readonly #kinds = new Map<string, Set<string>>();

  add(page: KeptPage): void {
    const shown = [
      { page, part: null, tags: page.shows ?? [] },
      ...page.parts.map(({ name, shows }) => ({ page, part: name, tags: shows })),
    ];
    this.#of.set(page, shown);
    for (const one of shown) for (const tag of one.tags) addTo(this.#shown, tag, one, this.#kinds);
  }

  delete(page: KeptPage): void {
    for (const one of this.#of.get(page) ?? []) {
      for (const tag of one.tags) {
        const all = this.#shown.get(tag);
        if (!all?.delete(one) || all.size > 0) continue;
        this.#shown.delete(tag);
        this.#kinds.get(kindOf(tag))?.delete(tag);
      }
    }
  }

  /** The places that show `tag`; pages may be deleted during iteration. */
  with(tag: string): readonly Shown[] {
    return [...(this.#shown.get(tag) ?? [])];
  }

  ofKind(kind: string): string[] {
    return [...(this.#kinds.get(kind) ?? [])];
  }
}

function addTo(
  shown: Map<string, Set<Shown>>,
  tag: string,
  one: Shown,
  kinds: Map<string, Set<string>>,
): void {
  const all = shown.get(tag);
  if (all) {
    all.add(one);
    return;
  }
  shown.set(tag, new Set([one]));
  const kind = kindOf(tag);
  const tags = kinds.get(kind);
  if (tags) tags.add(tag);
  else kinds.set(kind, new Set([tag]));
}

function kindOf(tag: string): string {
  const colon = tag.indexOf(':');
  return colon < 0 ? tag : tag.slice(0, colon);
}
