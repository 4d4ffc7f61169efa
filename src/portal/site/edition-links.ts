import { listLanguages } from '../../stories/catalogue.queries.ts';
import type { PageContext } from '../http/page.ts';
import { type Edition, hrefIn } from './edition.ts';
import { FEED_FORMATS } from './feed-formats.ts';
import type { HeadView } from './frame.view.ts';

/** The same page in each edition that has its own stories, and the default one. */
export async function editionAlternates(
  context: PageContext,
  edition: Edition,
  path: string,
): Promise<HeadView['alternates']> {
  const counts = await listLanguages(context.reading, edition.now);
  const languages = edition.languages.filter((language) => counts.some((row) => row.language === language));
  if (languages.length < 2) return [];
  return [
    ...languages.map((language) => ({
      hreflang: language,
      href: edition.publicUrl + hrefIn({ ...edition, language }, path),
    })),
    { hreflang: 'x-default', href: edition.publicUrl + path },
  ];
}

/** The feeds of one list: a section's or topic's at its own path; null: only those of the whole portal. */
export function editionFeeds(
  edition: Edition,
  list: { readonly path: string; readonly name: string } | null,
): HeadView['feeds'] {
  if (!list) return [];
  const title = `${edition.name}: ${list.name}`;
  return FEED_FORMATS.map(({ file, type }) => ({
    type,
    title,
    href: hrefIn(edition, `${list.path}/${file}`),
  }));
}
