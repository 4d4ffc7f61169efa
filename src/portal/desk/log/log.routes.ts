import { h } from 'preact';
import { listColleagues } from '../../../desk/colleagues.queries.ts';
import { LOG_ACTIONS, type LogEntry, type LogFilter, searchLog } from '../../../desk/log/log.queries.ts';
import { ID_PATTERN } from '../../../store/ids.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type CsvColumns, csvDownload, csvLines } from '../../json/csv.ts';
import type { ListedPage } from '../../json/list-call.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import { spanOfDay } from '../../ui/day-span.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { LogPage } from './LogPage.tsx';
import { ACTION_SLUGS, logView } from './log.view.ts';

type Manager = PermittedVisitor<'manage people'>;

const AN_ID = { pattern: ID_PATTERN, most: 36, takes: 'an id' };
const ON_A_PAGE = 100;
const MOST_DATA = 5_000;

/** The query fields of the audit log. */
export const LOG_QUERY: Query = {
  person: AN_ID,
  story: AN_ID,
  action: {
    pattern: new RegExp(`^(${LOG_ACTIONS.map((action) => ACTION_SLUGS[action]).join('|')})$`),
    most: 20,
    takes: LOG_ACTIONS.map((action) => ACTION_SLUGS[action]).join(', '),
  },
  from: FIELDS.date,
  to: FIELDS.date,
  cursor: { pattern: /^[1-9]\d{0,14}$/, most: 15, takes: 'the number of an entry' },
};

/** GET /desk/log: the audit log. */
export const logPage: MakeOwnPage<Manager> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const rows = await searchLog(context.reading, filterOf(context, request), ON_A_PAGE + 1);
  const names = new Map((await listColleagues(context.reading)).map(({ id, name }) => [id, name]));
  const head = {
    path: '/desk/log',
    title: edition.words.say('logTitle'),
    intro: edition.words.say('logIntro'),
  };
  const view = logView(rows, ON_A_PAGE, names, request.query, edition);
  return deskPage(context, edition, visitor, request, head, h(LogPage, { view }));
};

/** GET /desk/log.json */
export const logJson: MakeOwnPage<Manager> = async (context, { query }) => {
  const { page, cursor } = await readLog(context, query, MOST_DATA);
  const { next } = nextPage(context, '/desk/log.json', query, cursor);
  return deskJson({ entries: page.map(entryJson), next });
};

/** A page of at most `most` entries that match a query, and the cursor of the next. */
export async function readLog(
  context: PageContext,
  query: PageRequest['query'],
  most: number,
): Promise<ListedPage<LogEntry>> {
  const found = await searchLog(context.reading, filterOf(context, { query }), most + 1);
  return cutPage(found, most, ({ seq }) => String(seq));
}

/** An entry as data: what was hashed, and the hash. */
export const entryJson = ({ entry, hash }: LogEntry) => ({ ...JSON.parse(entry), hash });

const COLUMNS: CsvColumns<LogEntry> = {
  seq: ({ seq }) => seq,
  at: ({ at }) => at.toISOString(),
  actor: ({ actor }) => actor,
  action: ({ action }) => action,
  story: ({ storyId }) => storyId,
  about: ({ about }) => about,
  about_id: ({ aboutId }) => aboutId,
  details: ({ details }) => JSON.stringify(details),
  hash: ({ hash }) => hash,
};

/** GET /desk/log.csv */
export const logCsv: MakeOwnPage<Manager> = async (context, request) => {
  const rows = await searchLog(context.reading, filterOf(context, request), MOST_DATA);
  return csvDownload('log', csvLines(COLUMNS, rows));
};

function filterOf({ config }: Pick<PageContext, 'config'>, { query }: Pick<PageRequest, 'query'>): LogFilter {
  const { person, story, action, from, to, cursor } = query;
  return {
    person,
    story,
    action: LOG_ACTIONS.find((one) => ACTION_SLUGS[one] === action),
    from: from ? spanOfDay(from, config.PORTAL_ZONE)?.from : undefined,
    to: to ? spanOfDay(to, config.PORTAL_ZONE)?.to : undefined,
    before: cursor ? Number(cursor) : undefined,
  };
}
