/** A story saved in this browser. */
export interface Kept {
  slug: string;
  headline: string;
  at: string;
}

const KEY = 'favorites';
const MOST = 500;

/** This browser's saved stories, oldest first; empty if they cannot be read. */
export function keptStories(): Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item?.slug === 'string') : [];
  } catch {
    return [];
  }
}

/** Saves exactly these, up to the newest 500. Throws if the browser has no storage. */
export function keepStories(kept: readonly Kept[]): void {
  localStorage.setItem(KEY, JSON.stringify(kept.slice(-MOST)));
}

/** Saves one more story, or removes one. */
export function keepStory(slug: string, headline: string, on: boolean): void {
  const others = keptStories().filter((item) => item.slug !== slug);
  keepStories(on ? [...others, { slug, headline, at: new Date().toISOString() }] : others);
}
