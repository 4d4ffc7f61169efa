import { h } from 'preact';
import { listWatchLists } from '../../../entities/lists/list.queries.ts';
import { withKnownNames } from '../../../entities/screening/known-as.queries.ts';
import { openScreener } from '../../../entities/screening/open-screener.ts';
import type { ScreenedList } from '../../../entities/screening/screener.ts';
import { roleMay } from '../../../readers/permission.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskPage } from '../frame/desk-page.ts';
import { ScreenPage } from './ScreenPage.tsx';
import { readScreenQuery, SCREEN_KINDS, screenView } from './screen.view.ts';

/** How many names one member or token may screen per minute. */
export const SCREENINGS_A_MINUTE = 60;

/** The fields of a screening. */
export const SCREEN_QUERY: Query = {
  name: { pattern: /^[^\p{Cc}]+$/u, most: 300, takes: 'a name' },
  kind: {
    pattern: new RegExp(`^(?:${SCREEN_KINDS.join('|')})$`),
    most: 8,
    takes: 'person, body or vessel',
  },
  country: { pattern: /^[A-Za-z]{2}$/, most: 2, takes: 'a two-letter country code such as CN' },
  id: { pattern: /^[^\p{Cc}]+$/u, most: 60, takes: 'a number' },
  born: {
    pattern: /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    most: 10,
    takes: 'a year or a day, such as 1975 or 1975-03-31',
  },
};

/** GET /desk/screen: screens any name against every loaded list. */
export const screenPage: MakeOwnPage<PermittedVisitor<'review entities'>> = async (
  context,
  request,
  visitor,
) => {
  const { reading } = context;
  const edition = ownEdition(context, request, visitor);
  const { words, now } = edition;
  const lists = await listWatchLists(reading, now);
  const given = readScreenQuery(request.query);
  const question = given && lists.length > 0 ? await withKnownNames(reading, given) : null;
  const screener = question ? await openScreener(reading) : null;
  const found = question && screener ? screener.screen(question.asked) : null;
  const { alsoKnownAs = [], namesLeft = 0 } = question ?? {};
  const versions = screener?.lists ?? new Map<string, ScreenedList>();
  const decides = roleMay(visitor.by.member.role, 'decide hits');
  const view = screenView(
    { asked: request.query, alsoKnownAs, namesLeft, found, lists, versions, decides },
    edition,
  );
  const head = {
    path: '/desk/screening',
    at: '/desk/screen',
    title: words.say('screenTitle'),
    intro: words.say('screenIntro'),
  };
  return deskPage(context, edition, visitor, request, head, h(ScreenPage, { screen: view }));
};
