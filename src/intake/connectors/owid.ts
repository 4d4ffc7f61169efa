import { z } from 'zod';
import { refusal } from '../../words/refusal.ts';
import { hostOf } from '../egress/answers.ts';
import { askHost, jsonOf } from './ask-host.ts';
import type { Asking, Connector, FetchedTable } from './connector.ts';
import { refusePage } from './kind-of-answer.ts';

const PATH = /^\/grapher\/([\w-]+?)(?:\.(?:csv|metadata\.json|zip))?$/;
const LONGEST = 4_000;

const column = z.object({
  titleLong: z.string().nullish(),
  titleShort: z.string().nullish(),
  descriptionShort: z.string().nullish(),
  unit: z.string().nullish(),
  shortName: z.string().nullish(),
  lastUpdated: z.string().nullish(),
});
const metadata = z.object({
  chart: z.object({
    title: z.string().nullish(),
    subtitle: z.string().nullish(),
    citation: z.string().nullish(),
  }),
  columns: z.record(z.string(), column),
});

/** A chart of Our World in Data: its CSV, with what its metadata say of each column. */
export const ourWorldInData: Connector = {
  name: 'owid',
  takes: ({ hostname, pathname }) => hostname === 'ourworldindata.org' && PATH.test(pathname),
  read: async (asking): Promise<FetchedTable | 'unchanged'> => {
    const given = new URL(asking.address);
    const [, chart = ''] = PATH.exec(given.pathname) ?? [];
    const at = (ending: string) => `${given.origin}/grapher/${chart}.${ending}${given.search}`;
    const answer = await askHost(asking, at('csv'), { accept: 'text/csv', conditional: true });
    if (answer === 'unchanged') return answer;
    refusePage(answer);
    const end = answer.bytes.indexOf(10);
    if (!/^\ufeff?"?entity"?,/i.test(answer.bytes.subarray(0, end === -1 ? 0 : end).toString('utf8')))
      throw refusal('hostAnswerUnfit', { host: hostOf(answer), fault: 'chart', said: '' });
    return {
      fileName: `${chart}.csv`,
      bytes: answer.bytes,
      url: at('csv'),
      etag: answer.headers.etag ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
      ...(await saidOf(asking, at('metadata.json'))),
    };
  },
};

/** What the metadata say: without them units are not known, so that the table waits for them. */
async function saidOf(asking: Asking, address: string): Promise<Pick<FetchedTable, 'terms' | 'descriptor'>> {
  const answer = await askHost(asking, address, { accept: 'application/json' });
  if (answer === 'unchanged') throw refusal('hostEmpty', { host: address });
  const read = metadata.safeParse(jsonOf(answer));
  if (!read.success) throw refusal('hostAnswerUnfit', { host: hostOf(answer), fault: 'other', said: '' });
  const { chart, columns } = read.data;
  const updated = Object.values(columns).flatMap(({ lastUpdated }) => lastUpdated ?? []);
  const fields = Object.entries(columns).flatMap(([name, said]) =>
    [...new Set([name, said.shortName ?? name])].map((called) => ({
      name: called,
      ...text('title', said.titleLong ?? said.titleShort),
      ...text('description', said.descriptionShort),
      ...text('unit', said.unit),
    })),
  );
  return {
    terms: {
      title: chart.title ?? null,
      about: chart.subtitle ?? null,
      producer: 'Our World in Data',
      producerUrl: 'https://ourworldindata.org',
      producerVersion: updated.sort().at(-1) ?? null,
      citation: chart.citation ?? null,
    },
    descriptor: JSON.stringify({ fields }),
  };
}

function text(name: string, said: string | null | undefined): Record<string, string> {
  return said?.trim() ? { [name]: said.trim().slice(0, LONGEST) } : {};
}
