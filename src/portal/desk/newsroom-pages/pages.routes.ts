import { h } from 'preact';
import { noSuchPage } from '../../../desk/newsroom-pages/page-change.ts';
import { templateOf } from '../../../desk/newsroom-pages/templates.ts';
import { isId } from '../../../store/ids.ts';
import {
  findNewsroomPage,
  listNewsroomPages,
  pageVersions,
} from '../../../stories/newsroom-pages/newsroom-page.queries.ts';
import {
  type NewsroomPage,
  PAGE_KINDS,
  type PageContent,
  type PageKind,
} from '../../../stories/newsroom-pages/newsroom-page.ts';
import { readBody } from '../../../stories/read-body.ts';
import { interfaceLanguage } from '../../../words/languages.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { readMarkedText } from '../writing/read-marked-text.ts';
import { EditPage, NewPage } from './EditPage.tsx';
import { type PageRefused, pageFormView, pageView } from './page.view.ts';
import { pageKindWord } from './page-words.ts';
import { languageOptions, PAGES_PATH } from './pages.view.ts';

/** A member who writes and publishes the newsroom's own pages. */
export type Keeper = PermittedVisitor<'manage pages'>;

const MOST_VERSIONS = 30;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The initial values of a new page. */
export const NEW_PAGE_QUERY: Query = {
  kind: { pattern: new RegExp(`^(${PAGE_KINDS.join('|')})$`), most: 13, takes: PAGE_KINDS.join(', ') },
  language: FIELDS.language,
  of: { pattern: UUID, most: 36, takes: 'the id of a page' },
};

/** GET /desk/pages/new */
export const newPagePage: MakeOwnPage<Keeper> = async (context, request, visitor) => {
  const { kind = 'about', of: translationOf = null, language } = request.query;
  const edition = ownEdition(context, request, visitor);
  return drawNewPage(context, request, visitor, {
    kind: kind as PageKind,
    language: language ?? edition.standard,
    translationOf,
    refused: null,
  });
};

/** GET /desk/pages/:id */
export const pagePage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawPage(context, request, visitor, {});

/** The page named in a URL. Throws `not found`. */
export async function pageOf(
  { reading }: Pick<PageContext, 'reading'>,
  { params: { id = '' } }: Pick<PageRequest, 'params'>,
): Promise<NewsroomPage> {
  const page = isId(id) ? await findNewsroomPage(reading, id) : null;
  if (!page) throw noSuchPage();
  return page;
}

/** The message above a page: a refusal, or a confirmation. */
interface Said {
  readonly notice?: NoticeView | null;
  readonly status?: Page['status'];
}

/** Draws the form of a new page. */
export async function drawNewPage(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  {
    kind,
    language,
    translationOf,
    refused,
    notice,
    status,
  }: Said & {
    readonly kind: PageKind;
    readonly language: string;
    readonly translationOf: string | null;
    readonly refused: PageRefused | null;
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const original =
    translationOf && isId(translationOf) ? await findNewsroomPage(context.reading, translationOf) : null;
  const content = await newContent(context, kind, language, original);
  const form = pageFormView(
    {
      content,
      language,
      action: hrefIn(edition, PAGES_PATH),
      preview: hrefIn(edition, `${PAGES_PATH}/new/preview`),
      hidden: [
        ['language', language],
        ['translationOf', original?.id ?? ''],
      ],
      isOut: false,
      wasOut: false,
    },
    refused,
    edition,
  );
  const name =
    languageOptions(edition).find(({ value }) => value === language)?.text ?? words.nameOfLanguage(language);
  const head = {
    path: PAGES_PATH,
    at: `${PAGES_PATH}/new`,
    editor: true,
    title: original
      ? words.say('pgTranslationOf', { title: original.title })
      : words.say('pgNewNamed', { kind: pageKindWord(kind, words), language: name }),
    intro: words.say('pgNewIntro'),
    notice,
    status,
  };
  return deskPage(
    context,
    edition,
    visitor,
    request,
    head,
    h(NewPage, { form, back: { text: words.say('pgBack'), href: hrefIn(edition, PAGES_PATH) } }),
  );
}

/** The initial content of a new page: its template, or the text it translates. */
export async function newContent(
  { reading }: Pick<PageContext, 'reading'>,
  kind: PageKind,
  language: string,
  original: NewsroomPage | null,
): Promise<PageContent> {
  const template = templateOf(kind, interfaceLanguage(language) ?? 'en');
  const body = readBody(readMarkedText(template.text, { type: 'doc', content: [] }));
  const pages = original ? [] : await listNewsroomPages(reading);
  const last = Math.max(0, ...pages.map(({ footer }) => footer ?? 0));
  return {
    kind,
    title: template.title,
    standfirst: null,
    slug: '',
    footer: original ? original.footer : Math.min(last + 1, 99),
    body: template.text === '' && original ? original.body : body,
  };
}

/** Draws one page; `refused` is a form that was not saved. */
export async function drawPage(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  { notice, status, refused = null }: Said & { readonly refused?: PageRefused | null },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const page = await pageOf(context, request);
  const [pages, versions] = await Promise.all([
    listNewsroomPages(context.reading),
    pageVersions(context.reading, page.id, MOST_VERSIONS),
  ]);
  const group = pages.filter(({ groupId }) => groupId === page.groupId);
  const view = pageView(page, group, versions, refused, edition);
  const head = {
    path: PAGES_PATH,
    at: `${PAGES_PATH}/${page.id}`,
    editor: true,
    title: page.title,
    notice: notice ?? noticeOf(request.query.done, page, edition),
    status,
  };
  return deskPage(context, edition, visitor, request, head, h(EditPage, { view }));
}

function noticeOf(done: string | undefined, page: NewsroomPage, { words }: Edition): NoticeView | null {
  const said = (text: string, wrong = false) => ({ text, wrong });
  switch (done) {
    case 'made':
      return said(words.say('pgDoneMade'));
    case 'saved':
      return said(page.state === 'published' ? words.say('pgDoneUpdated') : words.say('pgDoneSaved'));
    case 'unchanged':
      return said(words.say('pgDoneUnchanged'));
    case 'published':
      return said(words.say('pgDonePublished'));
    case 'unpublished':
      return said(words.say('pgDoneUnpublished'));
    case 'restored':
      return said(words.say('pgDoneRestored'));
    case 'unready':
      return said(page.body.content.length > 0 ? words.say('pgNotReady') : words.say('pgNoText'), true);
    default:
      return null;
  }
}
