import type { PortableFavorite } from './favorite.ts';

/** One line of a file of favorites: what it says, and the story of ours it means, if it can be one. */
export interface FileLine {
  readonly text: string;
  readonly favorite: PortableFavorite | null;
}

/** What the last part of a story's address is made of. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The slug of the story a link leads to, when it leads to one of ours; null for every other. */
export function slugOfLink(link: string, publicUrl: string): string | null {
  if (!URL.canParse(link, publicUrl)) return null;
  const url = new URL(link, publicUrl);
  if (url.host !== new URL(publicUrl).host || !/^https?:$/.test(url.protocol)) return null;
  const slug = /^\/story\/([^/]+)\/?$/.exec(url.pathname)?.[1]?.toLowerCase() ?? '';
  return SLUG.test(slug) ? slug : null;
}
