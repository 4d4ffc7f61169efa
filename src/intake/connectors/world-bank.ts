import { z } from 'zod';
import { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { hostOf } from '../egress/answers.ts';
import type { Answer } from '../egress/egress.ts';
import { askHost, jsonOf } from './ask-host.ts';
import type { Asking, Connector, FetchedTable } from './connector.ts';
import { linesOf } from './json-rows.ts';

const PATH = /^\/v2\/(?:[a-z]{2}\/)?countr(?:y|ies)\/[^/]+\/indicators?\/([^/]+)\/?$/i;
const A_PAGE = 1_000;
const MOST_PAGES = 500;

const named = z.object({ id: z.string(), value: z.string().nullable() });
const observation = z.object({
  indicator: named,
  country: named,
  countryiso3code: z.string().nullish(),
  date: z.string(),
  value: z.number().nullable(),
});
const page = z.tuple([
  z.object({
    page: z.coerce.number(),
    pages: z.coerce.number(),
    total: z.coerce.number(),
    lastupdated: z.string().nullish(),
  }),
  z.array(observation).nullable(),
]);
const indicator = z.tuple([
  z.unknown(),
  z.tuple([
    z.object({
      name: z.string(),
      sourceNote: z.string().nullish(),
      sourceOrganization: z.string().nullish(),
    }),
  ]),
]);

type Page = z.infer<typeof page>;

/** A query to the World Bank’s indicators, returned as paginated JSON. */
export const worldBank: Connector = {
  name: 'world bank',
  takes: ({ hostname, pathname }) => hostname === 'api.worldbank.org' && PATH.test(pathname),
  read: async (asking): Promise<FetchedTable> => {
    const url = new URL(asking.address);
    url.searchParams.set('format', 'json');
    url.searchParams.set('per_page', String(A_PAGE));
    url.searchParams.delete('page');
    const { rows, updated } = await allPages(asking, url);
    const [, ids = ''] = PATH.exec(url.pathname) ?? [];
    return {
      fileName: `${decodeURIComponent(ids)
        .replaceAll(/[^\w.-]+/g, '-')
        .slice(0, 80)}.jsonl`,
      bytes: linesOf(rows),
      url: url.href,
      etag: null,
      lastModified: null,
      terms: {
        producer: 'World Bank',
        producerUrl: 'https://data.worldbank.org',
        producerVersion: updated,
        ...(await termsOf(asking, url, ids)),
      },
      descriptor: null,
    };
  },
};

/** Every page, or nothing: data that change while they are read would be a table that was never published. */
async function allPages(asking: Asking, url: URL) {
  const observations: z.infer<typeof observation>[] = [];
  let first: Page[0] | null = null;
  let left = asking.most;
  for (let number = 1; first === null || number <= first.pages; number += 1) {
    const at = new URL(url);
    at.searchParams.set('page', String(number));
    const answer = await askHost({ ...asking, most: left }, at.href, { accept: 'application/json' });
    if (answer === 'unchanged') continue;
    left -= answer.bytes.length;
    const [head, items] = pageOf(answer);
    first ??= head;
    if (head.total !== first.total || head.lastupdated !== first.lastupdated || head.page !== number)
      throw refusal('hostChanged', { host: url.host });
    if (first.pages > MOST_PAGES || left <= 0) throw refusal('hostTooMuch', { host: url.host });
    observations.push(...(items ?? []));
  }
  if (observations.length !== first?.total)
    throw refusal('hostPartial', { host: url.host, sent: observations.length, count: first?.total ?? 0 });
  return { rows: rowsOf(observations, url.host), updated: first.lastupdated ?? null };
}

function pageOf(answer: Answer): Page {
  const json = jsonOf(answer);
  const read = page.safeParse(json);
  if (read.success) return read.data;
  const message = Array.isArray(json) ? (json[0] as { message?: { value?: string }[] })?.message?.[0] : null;
  throw message?.value
    ? refusal('hostSaidNo', { host: hostOf(answer), said: message.value.slice(0, 200) })
    : refusal('hostNoData', { host: hostOf(answer) });
}

/** One row for each existing value, in a fixed order; a single indicator names the value column. */
function rowsOf(all: readonly z.infer<typeof observation>[], host: string) {
  const found = all.filter(({ value }) => value !== null);
  if (found.length === 0) throw refusal('hostNoData', { host });
  const names = new Map(all.map(({ indicator: { id, value } }) => [id, value ?? id]));
  const [only] = names.size === 1 ? names.values() : [];
  const rows = found.map((one) => ({
    country: one.country.value ?? one.country.id,
    code: one.countryiso3code || one.country.id,
    ...(only === undefined && { indicator: names.get(one.indicator.id) ?? one.indicator.id }),
    date: one.date,
    [only ?? 'value']: one.value,
  }));
  const key = (row: (typeof rows)[number]) => JSON.stringify([row.indicator ?? '', row.code, row.date]);
  return rows.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The service's metadata on one indicator; its failure must not lose the data. */
async function termsOf(asking: Asking, { origin, pathname }: URL, ids: string) {
  if (/[;,]/.test(decodeURIComponent(ids))) return {};
  const [version] = pathname.slice(1).split('/');
  try {
    const address = `${origin}/${version}/indicator/${ids}?format=json`;
    const answer = await askHost(asking, address, { accept: 'application/json' });
    if (answer === 'unchanged') return {};
    const read = indicator.safeParse(jsonOf(answer));
    if (!read.success) return {};
    const [, [{ name, sourceNote, sourceOrganization }]] = read.data;
    return { title: name, about: sourceNote || null, citation: sourceOrganization || null };
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}
