import type { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import type { Finding, WireName } from '../piece.ts';
import { statesSameTime } from '../read-time.ts';
import { childOf, childrenOf, readXml, textOf } from '../read-xml.ts';
import type { XmlElement } from '../xml-tree.ts';
import { findingOf } from './finding-of-wire.ts';
import { nitfHead, nitfText } from './nitf-html.ts';
import { type Restriction, statusNamed, stricter, UNRESTRICTED } from './restriction.ts';
import { emptyItem, type WireItem } from './wire-item.ts';

const CANCELED: Restriction = { ...UNRESTRICTED, status: 'canceled' };

/** Reads an NITF 2 or 3 document, https://iptc.org/standards/nitf/, from its root element. */
export function readNitf(nitf: XmlElement): Finding[] {
  const restriction = nitfRestriction(nitf);
  const isCanceled = 'status' in restriction && restriction.status === 'canceled';
  const order = orderIn(nitf, isCanceled);
  // A publishable document may also cancel another.
  const ended = order ? [findingOf(order)] : [];
  if (order && isCanceled) return ended;
  const { headline } = nitfHead(nitf);
  if (nitf.unfinished) return [...ended, { refused: 'The file breaks off inside it.', headline }];
  if (!childOf(nitf, 'body')) return [...ended, { refused: 'It is NITF without a body.', headline }];
  if ('fault' in restriction) return [...ended, { refused: restriction.fault.line, headline }];
  return [...ended, findingOf(itemOf(nitf, restriction))];
}

/**
 * The order to cancel a document, this or another, which counts whatever else is wrong with it: without a body, or if
 * the file breaks off after the document's id. Null if there is none.
 */
function orderIn(nitf: XmlElement, isCanceled: boolean): WireItem | null {
  const docdata = childOf(childOf(nitf, 'head'), 'docdata');
  if (docdata?.unfinished !== false) return null;
  const ended = endedBy(docdata, isCanceled);
  return ended || isCanceled ? { ...itemOf(nitf, CANCELED), ...ended } : null;
}

/**
 * The ids of the document that another cancels: it refers to its number. Null if it cancels only itself. The version it
 * states is its own: it cancels every version of the document.
 */
function endedBy(
  docdata: XmlElement,
  isCanceled: boolean,
): Pick<WireItem, 'guid' | 'aliases' | 'version'> | null {
  const { 'management-doc-idref': number = '', 'management-idref-status': said = '' } = docdata.attributes;
  if (!number.trim() || (!isCanceled && statusNamed(said) !== 'canceled')) return null;
  const key = isCanceled ? childOf(docdata, 'du-key')?.attributes.key : undefined;
  const [guid = '', ...aliases] = namesOf(docdata, number, key);
  return { guid, aliases, version: null };
}

/** The ids of a document by its number or its key, each with and without the party that assigned it. */
function namesOf(docdata: XmlElement | undefined, ...given: (string | undefined)[]): string[] {
  const regsrc = childOf(docdata, 'doc-id')?.attributes.regsrc?.trim();
  return given
    .flatMap((one) => one?.trim() || [])
    .flatMap((one) => (regsrc ? [`${regsrc}:${one}`, one] : [one]));
}

/** A document's publication restriction, or the fault in it. */
export function nitfRestriction(nitf: XmlElement): Restriction | { readonly fault: Problem } {
  let found: Restriction = UNRESTRICTED;
  for (const docdata of childrenOf(childOf(nitf, 'head'), 'docdata')) {
    const word = docdata.attributes['management-status']?.trim().toLowerCase() || 'usable';
    const isEmbargoed = word === 'embargoed';
    const status = isEmbargoed ? 'usable' : statusNamed(word);
    if (!status)
      return { fault: refusal('wireStatusUnknown', { status: word.slice(0, 40), format: 'NITF' }) };
    const issued = timeOf(childOf(docdata, 'date.issue')?.attributes.norm);
    const embargoes = childrenOf(docdata, 'date.release').flatMap(({ attributes }) => {
      const end = timeOf(attributes.norm);
      // A document released at its issue time is under no embargo.
      return end && (isEmbargoed || !statesSameTime(end, issued)) ? [end] : [];
    });
    found = stricter(found, { status, embargoes, embargoOpen: isEmbargoed && embargoes.length === 0 });
  }
  return found;
}

/** An NITF text in a property of another format; null if it is not NITF. */
export function nitfIn(text: string): {
  readonly html: string;
  readonly note: string | null;
  readonly restriction: ReturnType<typeof nitfRestriction>;
} | null {
  if (!/<(?:[\w-]+:)?nitf\b/i.test(text)) return null;
  const { root } = readXml(text);
  if (root.name !== 'nitf') return null;
  const { html } = nitfText(contentOf(root), '');
  return { html, note: nitfHead(root).note, restriction: nitfRestriction(root) };
}

/** The element with the text itself: empty if there is none. */
export function contentOf(nitf: XmlElement): XmlElement {
  return (
    childOf(childOf(nitf, 'body'), 'body.content') ?? {
      ...nitf,
      children: [],
      attributes: {},
      unfinished: false,
    }
  );
}

function itemOf(nitf: XmlElement, restriction: Restriction): WireItem {
  const head = childOf(nitf, 'head');
  const docdata = childOf(head, 'docdata');
  const above = nitfHead(nitf);
  const at = (name: string) => timeOf(childOf(docdata, name)?.attributes.norm);
  const attribute = (name: string, key: string) => childOf(docdata, name)?.attributes[key]?.trim() || null;
  const key = attribute('du-key', 'key');
  const [guid = '', ...aliases] = namesOf(
    docdata,
    key ?? undefined,
    childOf(docdata, 'doc-id')?.attributes['id-string'],
  );
  const { html, pictures } = nitfText(contentOf(nitf), guid);
  const issued = at('date.issue');
  return {
    ...emptyItem(guid),
    aliases,
    version: attribute('du-key', 'version'),
    ...restriction,
    // It states when this version was issued, not the first.
    changed: issued,
    headline: above.headline,
    names: [textOf(head, 'title'), key],
    slugline: key ?? metaOf(head, /^(?:slug(?:line)?|anpa-keyword)$/i),
    edNote: above.note,
    urgency: Number(attribute('urgency', 'ed-urg')) || null,
    terms: textOf(docdata, 'doc.rights') ?? attribute('doc.rights', 'owner'),
    language: childOf(nitf, 'body')?.language ?? nitf.language,
    byline: above.byline,
    dateline: above.dateline,
    source: attribute('doc.copyright', 'holder') ?? above.distributor ?? attribute('doc-id', 'regsrc'),
    alsoFrom: [above.distributor, attribute('doc-id', 'regsrc')],
    copyright: attribute('doc.copyright', 'holder'),
    standfirst: above.standfirst,
    html,
    about: '',
    named: namedIn(nitf, head, docdata),
    pictures,
  };
}

/** An NITF time: a day may have a time zone, which has no meaning for a day. */
function timeOf(norm: string | undefined): string | null {
  const text = norm?.trim();
  return text ? text.replace(/^(\d{8})(?:[+-]\d{4}|Z)$/, '$1') : null;
}

function metaOf(head: XmlElement | undefined, name: RegExp): string | null {
  const meta = childrenOf(head, 'meta').find(({ attributes }) => name.test(attributes.name ?? ''));
  return meta?.attributes.content?.trim() || null;
}

const KINDS: Readonly<Record<string, WireName['kind']>> = {
  person: 'person',
  org: 'organisation',
  location: 'place',
  event: 'event',
  'object.title': 'object',
  classifier: 'subject',
};
const MOST = 500;
const LONGEST_NAME = 300;

function namedIn(
  nitf: XmlElement,
  head: XmlElement | undefined,
  docdata: XmlElement | undefined,
): WireName[] {
  const subjects = childrenOf(childOf(head, 'tobject'), 'tobject.subject').map(({ attributes }): WireName => {
    const of = (part: string) => attributes[`tobject.subject.${part}`]?.trim() || null;
    const number = of('refnum') ?? of('code');
    return {
      ...named('subject', of('detail') ?? of('matter') ?? of('type')),
      code: number && `subj:${number}`,
    };
  });
  const keywords = childrenOf(childOf(docdata, 'key-list'), 'keyword').map(({ attributes }) =>
    named('subject', attributes.key ?? null),
  );
  const places = childrenOf(docdata, 'evloc').map(({ attributes }): WireName => {
    const { city, 'county-dist': county, 'state-prov': state, 'iso-cc': country } = attributes;
    return {
      ...named('place', city || county || state || null),
      code: country ? `iso3166:${country}` : null,
    };
  });
  return [
    ...subjects,
    ...keywords,
    ...places,
    ...marked(childOf(docdata, 'identified-content'), false, []),
    ...marked(childOf(nitf, 'body'), true, []),
  ];
}

/** The names marked up in a text; within the body, only those with a code. */
function marked(element: XmlElement | undefined, coded: boolean, found: WireName[]): WireName[] {
  for (const child of element?.children ?? []) {
    if (typeof child === 'string' || found.length >= MOST) continue;
    const kind = KINDS[child.name];
    const { value, idsrc } = child.attributes;
    const code = value ? (idsrc ? `${idsrc}:${value}` : value) : null;
    if (kind && (code || !coded)) found.push({ ...named(kind, shortWordsOf(child)), code });
    marked(child, coded, found);
  }
  return found;
}

/** The text of an element, read only up to the length of a name; null if it is longer. */
function shortWordsOf(element: XmlElement): string | null {
  const waiting: (XmlElement | string)[] = [element];
  let [words, looked] = ['', 0];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    looked += 1;
    if (looked > LONGEST_NAME || words.length > LONGEST_NAME) return null;
    if (typeof next === 'string') words += next;
    else if (next.children.length > LONGEST_NAME) return null;
    else waiting.push(...next.children.toReversed());
  }
  return words.trim() || null;
}

function named(kind: WireName['kind'], name: string | null): WireName {
  return { kind, name: name?.trim() || null, code: null, rel: null };
}
