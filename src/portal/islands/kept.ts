/** A story kept in this browser. */
export interface Kept {
  slug: string;
  headline: string;
  at: string;
}

const KEY = 'favorites';
const MOST = 500;

/** What this browser has kept, oldest first; nothing where that cannot be read. */
export function keptStories(): Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item?.slug === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps exactly these, of which the newest 500. Throws when the browser keeps nothing. */
export function keepStories(kept: readonly Kept[]): void {
  localStorage.setItem(KEY, JSON.stringify(kept.slice(-MOST)));
}

/** Keeps one more, or one less. */
export function keepStory(slug: string, headline: string, on: boolean): void {
  const others = keptStories().filter((item) => item.slug !== slug);
  keepStories(on ? [...others, { slug, headline, at: new Date().toISOString() }] : others);
}
