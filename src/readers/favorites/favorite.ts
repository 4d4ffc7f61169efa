/** Maximum number of favorites per member. */
export const MOST_FAVORITES = 10_000;
/** Maximum number of folders per member. */
export const MOST_FOLDERS = 100;
/** Maximum length of a folder's name. */
export const LONGEST_FOLDER = 80;
/** Maximum length of a favorite's note. */
export const LONGEST_NOTE = 2_000;

/** The sort orders for favorites. */
export const FAVORITE_ORDERS = ['newest saved', 'oldest saved', 'newest published', 'headline'] as const;

/** A sort order for favorites. */
export type FavoriteOrder = (typeof FAVORITE_ORDERS)[number];

/** A folder of favorites. */
export interface Folder {
  readonly id: string;
  readonly name: string;
  /** How many favorites are in it. */
  readonly count: number;
}

/** A story saved by a member; without its texts if readers may not see the story any more. */
export interface Favorite {
  readonly id: string;
  readonly storyId: string;
  readonly slug: string;
  readonly note: string;
  readonly folderId: string | null;
  readonly savedAt: Date;
}

/** Cursor for a list of favorites: the last one of the previous page, by sort key. */
export interface FavoriteCursor {
  readonly key: string;
  readonly id: string;
}

/** A favorite for export or import. */
export interface PortableFavorite {
  readonly slug: string;
  readonly note: string;
  /** The name of its folder. */
  readonly folder: string | null;
  readonly savedAt: Date | null;
}

/** The outcome for an imported favorite. */
export type Brought = 'added' | 'there already' | 'not ours';
