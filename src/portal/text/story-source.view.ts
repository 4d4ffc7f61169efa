import type { Story } from '../../stories/story.queries.ts';
import { isIndexable, nameIn } from '../../stories/story.ts';
import type { Part } from '../../words/message.ts';
import { type Edition, hrefIn } from '../site/edition.ts';

/** The authors of a story, each linked; its original byline if no author is known; null without either. */
export function bylineOf(story: Pick<Story, 'authors' | 'byline'>, edition: Edition): Part[] | null {
  const { words, language } = edition;
  if (story.authors.length > 0) {
    const authors = story.authors.map(({ slug, names }) => ({
      text: nameIn(names, language),
      href: hrefIn(edition, `/author/${slug}`),
      rel: 'author',
    }));
    return words.line('by', { authors: words.listOf(authors) });
  }
  return story.byline ? words.line('by', { authors: story.byline }) : null;
}

/** The source of a story: linked to the original, with the agency that wrote it and the licence. */
export function sourceLineOf(story: Pick<Story, 'source' | 'agency'>, edition: Edition): Part[] {
  const { words } = edition;
  const { source, agency } = story;
  const original = source.sourceUrl ?? source.url ?? undefined;
  const outside = source.policy === 'own' ? undefined : 'external';
  const name: Part = { text: source.name, href: original, rel: original && outside };
  const parts =
    source.policy === 'own'
      ? words.line('sourceOwn', { source: name })
      : source.policy === 'linked'
        ? words.line('sourceLinked', { source: name })
        : words.line('sourceLicensed', { source: name });
  if (agency) {
    const wire: Part = {
      text: agency.name,
      href: agency.url ?? undefined,
      rel: agency.url ? 'external' : undefined,
    };
    parts.push({ text: ' · ' }, ...words.line('agencyText', { agency: wire }));
  }
  if (source.licence) {
    const licence: Part = {
      text: source.licence,
      href: source.licenceUrl ?? undefined,
      rel: source.licenceUrl ? 'license external' : undefined,
    };
    parts.push({ text: ' · ' }, ...words.line('licenceIs', { licence }));
  }
  return parts;
}

/** The canonical URL of a story: the one an editor set; or else ours if it is our own, or its source's. */
export function canonicalOf(
  { slug, source, presentation }: Pick<Story, 'slug' | 'source' | 'presentation'>,
  publicUrl: string,
): string {
  const here = `${publicUrl}/story/${slug}`;
  return presentation?.canonical ?? (source.policy === 'own' ? here : (source.sourceUrl ?? here));
}

/** Whether search engines may index our page of a story, and this is its canonical URL. */
export function isListed(story: Pick<Story, 'slug' | 'source' | 'presentation'>, publicUrl: string): boolean {
  return (
    isIndexable(story.source.policy, story.presentation) &&
    canonicalOf(story, publicUrl) === `${publicUrl}/story/${story.slug}`
  );
}
