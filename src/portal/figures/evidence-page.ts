import type { Page, PageContext } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import type { Edition } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { frameOf } from '../site/frame.view.ts';
import { readSections } from '../site/sections-shown.ts';

/** Draws a page about datasets, in the frame of the portal. */
export async function evidencePage(
  context: PageContext,
  edition: Edition,
  page: {
    readonly path: string;
    readonly title: string;
    readonly description: string;
    readonly content: Parameters<typeof documentOf>[1];
    readonly shows: readonly string[];
    readonly robots: string | null;
    readonly data?: object;
  },
): Promise<Page> {
  const { path, title, description, content } = page;
  const frame = frameOf({
    edition,
    sections: await readSections(context, edition.language),
    path,
    title,
    description,
    head: {
      robots: page.robots,
      alternates: await editionAlternates(context, edition, path),
      ...(page.data && { data: [page.data] }),
    },
  });
  return htmlPage(documentOf(frame, content, 'listing'), {
    cacheTags: [...page.shows, cacheTags.sections(edition.language)],
  });
}
