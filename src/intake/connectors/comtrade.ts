import { z } from 'zod';
import { refusal } from '../../words/refusal.ts';
import { hostOf } from '../egress/answers.ts';
import { askHost, jsonOf } from './ask-host.ts';
import type { Connector, FetchedTable } from './connector.ts';
import { linesOf } from './json-rows.ts';

const HOST = 'comtradeapi.un.org';
/** At so many records an answer ends, whatever there is: https://comtradedeveloper.un.org */
const MOST_RECORDS = { '/data/': 100_000, '/public/': 500 } as const;

const code = z.union([z.string(), z.number()]).nullish();
const record = z.object({
  period: z.union([z.string(), z.number()]),
  reporterISO: z.string().nullish(),
  reporterDesc: z.string().nullish(),
  reporterCode: code,
  partnerISO: z.string().nullish(),
  partnerDesc: z.string().nullish(),
  partnerCode: code,
  partner2Code: code,
  flowCode: z.string(),
  cmdCode: z.string(),
  cmdDesc: z.string().nullish(),
  customsCode: code,
  motCode: code,
  primaryValue: z.number().nullable(),
});
const answered = z.object({
  count: z.number().nullish(),
  data: z.array(record),
  error: z.string().nullish(),
});

const FLOWS: Readonly<Record<string, string>> = {
  M: 'import',
  X: 'export',
  RX: 're-export',
  RM: 're-import',
};

const DESCRIPTOR = JSON.stringify({
  fields: [
    { name: 'period', role: 'period' },
    { name: 'reporter', role: 'reporter' },
    { name: 'partner', role: 'partner' },
    { name: 'flow', role: 'flow' },
    { name: 'product', role: 'product' },
    { name: 'value', role: 'value', unit: 'USD', multiplier: 1 },
  ],
});

/** A query to UN Comtrade, with the key of the settings where it wants one. */
export const comtrade: Connector = {
  name: 'comtrade',
  takes: ({ hostname, pathname }) => hostname === HOST && /^\/(?:data|public)\/v1\//.test(pathname),
  read: async (asking): Promise<FetchedTable> => {
    const url = new URL(asking.address);
    const isOpen = url.pathname.startsWith('/public/');
    if (!isOpen && asking.comtradeKey === null) throw refusal('comtradeKey');
    url.searchParams.set('includeDesc', 'true');
    const answer = await askHost(asking, url.href, {
      accept: 'application/json',
      ...(!isOpen && { headers: { 'Ocp-Apim-Subscription-Key': asking.comtradeKey ?? '' } }),
    });
    if (answer === 'unchanged') throw refusal('hostEmpty', { host: HOST });
    const read = answered.safeParse(jsonOf(answer));
    if (!read.success || read.data.error) throw refusal('hostNoData', { host: hostOf(answer) });
    const { data, count } = read.data;
    const most = MOST_RECORDS[isOpen ? '/public/' : '/data/'];
    if (data.length >= most) throw refusal('hostMostRecords', { host: HOST, most });
    if (typeof count === 'number' && count !== data.length)
      throw refusal('hostPartial', { host: HOST, sent: data.length, count });
    return {
      fileName: 'comtrade.jsonl',
      bytes: linesOf(rowsOf(data)),
      url: url.href,
      etag: null,
      lastModified: null,
      terms: { producer: 'UN Comtrade', producerUrl: 'https://comtradeplus.un.org' },
      descriptor: DESCRIPTOR,
    };
  },
};

function rowsOf(data: readonly z.infer<typeof record>[]) {
  for (const [field, total] of [
    ['partner2Code', '0'],
    ['customsCode', 'C00'],
    ['motCode', '0'],
  ] as const) {
    const values = new Set(data.map((one) => String(one[field] ?? total)));
    if (values.size > 1) throw refusal('recordsBrokenDown', { field, total });
  }
  const rows = data
    .filter(({ primaryValue }) => primaryValue !== null)
    .map((one) => ({
      period: periodOf(String(one.period)),
      reporter: areaOf(one.reporterISO, one.reporterDesc, one.reporterCode),
      partner: areaOf(one.partnerISO, one.partnerDesc, one.partnerCode),
      flow: FLOWS[one.flowCode] ?? one.flowCode,
      product: one.cmdCode,
      description: one.cmdDesc ?? null,
      value: one.primaryValue,
    }));
  if (rows.length === 0) throw refusal('hostNoData', { host: HOST });
  const key = (row: (typeof rows)[number]) => JSON.stringify(Object.values(row));
  return rows.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** 2023 or 202311, as years and months are written elsewhere. */
function periodOf(text: string): string {
  return /^\d{6}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}` : text;
}

/** Areas that are no country have codes of Comtrade’s own: the world is W00. */
function areaOf(iso: string | null | undefined, name: string | null | undefined, number: unknown): string {
  return iso && /^[A-Z]{3}$/.test(iso) ? iso : (name ?? iso ?? String(number ?? ''));
}
