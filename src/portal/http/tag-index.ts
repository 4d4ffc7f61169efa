import type { KeptPage } from './kept-page.ts';
import { type Affected, kindOf } from './tags.ts';

/** Kinds with one tag for each language. They are remembered when their pages are gone, as proxies may still have them. */
const REMEMBERED: ReadonlySet<string> = new Set(['recommended', 'most-read']);

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
  /** The tags by kind, so that a look-up by kind is quick. */
  readonly #kinds = new Map<string, Set<string>>();

  add(page: KeptPage): void {
    const shown = [
      { page, part: null, tags: page.cacheTags ?? [] },
      ...page.parts.map(({ name, cacheTags }) => ({ page, part: name, tags: cacheTags })),
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
        const kind = kindOf(tag);
        if (!REMEMBERED.has(kind)) this.#kinds.get(kind)?.delete(tag);
      }
    }
  }

  /** The tags of this kind on cached pages; of remembered kinds, those of former pages too. */
  tagsOf(kind: string): string[] {
    return [...(this.#kinds.get(kind) ?? [])];
  }

  /** The places that show what is affected; pages may be deleted during iteration. */
  with(affected: Affected): readonly Shown[] {
    if (typeof affected === 'string') return [...(this.#shown.get(affected) ?? [])];
    const { kind, has = () => true } = affected;
    return this.tagsOf(kind)
      .filter(has)
      .flatMap((tag) => [...(this.#shown.get(tag) ?? [])]);
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
