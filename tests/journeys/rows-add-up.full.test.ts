import { parse } from 'csv-parse/sync';
import { expect, inject, it } from 'vitest';
import { isCubeQuery, type Question } from '../../src/evidence/checks/question.ts';
import type { CubeQuery } from '../../src/evidence/cubes/cube-query.ts';
import { placesOf, restOf } from '../../src/intake/demo/demo-evidence.ts';
import { readDemo } from '../../src/intake/demo/read-demo.ts';

const portal = inject('portal');

/** One of the sums that a figure's value was taken from, as JSON, CSV or the page shows it. */
interface ShownSum {
  readonly sum: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

interface Field {
  readonly name: string;
  readonly role: string | null;
  readonly multiplier: number;
}

interface FigureJson {
  readonly id: string;
  readonly quote: string;
  readonly measure: string;
  readonly unit: string | null;
  readonly dataset: string | null;
  readonly verdict: string | null;
  readonly dataValue: number | null;
  readonly rows: readonly {
    readonly sum: string;
    readonly field: string;
    readonly count: number;
    readonly total: number | null;
    readonly averaged: boolean;
    readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
    readonly next: string | null;
  }[];
}
interface Cell {
  readonly column: string;
  readonly value: string | number | null;
}

const text = async (path: string) => {
  const answer = await fetch(path.startsWith('http') ? path : portal + path);
  expect(answer.status, path).toBe(200);
  return answer.text();
};
const json = async <T>(path: string) => JSON.parse(await text(path)) as T;

/** Every row of a figure's sums as JSON, followed from page to page. */
async function jsonSums(figure: FigureJson): Promise<ShownSum[]> {
  const sums: ShownSum[] = [];
  for (const { sum, rows, count, next } of figure.rows) {
    const all = [...rows];
    for (let more = next; more !== null; ) {
      const page = await json<FigureJson['rows'][number]>(more);
      all.push(...page.rows);
      more = page.next;
    }
    expect(all, figure.quote).toHaveLength(count);
    sums.push({
      sum,
      rows: all.map(({ row, cells }) => ({
        row: String(row),
        ...Object.fromEntries(cells.map(({ column, value }) => [column, String(value ?? '')])),
      })),
    });
  }
  return sums;
}

function csvSums(csv: string): ShownSum[] {
  const lines = parse(csv, { columns: true }) as Record<string, string>[];
  const names = [...new Set(lines.map(({ sum }) => sum ?? ''))];
  return names.map((name) => ({
    sum: name,
    rows: lines.filter(({ sum }) => sum === name).map(({ sum: _, ...row }) => row),
  }));
}

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();

/** The tables of rows on a figure's page, and on the pages their last line leads to. */
async function pageSums(html: string): Promise<ShownSum[]> {
  const sums: ShownSum[] = [];
  for (const [, sum = '', part = ''] of html.matchAll(
    /<section class="rows-behind" data-sum="([a-z]+)">([\s\S]*?<\/table>[\s\S]*?)<\/section>\s*<\/section>/g,
  )) {
    const rows = tableRows(part);
    let next = /<a[^>]*href="([^"]*\/rows\?[^"]*)"/.exec(part)?.[1];
    if (next !== undefined) rows.length = 0;
    while (next !== undefined) {
      const page = await text(next.replaceAll('&amp;', '&'));
      rows.push(...tableRows(page));
      next = /<a[^>]*rel="next"[^>]*href="([^"]*)"|<a[^>]*href="([^"]*)"[^>]*rel="next"/
        .exec(page)
        ?.slice(1)
        .find(Boolean);
    }
    sums.push({ sum, rows });
  }
  return sums;
}

function tableRows(html: string): Record<string, string>[] {
  const head = [...html.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, name = '']) => plain(name));
  const [, body = ''] = /<tbody>([\s\S]*?)<\/tbody>/.exec(html) ?? [];
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    Object.fromEntries(
      [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = ''], at) => [
        at === 0 ? 'row' : (head[at] ?? ''),
        plain(cell),
      ]),
    ),
  );
}

