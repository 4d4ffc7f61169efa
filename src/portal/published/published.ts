import type { Menus } from '../../stories/menus/menu.ts';
import type { ListedPage } from '../../stories/newsroom-pages/newsroom-page.ts';
import type { NamedRef } from '../../stories/story.ts';
import { type Brand, NO_BRAND } from './brand.ts';

/** What the newsroom shows around every page, as it was read last, so that no page asks for it. */
export interface Published {
  /** Its own pages that readers see. */
  readonly pages: readonly ListedPage[];
  /** Its logo and icon. */
  readonly brand: Brand;
  /** Its menus, and the topics they lead to that have stories, by their slugs. */
  readonly menus: Menus;
  readonly topics: ReadonlyMap<string, NamedRef>;
}

/** A newsroom that has nothing of its own around its pages. */
export const NOTHING_PUBLISHED: Published = {
  pages: [],
  brand: NO_BRAND,
  menus: { header: null, footer: null, social: null },
  topics: new Map(),
};
