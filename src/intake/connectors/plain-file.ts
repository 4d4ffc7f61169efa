import { hostOf } from '../egress/answers.ts';
import { askHost } from './ask-host.ts';
import type { Connector, FetchedTable } from './connector.ts';
import { tableOfJson } from './json-rows.ts';
import { fileNameOf, kindOfAnswer, refuseCutLines, refusePage } from './kind-of-answer.ts';

const ACCEPT =
  'text/csv, application/json;q=0.8, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;q=0.8, */*;q=0.5';

/** A file at an address: CSV, TSV, JSON, JSON lines, XLSX, Parquet, as it lies there. */
export const plainFile: Connector = {
  name: 'file',
  takes: () => true,
  read: async (asking): Promise<FetchedTable | 'unchanged'> => {
    const answer = await askHost(asking, asking.address, { accept: ACCEPT, conditional: true });
    if (answer === 'unchanged') return answer;
    refusePage(answer);
    const kind = kindOfAnswer(answer);
    const fileName = fileNameOf(asking.address, kind);
    const { etag, 'last-modified': lastModified } = answer.headers;
    const whole = {
      url: asking.address,
      etag: etag ?? null,
      lastModified: lastModified ?? null,
      terms: { producer: new URL(asking.address).hostname },
      descriptor: null,
    };
    if (kind === 'json') return { ...whole, ...tableOfJson(answer, fileName) };
    if (kind === 'jsonl') refuseCutLines(answer.bytes, hostOf(answer));
    return { ...whole, fileName, bytes: answer.bytes };
  },
};
