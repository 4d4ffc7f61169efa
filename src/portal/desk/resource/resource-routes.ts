import type { MakeOwnPage } from '../../http/own-page.ts';
import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { nextPage } from '../../json/next-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson } from '../frame/desk-page.ts';
import { type AnyResource, dataOf, deskPathOf, hasCsv, rowOf } from './resource.ts';
import { actAct, addAct, changeAct } from './resource-acts.ts';
import { resourceCsv } from './resource-csv.ts';
import { drawList, drawOne, listNotice, pageNotice, type Visiting } from './resource-draw.ts';
import { formWith } from './resource-field.ts';
import { MOVE_FORM, MOVED_QUERY, moveAct } from './resource-order.ts';
import { addFields } from './resource-page.view.ts';
import { filterQuery, isWhole, listQuery, readPage } from './resource-query.ts';
import { leavesPage } from './row-act.ts';

/** How many rows the data of a list have at most. */
const MOST_DATA = 1_000;
/** A CSV has all rows. */
const MOST_CSV = 100_000;

// What answers is named, so that the register of addresses can say what it is.

/** The desk's URLs for a resource: its list and each of its rows, as pages and as data, and the form. */
export function resourceRoutes(resource: AnyResource): readonly Route[] {
  const { many, one, about, change, add, order, acts = [] } = resource;
  const path = deskPathOf(resource);
  const at = `${path}/:${resource.key.name}`;
  const query = listQuery(resource);
  const writes = { who: resource.writes.who } as const;
  const who = resource.reads.pages ?? resource.reads.who;
  const machine = { who, face: 'machine' } as const;
  const isConfirmed =
    (add !== undefined && !add.opens) || order !== undefined || resource.said || acts.some(leavesPage);
  const rows = [
    {
      ...atDesk(path, about.list, {
        ...query,
        ...(isConfirmed && { done: FIELDS.done }),
        ...(order && MOVED_QUERY),
        ...resource.queue?.query,
      }),
      who,
      answer: { own: listPage(resource) },
    },
    {
      ...atDesk(`${path}.json`, `The same ${many} as JSON.`, query),
      ...machine,
      answer: { own: listJson(resource) },
    },
    ...(hasCsv(resource)
      ? [
          {
            ...atDesk(`${path}.csv`, `The same ${many} as CSV.`, filterQuery(resource)),
            ...machine,
            answer: { own: listCsv(resource) },
          },
        ]
      : []),
    ...(resource.find
      ? [
          {
            ...atDesk(at, about.one ?? '', { ...resource.before?.query, done: FIELDS.done }),
            who,
            answer: { own: onePage(resource) },
          },
          {
            ...atDesk(`${at}.json`, `The same ${one} as JSON.`),
            ...machine,
            answer: { own: oneJson(resource) },
          },
        ]
      : []),
    ...(change
      ? [
          {
            ...byDesk(at, change.about, {
              ...(change.version && { version: { most: 9 } }),
              ...formWith(change.fields),
            }),
            ...writes,
            answer: { act: changeAct(resource, change) },
          },
        ]
      : []),
    ...(add
      ? [
          {
            ...byDesk(path, add.about, formWith(addFields(resource))),
            ...writes,
            answer: { act: addAct(resource, add) },
          },
        ]
      : []),
    ...(order
      ? [
          {
            ...byDesk(`${at}/move`, order.about, MOVE_FORM),
            ...writes,
            answer: { act: moveAct(resource, order) },
          },
        ]
      : []),
    ...acts.map((act) => ({
      ...byDesk(`${at}/${act.name}`, act.about, formWith(act.fields ?? [])),
      ...(resource.queue && act.inList && { query: { ...filterQuery(resource), lang: FIELDS.lang } }),
      who: act.who,
      answer: { act: actAct(resource, act) },
    })),
  ];
  // `resource()` has checked that each handler is for the permission of its row.
  return rows as unknown as readonly Route[];
}

function listPage(resource: AnyResource): MakeOwnPage<Visiting> {
  const showList: MakeOwnPage<Visiting> = (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const { done } = request.query;
    const notice = resource.said?.(done, edition) ?? listNotice(resource, done, edition.words, context);
    return drawList(resource, context, request, visitor, { notice });
  };
  return showList;
}

function listJson(resource: AnyResource): MakeOwnPage<Visiting> {
  const sendList: MakeOwnPage<Visiting> = async (context, request, visitor) => {
    const { query } = request;
    const { by } = visitor;
    const { language } = ownEdition(context, request, visitor);
    const { page: rows, cursor } = await readPage(resource, context, by, query, MOST_DATA, language);
    const rowOf = resource.data?.desk ?? ((row: unknown) => dataOf(resource, row));
    const data = { [resource.many]: rows.map(rowOf) };
    if (isWhole(resource)) return deskJson(data);
    const { next } = nextPage(context, `${deskPathOf(resource)}.json`, query, cursor);
    return deskJson({ ...resource.beside?.(context), ...data, next });
  };
  return sendList;
}

function listCsv(resource: AnyResource): MakeOwnPage<Visiting> {
  const sendTable: MakeOwnPage<Visiting> = async (context, request, visitor) => {
    const { query } = request;
    const { by } = visitor;
    const { language } = ownEdition(context, request, visitor);
    const { page: rows } = await readPage(resource, context, by, query, MOST_CSV, language);
    return resource.csv?.(rows) ?? resourceCsv(resource, rows);
  };
  return sendTable;
}

function onePage(resource: AnyResource): MakeOwnPage<Visiting> {
  const showOne: MakeOwnPage<Visiting> = (context, request, visitor) => {
    const { words } = ownEdition(context, request, visitor);
    const notice = pageNotice(resource, request.query.done, words, context);
    return drawOne(resource, context, request, visitor, { notice });
  };
  return showOne;
}

function oneJson(resource: AnyResource): MakeOwnPage<Visiting> {
  const sendOne: MakeOwnPage<Visiting> = async (context, { params }, { by }) => {
    const row = await rowOf(resource, context, by, params[resource.key.name]);
    return deskJson({ ...dataOf(resource, row), ...(await resource.detail?.(row, context.reading)) });
  };
  return sendOne;
}