/** What the rows come to, under the figure's statistic, and nothing else. */
function comesTo(
  figure: FigureJson,
  sums: readonly ShownSum[],
  fields: ReadonlyMap<string, Field>,
  query: Question,
): number {
  const named = (name: string) => sums.find(({ sum }) => sum === name)?.rows ?? [];
  // The part and the whole of a share may be two columns.
  const amountIn = (name: string) => (row: Row) => {
    const field = fields.get(name);
    return field ? Number(row[field.name]) * field.multiplier : Number.NaN;
  };
  const amount = amountIn('ranked');
  const averaged = new Set(figure.rows.flatMap(({ sum, averaged: isMean }) => (isMean ? [sum] : [])));
  const total = (name: string) =>
    named(name).reduce((sum, row) => sum + amountIn(name)(row), 0) /
    (averaged.has(name) ? named(name).length : 1);
  if (isCubeQuery(query) && query.rank) return placeAmong(named('ranked'), query, amount);
  if (isCubeQuery(query) && query.counted) return countIn(named('ranked'), named('from'), query, amount);
  const rank = isCubeQuery(query) ? null : query.rank;
  const names = sums.map(({ sum }) => sum).join();
  if (names === 'whole') return total('whole');
  if (names === 'part,whole') return (100 * total('part')) / total('whole');
  if (names === 'ranked' && rank) {
    const by = new Map<string, number>();
    for (const row of named('ranked')) {
      const key = row[rank.along] ?? '';
      by.set(key, (by.get(key) ?? 0) + amount(row));
    }
    const own = by.get(rank.of) ?? Number.NaN;
    return [...by.values()].filter((value) => value > own).length + 1;
  }
  expect(names, figure.quote).toBe('period,from');
  const [now, then] = [total('period'), total('from')];
  if (figure.measure === 'ratio') return now / then;
  return figure.unit === '%' ? (100 * (now - then)) / then : now - then;
}

type Row = Readonly<Record<string, string>>;

/** The place of a figure's own row among those it is ranked with. */
function placeAmong(rows: readonly Row[], { of, rank }: CubeQuery, amount: (row: Row) => number): number {
  const along = rank?.along ?? '';
  const own = rows.find((row) => row[along] === of.members[along]?.[0]);
  if (!own) return Number.NaN;
  return (
    rows.filter((row) => (rank?.order === 'least' ? amount(row) < amount(own) : amount(row) > amount(own)))
      .length + 1
  );
}

/** Of how many rows something is true: against a value, or against the row of the same member in `before`. */
function countIn(
  rows: readonly Row[],
  before: readonly Row[],
  { counted }: CubeQuery,
  amount: (row: Row) => number,
): number {
  return rows.filter((row) => {
    const along = counted?.along ?? '';
    const earlier = before.find((one) => one[along] === row[along]);
    const than = typeof counted?.than === 'number' ? counted.than : earlier ? amount(earlier) : Number.NaN;
    return counted?.is === 'below' ? amount(row) < than : amount(row) > than;
  }).length;
}

const closeTo = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

it('the rows behind every checked figure of the demo are those its value was taken from, and come to it', async () => {
  const { evidence } = readDemo();
  const fields = new Map<string, readonly Field[]>();
  for (const { slug } of [...Object.values(evidence.datasets), ...Object.values(evidence.tables)])
    fields.set(slug, (await json<{ fields: Field[] }>(`/api/v1/datasets/${slug}`)).fields);
  const wrong: string[] = [];
  const longest: number[] = [];
  for (const [name, entries] of Object.entries(evidence.stories)) {
    const [slug = '', language = ''] = name.split('.');
    const path = language === 'en' ? slug : `${slug}-${language}`;
    const { figures } = await json<{ figures: FigureJson[] }>(`/story/${path}/figures.json`);
    const checked = figures.filter(({ dataset, dataValue }) => dataset !== null && dataValue !== null);
    const asked = entries.filter((entry) => 'in' in entry);
    const quotes = checked.map(({ quote }) => quote);
    const places = placesOf(name, asked, quotes);
    await Promise.all(
      checked.map(async ({ id }, at) => {
        const figure = await json<FigureJson>(`/figure/${id}/data.json`);
        const entry = asked[places.indexOf(at)];
        const rest = entry && restOf(evidence, entry);
        if (rest?.kind !== 'query') throw new Error(`${name}: ${figure.quote} rests on no question`);
        const used = new Map(
          figure.rows.flatMap(({ sum, field }) => {
            const own = fields.get(figure.dataset ?? '')?.find((one) => one.name === field);
            return own ? [[sum, own] as const] : [];
          }),
        );
        if (used.size === 0) throw new Error(`${name}: ${figure.quote} has no rows`);
        const shown = {
          json: await jsonSums(figure),
          csv: csvSums(await text(`/figure/${id}/rows.csv`)),
          page: await pageSums(await text(`/figure/${id}?lang=en`)),
        };
        for (const [where, sums] of Object.entries(shown)) {
          const value = comesTo(figure, sums, used, rest.query);
          if (!closeTo(value, figure.dataValue ?? Number.NaN))
            wrong.push(`${name}: ${figure.quote}: ${where} comes to ${value}, not ${figure.dataValue}`);
        }
        expect(shown.csv, figure.quote).toEqual(shown.json);
        const sizes = (sums: readonly ShownSum[]) => sums.map(({ sum, rows }) => [sum, rows.length]);
        expect(sizes(shown.page), figure.quote).toEqual(sizes(shown.json));
        longest.push(Math.max(...shown.json.map(({ rows }) => rows.length)));
      }),
    );
  }
  expect(wrong).toEqual([]);
  expect(longest.length).toBeGreaterThan(300);
  // 27 members in four quarters; of some figures more rows than one page holds.
  expect(longest).toContain(108);
  expect(Math.max(...longest)).toBeGreaterThan(200);
});
