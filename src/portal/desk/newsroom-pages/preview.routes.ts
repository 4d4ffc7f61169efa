import { h } from 'preact';
import { noSuchPage } from '../../../desk/newsroom-pages/page-change.ts';
import { picturesIn } from '../../../stories/media/picture-file.queries.ts';
import {
  findShownPage,
  pageVersions,
  type ShownPage,
} from '../../../stories/newsroom-pages/newsroom-page.queries.ts';
import type { PageContent } from '../../../stories/newsroom-pages/newsroom-page.ts';
import { interfaceLanguage } from '../../../words/languages.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { Query } from '../../http/route-rows.ts';
import { NewsroomPage as Shown } from '../../newsroom-pages/NewsroomPage.tsx';
import { pageFrame } from '../../newsroom-pages/shown-page.routes.ts';
import { shownPageView } from '../../newsroom-pages/shown-page.view.ts';
import { documentOf, htmlPage } from '../../site/document.tsx';
import { editionOf, hrefIn } from '../../site/edition.ts';
import { frameOf } from '../../site/frame.view.ts';
import { ownEdition } from '../../site/member-page.ts';
import { readNewPage } from './new-page-form.ts';
import { readPageChange, sentPage } from './page.fields.ts';
import { drawPage, type Keeper, pageOf } from './pages.routes.ts';
import { PAGES_PATH } from './pages.view.ts';

/** The version to preview; by default the page as it is. */
export const PREVIEW_QUERY: Query = {
  version: { pattern: /^[1-9]\d{0,8}$/, most: 9, takes: 'the number of a version' },
};

/** GET /desk/pages/:id/preview: the page as readers would see it, now or in an earlier version. */
export const previewPage: MakeOwnPage<Keeper> = async (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const page = await shownOf(context, request);
  const number = request.query.version ? Number(request.query.version) : undefined;
  const [version] = number === undefined ? [] : await pageVersions(context.reading, page.id, 1, number);
  if (number !== undefined && !version) throw noSuchPage();
  if (version) {
    const looked = { ...(await withContent(context, page, version.content)), changedAt: version.at };
    const said = words.say('pgPreviewVersion', { number: words.number(version.number) });
    return draw(context, request, visitor, looked, { said, isSaved: true });
  }
  const said = page.state === 'draft' ? words.say('pgPreviewDraft') : null;
  return draw(context, request, visitor, page, { said, isSaved: true });
};

/** POST /desk/pages/:id/preview: the content of the form as readers would see it; nothing is saved. */
export const previewPageAct: Act<Keeper> = async (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const page = await shownOf(context, request);
  const form = { ...request.form, slug: request.form.slug || page.slug };
  const read = readPageChange(form, page.body);
  if ('wrong' in read) {
    return drawPage(context, request, visitor, {
      refused: { ...sentPage(form), wrong: read.wrong },
      notice: { text: words.say('pgWrong'), wrong: true },
      status: 400,
    });
  }
  const looked = { ...(await withContent(context, page, read.content)), changedAt: context.clock.now() };
  return draw(context, request, visitor, looked, { said: words.say('pgPreviewUnsaved'), isSaved: false });
};

/** POST /desk/pages/new/preview: the form of a new page as readers would see it; nothing is saved. */
export const previewNewPageAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { read, refuse } = await readNewPage(context, request, visitor, edition);
  if ('wrong' in read) return refuse(read.wrong, 400);
  const { translationOf: _, ...content } = read.content;
  const page = await withContent(
    context,
    { ...UNSAVED, ...content, changedAt: context.clock.now() },
    content,
  );
  return draw(context, request, visitor, page, {
    said: edition.words.say('pgPreviewUnsaved'),
    isSaved: false,
  });
};

/** What a page that is not saved yet has besides its content. */
const UNSAVED: Pick<
  ShownPage,
  'id' | 'groupId' | 'state' | 'version' | 'publishedAt' | 'oldPaths' | 'translations' | 'pictures'
> = {
  id: '',
  groupId: '',
  state: 'draft',
  version: 0,
  publishedAt: null,
  oldPaths: [],
  translations: [],
  pictures: {},
};

async function shownOf(context: PageContext, request: PageRequest): Promise<ShownPage> {
  const { id } = await pageOf(context, request);
  const page = await findShownPage(context.reading, { id });
  if (!page) throw noSuchPage();
  return page;
}

/** The page with other content, and the pictures in it. */
async function withContent(
  { reading }: Pick<PageContext, 'reading'>,
  page: ShownPage,
  content: PageContent,
): Promise<ShownPage> {
  return { ...page, ...content, pictures: await picturesIn(reading, { lead: null, body: content.body }) };
}

/** Draws a page under a line that says which of its texts it is; from a saved one a link leads back to its form. */
async function draw(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  page: ShownPage,
  { said, isSaved }: { readonly said: string | null; readonly isSaved: boolean },
): Promise<Page> {
  const { words } = ownEdition(context, request, visitor);
  const edition = editionOf(context, request.asked ?? interfaceLanguage(page.language));
  const frame = await pageFrame(context, page, edition);
  const href = hrefIn({ ...edition, language: words.language }, `${PAGES_PATH}/${page.id}`);
  const view = {
    ...shownPageView(page, edition),
    // Set if its language is not the page's.
    preview: {
      said,
      back: isSaved ? { text: words.say('pgPreviewBack'), href } : null,
      ...(words.language !== edition.language && { lang: words.language, dir: words.direction }),
    },
  };
  const head = { ...frame.head, canonical: null, robots: 'noindex', alternates: [], data: [] };
  const text = documentOf(frameOf({ ...frame, head, nowhere: true }), h(Shown, { view }), 'own-page');
  return htmlPage(text, { cacheTags: null, headers: { 'Referrer-Policy': 'same-origin' } });
}
