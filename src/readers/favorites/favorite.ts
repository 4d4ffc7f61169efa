/** The most stories a member may keep. */
export const MOST_FAVORITES = 10_000;
/** The most folders a member may have. */
export const MOST_FOLDERS = 100;
/** The longest name of a folder. */
export const LONGEST_FOLDER = 80;
/** The longest note on a favorite. */
export const LONGEST_NOTE = 2_000;

/** The orders favorites may be listed in. */
export const FAVORITE_ORDERS = ['newest saved', 'oldest saved', 'newest published', 'headline'] as const;

/** An order favorites may be listed in. */
export type FavoriteOrder = (typeof FAVORITE_ORDERS)[number];

/** A folder of favorites. */
export interface Folder {
  readonly id: string;
  readonly name: string;
  /** How many favorites are in it. */
  readonly count: number;
}

/** A story as a member kept it; without words where readers may not see the story any more. */
export interface Favorite {
  readonly id: string;
  readonly storyId: string;
  readonly slug: string;
  readonly note: string;
  readonly folderId: string | null;
  readonly savedAt: Date;
}

/** Where a page of favorites continues: the last one of the page before, by what the list is ordered by. */
export interface FavoriteCursor {
  readonly key: string;
  readonly id: string;
}

/** A favorite on its way in or out of the portal. */
export interface PortableFavorite {
  readonly slug: string;
  readonly note: string;
  /** The name of its folder. */
  readonly folder: string | null;
  readonly savedAt: Date | null;
}

/** What became of one favorite that was brought in. */
export type Brought = 'added' | 'there already' | 'not ours';
