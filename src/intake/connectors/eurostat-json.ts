import { askHost, jsonOf } from './ask-host.ts';
import type { Connector, FetchedTable } from './connector.ts';
import { fileNameOf } from './kind-of-answer.ts';
import { observationsIn } from './observations.ts';

const PATH = /^\/eurostat\/api\/(?:comext\/)?dissemination\/statistics\/1\.0\/data\//;

/** A query to Eurostat’s statistics API, which answers with JSON-stat alone. */
export const eurostatJson: Connector = {
  name: 'eurostat',
  takes: ({ hostname, pathname }) => hostname === 'ec.europa.eu' && PATH.test(pathname),
  read: async (asking): Promise<FetchedTable | 'unchanged'> => {
    const answer = await askHost(asking, asking.address, { accept: 'application/json', conditional: true });
    if (answer === 'unchanged') return answer;
    const kind = observationsIn(answer);
    const json = kind === 'json' ? (jsonOf(answer) as Readonly<Record<string, unknown>>) : {};
    const text = (name: string) => (typeof json[name] === 'string' ? json[name] : null);
    return {
      fileName: fileNameOf(asking.address, kind),
      bytes: answer.bytes,
      url: asking.address,
      etag: answer.headers.etag ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
      terms: {
        title: text('label'),
        producer: 'Eurostat',
        producerUrl: 'https://ec.europa.eu/eurostat',
        producerVersion: text('updated'),
      },
      descriptor: null,
    };
  },
};
