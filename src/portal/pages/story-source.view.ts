import type { Story } from '../../stories/story.queries.ts';
import { isIndexable, nameIn } from '../../stories/story.ts';
import { type Edition, hrefIn } from '../edition.ts';
import type { Part } from '../messages/message.ts';

/** Who wrote a story, each author linked; its byline as it came where no author is known; null without either. */
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

/** Where a story comes from: its source linked to the original, the agency whose text it is, the licence. */
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

/** Where the story's own address is, for search engines: with us when it is ours, else at its source. */
export function canonicalOf(story: Pick<Story, 'slug' | 'source'>, publicUrl: string): string {
  const { policy, sourceUrl } = story.source;
  const here = `${publicUrl}/story/${story.slug}`;
  return isIndexable({ policy, sourceUrl }) ? here : (sourceUrl ?? here);
}
