import { h } from 'preact';
import { authorsWithJobs } from '../../stories/authors/author-profile.queries.ts';
import { authorsLinked } from '../../stories/authors/authors-linked.ts';
import { findShownPage, type ShownPage } from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import type { MakePage, PageContext } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { type Edition, editionOf } from '../site/edition.ts';
import { missingPage } from '../site/error.routes.ts';
import { type FrameRequest, frameOf } from '../site/frame.view.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { NewsroomPage } from './NewsroomPage.tsx';
import { pageElsewhere, pageHead, pathOf, shownPageView } from './shown-page.view.ts';

/** More than this many are no masthead. */
const MOST_PEOPLE = 200;

/** `/page/:slug`: one of the newsroom's own pages, if it is published. */
export const newsroomPage: MakePage = async (context, request) => {
  const { slug = '' } = request.params;
  const page = await findShownPage(context.reading, { slug });
  if (!page) return missingPage(context, request, [cacheTags.newsroomPage(slug)]);
  const edition = editionOf(context, request.asked ?? interfaceLanguage(page.language));
  const frame = frameOf(await pageFrame(context, page, edition));
  const text = documentOf(frame, h(NewsroomPage, { view: shownPageView(page, edition) }), 'own-page');
  const people = peopleOf(page, edition).map(cacheTags.profile);
  return htmlPage(text, {
    cacheTags: [cacheTags.newsroomPage(slug), cacheTags.sections(page.language), ...people],
  });
};

/** The people whose pages the masthead links to. */
function peopleOf(page: ShownPage, { publicUrl }: Pick<Edition, 'publicUrl'>): string[] {
  return page.kind === 'masthead' ? authorsLinked(page.body, publicUrl).slice(0, MOST_PEOPLE) : [];
}

/** The frame around a page. */
export async function pageFrame(
  context: PageContext,
  page: ShownPage,
  edition: Edition,
): Promise<FrameRequest> {
  const people = await authorsWithJobs(context.reading, peopleOf(page, edition));
  const { description, ...head } = pageHead(page, people, edition);
  return {
    edition,
    sections: await sectionsShown(context, page.language),
    path: pathOf(page),
    title: page.title,
    description,
    head,
    elsewhere: pageElsewhere(page, edition),
  };
}
