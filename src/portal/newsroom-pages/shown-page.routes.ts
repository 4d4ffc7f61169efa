import { h } from 'preact';
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

/** `/page/:slug`: one of the newsroom's own pages, if it is published. */
export const newsroomPage: MakePage = async (context, request) => {
  const { slug = '' } = request.params;
  const page = await findShownPage(context.reading, { slug });
  if (!page) return missingPage(context, request, [cacheTags.newsroomPage(slug)]);
  const edition = editionOf(context, request.asked ?? interfaceLanguage(page.language));
  const frame = frameOf(await pageFrame(context, page, edition));
  const text = documentOf(frame, h(NewsroomPage, { view: shownPageView(page, edition) }), 'own-page');
  return htmlPage(text, { cacheTags: [cacheTags.newsroomPage(slug), cacheTags.sections(page.language)] });
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
