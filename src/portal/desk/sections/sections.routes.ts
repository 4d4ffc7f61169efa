import { h } from 'preact';
import { noSuchSection } from '../../../desk/sections/section.ts';
import {
  type DeskSection,
  deskSections,
  findDeskSection,
  sectionUses,
} from '../../../desk/sections/sections.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { SectionPage } from './SectionPage.tsx';
import { SectionsPage } from './SectionsPage.tsx';
import { sectionView } from './section.view.ts';
import { SECTIONS_PATH, type SectionsTyped, sectionJson, sectionsView } from './sections.view.ts';

/** A member who creates, names, orders and removes sections. */
export type Keeper = PermittedVisitor<'manage sections'>;

const MOST_USES = 12;

/** The other query fields of the list: what was done last, and which section was moved. */
export const SECTIONS_QUERY: Query = {
  done: FIELDS.done,
  moved: FIELDS.slug,
  step: { pattern: /^(up|down)$/, most: 4, takes: 'up or down' },
};

/** GET /desk/sections */
export const sectionsPage: MakeOwnPage<Keeper> = (context, request, visitor) => {
  const { moved, step } = request.query;
  const last = moved ? { moved: { slug: moved, step: step === 'down' ? step : 'up' } as const } : {};
  return drawSections(context, request, visitor, last);
};

/** GET /desk/sections.json */
export const sectionsJson: MakeOwnPage<Keeper> = async ({ reading, clock }) =>
  deskJson({ sections: (await deskSections(reading, clock.now())).map(sectionJson) });

/** GET /desk/sections/:slug */
export const sectionPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawSection(context, request, visitor, {});

/** The section named in a URL. Throws `not found`. */
export async function sectionOf(
  { reading, clock }: Pick<PageContext, 'reading' | 'clock'>,
  { params }: Pick<PageRequest, 'params'>,
): Promise<DeskSection> {
  const section = await findDeskSection(reading, params.slug ?? '', clock.now());
  if (!section) throw noSuchSection();
  return section;
}

/** The message above a page: a refusal, or a confirmation. */
interface Said {
  readonly notice?: NoticeView | null;
  readonly status?: Page['status'];
}

/** Draws the list of sections. */
export async function drawSections(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  { notice, status, ...typed }: Said & SectionsTyped,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const sections = await deskSections(context.reading, edition.now);
  const head = {
    path: SECTIONS_PATH,
    title: words.say('secTitle'),
    intro: words.say('secIntro'),
    notice: notice ?? noticeOf(request.query.done, edition),
    status,
  };
  const view = sectionsView(sections, typed, edition);
  return deskPage(context, edition, visitor, request, head, h(SectionsPage, { view }));
}

/** Draws one section; `typed` are names that were not saved. */
export async function drawSection(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  { notice, status, typed = null }: Said & { readonly typed?: Readonly<Record<string, string>> | null },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words, language } = edition;
  const section = await sectionOf(context, request);
  const uses = section.stories > 0 ? await sectionUses(context.reading, section, MOST_USES) : [];
  const head = {
    path: SECTIONS_PATH,
    at: `${SECTIONS_PATH}/${section.slug}`,
    title: nameIn(section.names, language) || section.slug,
    intro: words.say('secEditIntro', { path: `/section/${section.slug}` }),
    notice: notice ?? noticeOf(request.query.done, edition),
    status,
  };
  const view = sectionView(section, uses, typed, edition);
  return deskPage(context, edition, visitor, request, head, h(SectionPage, { view }));
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  switch (done) {
    case 'made':
      return { text: words.say('secDoneMade'), wrong: false };
    case 'named':
      return { text: words.say('secDoneNamed'), wrong: false };
    case 'moved':
      return { text: words.say('secDoneMoved'), wrong: false };
    case 'removed':
      return { text: words.say('secDoneRemoved'), wrong: false };
    default:
      return null;
  }
}
