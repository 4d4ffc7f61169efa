import { Problem } from '../../errors.ts';
import type { Answer } from '../egress/egress.ts';
import { readXml } from '../read-xml.ts';
import type { XmlElement } from '../xml-tree.ts';
import { askHost, hostOf, jsonOf } from './ask-host.ts';
import type { Asking, Connector, FetchedTable } from './connector.ts';
import { fileNameOf, kindOfAnswer, refusePage } from './kind-of-answer.ts';
import { dataflowAddress, type SdmxService, sdmxServiceOf } from './sdmx-services.ts';

const DATA =
  'application/vnd.sdmx.data+csv;version=1.0.0, text/csv;q=0.9, application/vnd.sdmx.data+json;version=1.0.0;q=0.6, application/vnd.sdmx.structurespecificdata+xml;version=2.1;q=0.4';
const STRUCTURE =
  'application/vnd.sdmx.structure+json;version=1.0, application/vnd.sdmx.structure+xml;version=2.1;q=0.8, */*;q=0.1';
/** Fields with which a service answers with what changed alone: no table is made of that. */
const PARTIAL = /^(?:updatedAfter|includeHistory)$/i;
const HEAD = 100_000;

/** A query to a service that speaks SDMX REST: it is asked for CSV, which every one of them offers. */
export const sdmxQuery: Connector = {
  name: 'sdmx',
  takes: (url) => sdmxServiceOf(url) !== null,
  read: async (asking): Promise<FetchedTable | 'unchanged'> => {
    const url = new URL(asking.address);
    const service = sdmxServiceOf(url);
    if (!service) throw new Problem('bad input', `${url.host} is no service that is known here.`);
    const partial = [...url.searchParams.keys()].find((name) => PARTIAL.test(name));
    if (partial)
      throw new Problem(
        'bad input',
        `With ${partial}, ${url.host} answers with changes alone.`,
        'Leave it out: the whole table is fetched, and compared here.',
      );
    service.asCsv?.(url);
    const answer = await askHost(asking, url.href, { accept: DATA, conditional: true });
    if (answer === 'unchanged') return answer;
    refusePage(answer);
    const kind = kindOfAnswer(answer);
    if (kind === 'xml') refuseMessage(answer);
    if (kind === 'json') jsonOf(answer);
    if (kind === 'csv') refuseOtherCsv(answer);
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

/** What a service calls the dataflow; null where it does not say: the data are worth more than their title. */
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

/** A service says in XML that it went wrong, or that it makes a file to be fetched later, with 200 all the same. */
function refuseMessage(answer: Answer): void {
  const text = answer.bytes.subarray(0, HEAD).toString('utf8');
  if (/SUBMITTED|asynchronous/i.test(text)) throw tooMuch(answer);
  if (/<(?:\w+:)?(?:Error|ErrorMessage|Fault)[\s>]/.test(text))
    throw new Problem('bad input', `${hostOf(answer)} answered with an error.`, 'Check the query.');
}

function refuseOtherCsv(answer: Answer): void {
  const end = answer.bytes.indexOf(10);
  const head = answer.bytes.subarray(0, end === -1 ? HEAD : end).toString('utf8');
  if (/OBS_VALUE/i.test(head)) return;
  throw new Problem(
    'bad input',
    `What ${hostOf(answer)} sent has no column OBS_VALUE: it is no table of observations.`,
    'Check the query.',
  );
}

/** Says that a service makes us wait for so much. */
export function tooMuch(answer: Pick<Answer, 'url'>): Problem {
  return new Problem(
    'too large',
    `${hostOf(answer)} does not answer so much at once.`,
    'Ask for fewer series or periods.',
  );
}
