import { slugOf } from '../stories/story.ts';

/**
 * The slug that a story has once its draft is committed, if no other story has it: a published one keeps its own unless
 * another is requested, any other is named after its headline.
 */
export function slugOfDraft(
  story: { readonly slug: string; readonly publishedAt: Date | null },
  { slug, headline }: { readonly slug: string | null; readonly headline: string },
): string {
  // A draft that leaves it alone has the story's.
  if (slug !== null && slug !== story.slug) return slug;
  if (story.publishedAt !== null || headline === '') return story.slug;
  const named = slugOf(headline);
  // It may have been added to, so that no two are the same.
  return story.slug.startsWith(named) ? story.slug : named;
}
