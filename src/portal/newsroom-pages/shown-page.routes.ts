import { h } from 'preact';
import { findShownPage, type ShownPage } from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { documentOf, htmlPage } from '../document.tsx';
import { type Edition, editionOf } from '../edition.ts';
import type { MakePage, PageContext } from '../page.ts';
import { missingPage } from '../pages/error.routes.ts';
import { type FrameRequest, frameOf } from '../pages/frame.view.ts';
import { sectionsShown } from '../sections-shown.ts';
import { shows } from '../shows.ts';
import { NewsroomPage } from './NewsroomPage.tsx';
import { pageElsewhere, pageHead, pathOf, shownPageView } from './shown-page.view.ts';

/** `/page/:slug`: a page in which the newsroom speaks of itself, if it is published. */
export const newsroomPage: MakePage = async (context, request) => {
  const { slug = '' } = request.params;
  const page = await findShownPage(context.reading, { slug });
  if (!page) return missingPage(context, request, [shows.newsroomPage(slug)]);
  const edition = editionOf(context, request.asked ?? interfaceLanguage(page.language));
  const frame = frameOf(await pageFrame(context, page, edition));
  const text = documentOf(frame, h(NewsroomPage, { view: shownPageView(page, edition) }), 'own-page');
  return htmlPage(text, { shows: [shows.newsroomPage(slug), shows.sections(page.language)] });
};

/** The frame around a page. */
export async function pageFrame(
  context: PageContext,
  page: ShownPage,
  edition: Edition,
): Promise<FrameRequest> {
  const { description, ...head } = pageHead(page, edition);
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
