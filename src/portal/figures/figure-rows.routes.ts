import { h } from 'preact';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import type { Part } from '../../words/message.ts';
import { refusal } from '../../words/refusal.ts';
import type { MakePage } from '../http/page.ts';
import { type Edition, editionOf, hrefIn } from '../site/edition.ts';
import { missingPage } from '../site/error.routes.ts';
import { evidencePage } from './evidence-page.ts';
import { pageWithout, readFigure, rowsOfFigure } from './figure-reads.ts';
import { RowsPage } from './RowsPage.tsx';
import { rowsTable, sumLabel, sumWords } from './rows.view.ts';
import type { RowsBehind } from './rows-behind.ts';
import type { RowsOfView } from './rows-of.view.ts';

/** How many rows are on one page. */
const LISTED = 200;

/** `/figure/:id/rows`: every row of one sum behind a figure's value, paginated. */
export const figureRowsPage: MakePage = async (context, request) => {
  const found = await readFigure(context, request);
  if ('no' in found) return pageWithout(context, request, found);
  const { record, dataset, second, fixed } = found.given;
  const edition = editionOf(context, request.asked ?? found.edition.language);
  const after = Number(request.query.after ?? 0);
  const sum = request.query.sum ?? record.check?.basis?.[0]?.sum;
  const behind = await rowsOfFigure(context, found.given, { after, most: LISTED + 1, sum });
  if (behind?.kind === 'away') throw refusal('rowsUnreadable');
  if (!dataset || behind === null || (behind.kind === 'rows' && behind.sums.length === 0))
    return missingPage(context, request, found.shows);
  const path = `/figure/${record.claim.id}${fixed ? `/check/${fixed}` : ''}`;
  const slugs = { dataset: dataset.slug, second: second?.slug };
  const view = viewOf(behind, { record, ...slugs, path, after }, edition);
  const page = await evidencePage(context, edition, {
    path: `${path}/rows`,
    title: view.title,
    description: view.title,
    content: h(RowsPage, { view }),
    shows: found.shows,
    robots: 'noindex, nofollow',
  });
  return behind.kind === 'closed' ? { ...page, status: 403 } : page;
};

function viewOf(
  behind: RowsBehind,
  given: { record: FigureRecord; dataset: string; second: string | undefined; path: string; after: number },
  edition: Edition,
): RowsOfView {
  const { words } = edition;
  const { record, dataset, second = '', path, after } = given;
  const empty: RowsOfView = {
    title: words.say('rowsBehindOf', { quote: record.claim.exact }),
    kicker: [{ text: words.say('wholeFigure'), href: hrefIn(edition, path) }],
    count: null,
    columns: [],
    rows: [],
    empty: null,
    closed: null,
    paging: null,
    links: [],
  };
  if (behind.kind === 'closed') return { ...empty, closed: words.say('rowsClosed') };
  const [shown] = behind.kind === 'rows' ? behind.sums : [];
  if (behind.kind !== 'rows' || !shown) return { ...empty, closed: words.say('rowsNotKept') };
  const label = sumLabel(shown, record, words);
  const said = sumWords(shown, shown.version, words);
  const { sum } = shown;
  const last = shown.rows.length > LISTED ? shown.rows[LISTED - 1] : undefined;
  const at = (query: Record<string, string>) => hrefIn(edition, `${path}/rows`, query);
  return {
    ...empty,
    count: label ? words.say('rowsOfSum', { sum: label, rows: said }) : said,
    ...rowsTable(shown.rows.slice(0, LISTED), shown.version, shown.isSecond ? second : dataset, edition),
    paging:
      last || after > 0
        ? {
            label: words.say('pagesLabel'),
            newest: after > 0 ? { text: words.say('rowsFirst'), href: at({ sum }) } : null,
            older: last ? { text: words.say('nextPage'), href: at({ sum, after: String(last.row) }) } : null,
          }
        : null,
    links: [
      ...otherSums(record, sum, at, edition),
      { text: words.say('rowsAsCsv'), href: `${path}/rows.csv` },
    ],
  };
}

/** The other sums of the same value, each with its rows. */
function otherSums(
  record: FigureRecord,
  shown: string,
  at: (query: Record<string, string>) => string,
  { words }: Edition,
): Part[] {
  return (record.check?.basis ?? [])
    .filter(({ sum }) => sum !== shown)
    .map((one) => ({ text: sumLabel(one, record, words) ?? one.sum, href: at({ sum: one.sum }) }));
}
