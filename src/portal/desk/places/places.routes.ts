import { h } from 'preact';
import { noSuchPlace } from '../../../desk/places/correct-place.ts';
import {
  findKeptPlace,
  type KeptPlace,
  listPlaces,
  type PlacesWanted,
  placeUses,
} from '../../../desk/places/places.queries.ts';
import { roleMay } from '../../../readers/permission.ts';
import type { Reading } from '../../../store/database.ts';
import { nameIn } from '../../../stories/story.ts';
import type { NoticeView } from '../../components/form/Notice.tsx';
import { ownEdition } from '../../member-page.ts';
import type { MakeOwnPage } from '../../own-page.ts';
import type { Page, PageContext, PageRequest } from '../../page.ts';
import { FIELDS } from '../../route.ts';
import type { Query } from '../../route-rows.ts';
import type { PermittedVisitor } from '../../visitor.ts';
import { deskJson, deskPage } from '../desk-page.ts';
import { SOURCES_PATH } from '../sources/sources.view.ts';
import { PlacePage } from './PlacePage.tsx';
import { PlacesPage } from './PlacesPage.tsx';
import { placeView } from './place.view.ts';
import { PLACES_LISTED, PLACES_PATH, placesView } from './places.view.ts';

type Writer = PermittedVisitor<'write stories'>;

const MOST_DATA = 1_000;
const MOST_USES = 12;

/** The fields that narrow the places. */
export const PLACES_QUERY: Query = {
  q: FIELDS.q,
  lack: { pattern: /^coordinates$/, most: 11, takes: 'coordinates' },
  after: { ...FIELDS.slug, takes: 'the slug of the last place of the page before' },
};

/** GET /desk/places */
export const placesPage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const list = await listPlaces(context.reading, wantedPlaces(request.query, PLACES_LISTED + 1));
  const head = {
    path: SOURCES_PATH,
    at: PLACES_PATH,
    title: words.say('placesTitle'),
    intro: words.say('placesIntro'),
  };
  const places = placesView(list, request.query, edition);
  return deskPage(context, edition, visitor, request, head, h(PlacesPage, { places }));
};

/** GET /desk/places.json */
export const placesJson: MakeOwnPage<Writer> = async (context, { query }) => {
  const list = await listPlaces(context.reading, wantedPlaces(query, MOST_DATA + 1));
  const places = list.slice(0, MOST_DATA);
  const next = list.length > MOST_DATA ? (places.at(-1)?.slug ?? null) : null;
  return deskJson({ places, next });
};

/** GET /desk/places/:slug */
export const placePage: MakeOwnPage<Writer> = (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const notice = request.query.done === 'corrected' ? { text: words.say('placeSaved'), wrong: false } : null;
  return drawPlace(context, request, visitor, { notice, typed: null });
};

/** GET /desk/places/:slug.json */
export const placeData: MakeOwnPage<Writer> = async ({ reading }, { params }) =>
  deskJson(await placeOf(reading, params.slug));

/** Draws the page of a place, again with what was typed where that was refused. */
export async function drawPlace(
  context: PageContext,
  request: PageRequest,
  visitor: Writer | PermittedVisitor<'correct places'>,
  more: {
    readonly notice: NoticeView | null;
    readonly typed: Readonly<Record<string, string>> | null;
    readonly status?: Page['status'];
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const kept = await placeOf(context.reading, request.params.slug);
  const uses = await placeUses(context.reading, kept.slug, MOST_USES);
  const head = {
    path: SOURCES_PATH,
    at: `${PLACES_PATH}/${kept.slug}`,
    title: nameIn(kept.names, edition.language) || kept.slug,
    notice: more.notice,
    status: more.status,
  };
  const mayCorrect = roleMay(visitor.by.member.role, 'correct places');
  const place = placeView(kept, uses, more.typed, mayCorrect, edition);
  return deskPage(context, edition, visitor, request, head, h(PlacePage, { place }));
}

/** The place at `slug`; throws a Problem where there is none. */
export async function placeOf(reading: Reading, slug = ''): Promise<KeptPlace> {
  const place = await findKeptPlace(reading, slug);
  if (!place) throw noSuchPlace();
  return place;
}

/** The places a query asks for, at most so many. */
export function wantedPlaces({ q, lack, after }: PageRequest['query'], most: number): PlacesWanted {
  return { text: q, lacks: lack === 'coordinates', after, most };
}
