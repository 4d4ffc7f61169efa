import { h } from 'preact';
import type { Reading, Writing } from '../../../store/database.ts';
import { listSections, listTopics } from '../../../stories/catalogue.queries.ts';
import { findMenu, menuVersions, readMenus, topicsShown } from '../../../stories/menus/menu.queries.ts';
import { MENU_PLACES, type MenuPlace, STANDARD_MENUS, targetOf } from '../../../stories/menus/menu.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { sectionsShown } from '../../site/sections-shown.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { MenuPage } from './MenuPage.tsx';
import { MenusPage } from './MenusPage.tsx';
import { type MenuGiven, type MenuTyped, menuView } from './menu.view.ts';
import { menuAbout, menuName } from './menu-words.ts';
import { MENUS_PATH, menusView } from './menus.view.ts';

/** A member who edits the portal's menus. */
export type Keeper = PermittedVisitor<'manage menus'>;

const MOST_VERSIONS = 20;
/** The topics with the most stories, for autocompletion; any other can be typed. */
const TOPICS_OFFERED = 50;

/** GET /desk/menus */
export const menusPage: MakeOwnPage<Keeper> = async (context, request, visitor) => {
  const { reading } = context;
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const newest = await Promise.all(
    MENU_PLACES.map(async (place) =>
      (await menuVersions(reading, place, 1)).map((one) => [place, one] as const),
    ),
  );
  const sections = await sectionsShown(context, edition.language);
  const view = menusView(await readMenus(reading), new Map(newest.flat()), sections, edition);
  const head = { path: MENUS_PATH, title: words.say('menuTitle'), intro: words.say('menuIntro') };
  return deskPage(context, edition, visitor, request, head, h(MenusPage, { view }));
};

/** GET /desk/menus.json */
export const menusData: MakeOwnPage<Keeper> = async ({ reading }) =>
  deskJson({ menus: await Promise.all(MENU_PLACES.map((place) => menuJson(reading, place))) });

/** GET /desk/menus/:place */
export const menuPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawMenu(context, request, visitor, {});

/** One menu as data: its entries, and whether they are the standard ones. */
export async function menuJson(reading: Reading | Writing, place: MenuPlace) {
  const { version, content } = await findMenu(reading, place);
  return { place, version, isStandard: content === null, entries: content ?? STANDARD_MENUS[place] };
}

/** The menu named in a URL. Throws `not found`. */
export function placeOf({ params: { place = '' } }: Pick<PageRequest, 'params'>): MenuPlace {
  const found = MENU_PLACES.find((one) => one === place);
  if (!found) throw refusal('menuUnknown');
  return found;
}

/** Draws one menu; `typed` is a form that was not saved. */
export async function drawMenu(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  {
    typed = null,
    notice,
    status,
  }: {
    readonly typed?: MenuTyped | null;
    readonly notice?: NoticeView | null;
    readonly status?: Page['status'];
  },
): Promise<Page> {
  const place = placeOf(request);
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const given = await readGiven(context, place, typed, edition);
  const head = {
    path: MENUS_PATH,
    at: `${MENUS_PATH}/${place}`,
    title: menuName(place, words),
    intro: menuAbout(place, words),
    notice: notice ?? noticeOf(request.query.done, edition),
    status,
  };
  const view = menuView(given, typed, edition);
  return deskPage(context, edition, visitor, request, head, h(MenuPage, { view }));
}

async function readGiven(
  { reading, clock }: PageContext,
  place: MenuPlace,
  typed: MenuTyped | null,
  { language }: Edition,
): Promise<MenuGiven> {
  const at = clock.now();
  const now = await findMenu(reading, place);
  const rows = typed?.rows ?? now.content ?? STANDARD_MENUS[place];
  const slugs = rows.flatMap(({ target }) => {
    const read = targetOf(target);
    return read?.kind === 'topic' ? [read.slug] : [];
  });
  const [versions, sections, named, largest] = await Promise.all([
    menuVersions(reading, place, MOST_VERSIONS),
    listSections(reading, null, at),
    topicsShown(reading, slugs, at),
    place === 'social' ? [] : listTopics(reading, language, TOPICS_OFFERED, at),
  ]);
  const offered = largest.map((topic) => [topic.slug, topic] as const);
  return {
    ...{ place, now, versions, topics: new Map([...offered, ...named]) },
    sections: sections.map((section) => ({ ...section, count: Number(section.count) })),
  };
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  switch (done) {
    case 'saved':
      return { text: words.say('menuSaved'), wrong: false };
    case 'unchanged':
      return { text: words.say('menuUnchanged'), wrong: false };
    case 'standard':
      return { text: words.say('menuStandardAgain'), wrong: false };
    case 'restored':
      return { text: words.say('menuRestored'), wrong: false };
    default:
      return null;
  }
}
