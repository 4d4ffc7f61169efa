import { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import type { Answer } from '../egress/egress.ts';
import { readXml } from '../read-xml.ts';
import type { XmlElement } from '../xml-tree.ts';
import { askHost, jsonOf } from './ask-host.ts';
import type { Asking, Connector, FetchedTable } from './connector.ts';
import { fileNameOf, kindOfAnswer } from './kind-of-answer.ts';
import { observationsIn } from './observations.ts';
import { acceptOf, dataflowAddress, type SdmxService, sdmxServiceOf } from './sdmx-services.ts';

const STRUCTURE =
  'application/vnd.sdmx.structure+json;version=1.0, application/vnd.sdmx.structure+xml;version=2.1;q=0.8, */*;q=0.1';
/** Query fields for which a service returns only changes: they do not make a table. */
const PARTIAL = /^(?:updatedAfter|includeHistory)$/i;
/** Query fields for which a service returns no values at all. */
const VALUELESS: Readonly<Record<string, RegExp>> = {
  detail: /^(?:nodata|serieskeysonly)$/i,
  measures: /^none$/i,
};

/** A query to an SDMX REST service: CSV is requested, which all of them support. */
export const sdmxQuery: Connector = {
  name: 'sdmx',
  takes: (url) => sdmxServiceOf(url) !== null,
  read: async (asking): Promise<FetchedTable | 'unchanged'> => {
    const url = new URL(asking.address);
    const service = sdmxServiceOf(url);
    if (!service) throw refusal('serviceUnknown', { host: url.host });
    const partial = [...url.searchParams.keys()].find((name) => PARTIAL.test(name));
    if (partial) throw refusal('hostOnlyChanges', { name: partial, host: url.host });
    const valueless = Object.entries(VALUELESS).find(([name, of]) =>
      of.test(url.searchParams.get(name) ?? ''),
    );
    if (valueless)
      throw refusal('hostValueless', {
        name: `${valueless[0]}=${url.searchParams.get(valueless[0])}`,
        host: url.host,
      });
    service.asCsv?.(url);
    const asked = { accept: acceptOf(service, url), otherwise: '*/*', conditional: true };
    const answer = await askHost(asking, url.href, asked);
    if (answer === 'unchanged') return answer;
    const kind = observationsIn(answer);
    return {
      fileName: fileNameOf(`https://${url.host}/${idOf(service, url)}`, kind),
      bytes: answer.bytes,
      url: url.href,
      etag: answer.headers.etag ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
      terms: {
        producer: service.producer,
        producerUrl: service.producerUrl,
        title: asking.wantsTerms ? await titleOf(asking, service, url) : null,
      },
      descriptor: null,
    };
  },
};

/** The title of a dataflow; null if unknown: its failure must not lose the data. */
async function titleOf(asking: Asking, service: SdmxService, url: URL): Promise<string | null> {
  const address = dataflowAddress(service, url);
  if (address === null) return null;
  try {
    const answer = await askHost(asking, address, { accept: STRUCTURE });
    if (answer === 'unchanged') return null;
    return kindOfAnswer(answer) === 'json' ? nameInJson(jsonOf(answer)) : nameInXml(answer);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

function nameInJson(json: unknown): string | null {
  const { data = json } = json as { data?: unknown };
  const { dataflows = [] } = data as { dataflows?: readonly unknown[] };
  const { name, names } = (dataflows[0] ?? {}) as { name?: unknown; names?: { en?: unknown } };
  const said = names?.en ?? name;
  return typeof said === 'string' && said.trim() !== '' ? said.trim() : null;
}

function nameInXml(answer: Answer): string | null {
  const flow = find(readXml(answer.bytes.toString('utf8')).root, 'dataflow');
  const names = (flow?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && localName(child) === 'name',
  );
  const own =
    names.find(({ attributes }) => (attributes['xml:lang'] ?? attributes.lang) === 'en') ?? names[0];
  const text =
    own?.children
      .filter((child) => typeof child === 'string')
      .join('')
      .trim() ?? '';
  return text === '' ? null : text;
}

function find(element: XmlElement, name: string): XmlElement | null {
  if (localName(element) === name) return element;
  for (const child of element.children) {
    const found = typeof child === 'string' ? null : find(child, name);
    if (found) return found;
  }
  return null;
}

function localName({ name }: XmlElement): string {
  return name.split(':').at(-1)?.toLowerCase() ?? '';
}

function idOf(service: SdmxService, { pathname }: URL): string {
  const rest = pathname.replace(service.base, '').split('/');
  const flow =
    rest[1] === 'dataflow'
      ? rest[3]
      : decodeURIComponent(rest[1] ?? '')
          .split(',')
          .at(rest[1]?.includes(',') ? 1 : 0);
  return encodeURIComponent(flow ?? service.name);
}
