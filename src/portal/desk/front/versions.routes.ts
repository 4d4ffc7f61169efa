import { h } from 'preact';
import { storiesOnBoard } from '../../../desk/front/placeable.queries.ts';
import { findBoard, findVersion, listVersions } from '../../../stories/boards/board.queries.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { BOARD_PATH, boardAsked } from './board-place.ts';
import { type Arranger, headlinesOf, idsOf } from './draw-board.ts';
import { VersionPage } from './VersionPage.tsx';
import { VersionsPage } from './VersionsPage.tsx';
import { VERSIONS_LISTED, versionsJson, versionsView, versionView } from './versions.view.ts';

/** GET /desk/front/versions */
export const boardVersionsPage: MakeOwnPage<Arranger> = async (context, request, visitor) => {
  const { reading } = context;
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const asked = await boardAsked(context, request);
  const board = await findBoard(reading, asked.place);
  const before = request.query.cursor ? Number(request.query.cursor) : null;
  const versions = board ? await listVersions(reading, board.id, before, VERSIONS_LISTED + 1) : [];
  const stories = await storiesOnBoard(reading, idsOf(versions.map(({ slots }) => slots)));
  const view = versionsView(asked, versions, board?.version ?? 0, headlinesOf(stories), edition);
  const head = {
    path: BOARD_PATH,
    at: `${BOARD_PATH}/versions`,
    title: words.say('boardVersions'),
    intro: words.say('boardVersionsIntro'),
  };
  return deskPage(context, edition, visitor, request, head, h(VersionsPage, { view }));
};

/** GET /desk/front/versions.json */
export const boardVersionsData: MakeOwnPage<Arranger> = async (context, request) => {
  const { reading } = context;
  const { place } = await boardAsked(context, request);
  const board = await findBoard(reading, place);
  const before = request.query.cursor ? Number(request.query.cursor) : null;
  const versions = board ? await listVersions(reading, board.id, before, VERSIONS_LISTED + 1) : [];
  const { page, cursor } = cutPage(versions, VERSIONS_LISTED, (last) => String(last.number));
  const { next } = nextPage(context, `${BOARD_PATH}/versions.json`, request.query, cursor);
  return deskJson(versionsJson(place, page, next));
};

/** GET /desk/front/versions/:number */
export const boardVersionPage: MakeOwnPage<Arranger> = async (context, request, visitor) => {
  const { reading } = context;
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const asked = await boardAsked(context, request);
  const number = /^[1-9]\d{0,8}$/.test(request.params.number ?? '') ? Number(request.params.number) : 0;
  const board = await findBoard(reading, asked.place);
  const version = board && number ? await findVersion(reading, board.id, number) : null;
  if (!board || !version) throw refusal('versionUnknown');
  const stories = await storiesOnBoard(reading, idsOf([version.slots]));
  const byId = new Map(stories.map((story) => [story.id, story]));
  const view = versionView(asked, version, board.version, byId, edition);
  const head = {
    path: BOARD_PATH,
    at: `${BOARD_PATH}/versions/${number}`,
    title: words.say('boardVersionTitle', { number: words.number(number) }),
  };
  const page = await deskPage(context, edition, visitor, request, head, h(VersionPage, { view }));
  return { ...page, frames: 'holds' };
};
