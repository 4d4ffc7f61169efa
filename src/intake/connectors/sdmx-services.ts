/** A statistical service with an SDMX REST API. */
export interface SdmxService {
  readonly name: string;
  readonly host: string;
  /** The part of its addresses before `data/`, which is `structure/` or `dataflow/` in structure queries. */
  readonly base: RegExp;
  readonly producer: string;
  readonly producerUrl: string;
  /**
   * Sets the query fields for a CSV response. Omitted for a service that documents none: there only the Accept header
   * requests it, as in the SDMX REST standard.
   */
  readonly asCsv?: (url: URL) => void;
}

const csv =
  (fields: Readonly<Record<string, string>>) =>
  ({ searchParams }: URL): void => {
    for (const [name, value] of Object.entries(fields)) searchParams.set(name, value);
  };

/** The known services; each with its documented way to request CSV, with labels if available. */
export const SDMX_SERVICES: readonly SdmxService[] = [
  {
    name: 'eurostat',
    host: 'ec.europa.eu',
    base: /^\/eurostat\/api\/(?:comext\/)?dissemination\/sdmx\/2\.1\//,
    producer: 'Eurostat',
    producerUrl: 'https://ec.europa.eu/eurostat',
    asCsv: csv({ format: 'SDMX-CSV', compressed: 'false' }),
  },
  {
    name: 'eurostat',
    host: 'ec.europa.eu',
    base: /^\/eurostat\/api\/(?:comext\/)?dissemination\/sdmx\/3\.0\//,
    producer: 'Eurostat',
    producerUrl: 'https://ec.europa.eu/eurostat',
    asCsv: csv({ format: 'csvdata', formatVersion: '2.0', compress: 'false' }),
  },
  {
    name: 'ecb',
    host: 'data-api.ecb.europa.eu',
    base: /^\/service\//,
    producer: 'European Central Bank',
    producerUrl: 'https://data.ecb.europa.eu',
    asCsv: csv({ format: 'csvdata' }),
  },
  {
    name: 'oecd',
    host: 'sdmx.oecd.org',
    base: /^\/(?:public|archive)\/rest\/(?:v\d\/)?/,
    producer: 'OECD',
    producerUrl: 'https://data-explorer.oecd.org',
    asCsv: csv({ format: 'csvfilewithlabels' }),
  },
  {
    name: 'imf',
    host: 'api.imf.org',
    base: /^\/external\/sdmx\/[23]\.\d\//,
    producer: 'International Monetary Fund',
    producerUrl: 'https://data.imf.org',
  },
  {
    name: 'bis',
    host: 'stats.bis.org',
    base: /^\/api\/v\d\//,
    producer: 'Bank for International Settlements',
    producerUrl: 'https://data.bis.org',
    asCsv: csv({ format: 'csv' }),
  },
  {
    name: 'ilo',
    host: 'sdmx.ilo.org',
    base: /^\/rest\/(?:v\d\/)?/,
    producer: 'International Labour Organization',
    producerUrl: 'https://ilostat.ilo.org',
    asCsv: csv({ format: 'csv' }),
  },
];

/**
 * The formats of SDMX REST 1 (SDMX 2.1), which current services also support under REST 2 (SDMX 3.0) with its own
 * names.
 */
const ACCEPTS = {
  1: 'application/vnd.sdmx.data+csv;version=1.0.0, application/vnd.sdmx.data+csv;q=0.9, text/csv;q=0.8, application/vnd.sdmx.data+json;version=1.0.0;q=0.6, application/vnd.sdmx.structurespecificdata+xml;version=2.1;q=0.4',
  2: 'application/vnd.sdmx.data+csv;version=2.0.0, application/vnd.sdmx.data+csv;q=0.9, text/csv;q=0.8, application/vnd.sdmx.data+json;version=2.0.0;q=0.6, application/vnd.sdmx.data+xml;version=3.0.0;q=0.4',
} as const;

/** The Accept header for a service: the formats of the SDMX REST version in an address. */
export function acceptOf(service: SdmxService, { pathname }: URL): string {
  return ACCEPTS[pathname.replace(service.base, '/').startsWith('/data/dataflow/') ? 2 : 1];
}

/** The service of a data address; null if there is none. */
export function sdmxServiceOf({ hostname, pathname }: URL): SdmxService | null {
  return (
    SDMX_SERVICES.find(
      ({ host, base }) => host === hostname && pathname.replace(base, '/').startsWith('/data/'),
    ) ?? null
  );
}

/** The address of a dataflow's title; null if a data address does not name its dataflow. */
export function dataflowAddress(service: SdmxService, { origin, pathname }: URL): string | null {
  const [base = ''] = service.base.exec(pathname) ?? [];
  const [, first = '', ...rest] = pathname.slice(base.length).split('/');
  if (first === 'dataflow') {
    const [agency, id, version = '+'] = rest;
    return agency && id ? `${origin}${base}structure/dataflow/${agency}/${id}/${version}` : null;
  }
  const parts = decodeURIComponent(first).split(',');
  const [agency, id, version] = parts.length === 1 ? ['all', parts[0]] : parts;
  if (!agency || !id) return null;
  return `${origin}${base}dataflow/${encodeURIComponent(agency)}/${encodeURIComponent(id)}/${version || 'latest'}`;
}
