import type { Menus } from '../../stories/menus/menu.ts';
import type { ListedPage } from '../../stories/newsroom-pages/newsroom-page.ts';
import type { NamedRef } from '../../stories/story.ts';
import { type Brand, NO_BRAND } from './brand.ts';

/** The newsroom's content around every page, as last loaded, so that no page has to query it. */
export interface Published {
  /** Its own published pages. */
  readonly pages: readonly ListedPage[];
  /** What a search looks for their words in, by id: title, summary and text, folded. */
  readonly pageTexts: ReadonlyMap<string, string>;
  /** Its logo and icon. */
  readonly brand: Brand;
  /** Its menus, and those of their topics that have stories, by slug. */
  readonly menus: Menus;
  readonly topics: ReadonlyMap<string, NamedRef>;
}

/** A newsroom without any content of its own around its pages. */
export const NOTHING_PUBLISHED: Published = {
  pages: [],
  pageTexts: new Map(),
  brand: NO_BRAND,
  menus: { header: null, footer: null, social: null },
  topics: new Map(),
};
