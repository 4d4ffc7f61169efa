import type { Problem } from '../../errors.ts';
import { escapeHtml } from '../../stories/body-to-html.ts';
import { refusal } from '../../words/refusal.ts';
import { agencySigning } from '../agencies.ts';
import type { WireName } from '../piece.ts';
import { paragraphsOf } from '../read-json-feed.ts';
import { childOf, childrenOf, markupIn, textOf, wordsOf } from '../read-xml.ts';
import type { XmlElement } from '../xml-tree.ts';
import { besideItem } from './beside-item.ts';
import { nitfHead, nitfText, sizeOf } from './nitf-html.ts';
import { contentOf, nitfRestriction } from './read-nitf.ts';
import { type Restriction, statusNamed, stricter, UNRESTRICTED } from './restriction.ts';
import { emptyItem, othersOf, type WireItem, type WirePicture } from './wire-item.ts';

/** The content of a NewsML-G2 item, or a sentence about what is wrong with it. */
export type NewsmlItem =
  | { readonly item: WireItem }
  | {
      readonly fault: string;
      readonly headline: string | null;
      /** Its publication restriction, if readable. */
      readonly restriction: Restriction | null;
    };

/** Reads a NewsML-G2 item: the parts that all kinds have, and the content of a news item. */
export function newsmlItem(element: XmlElement): NewsmlItem {
  const [itemMeta, contentMeta] = [childOf(element, 'itemmeta'), childOf(element, 'contentmeta')];
  const guid = element.attributes.guid?.trim() ?? '';
  const language = attributeOf(contentMeta, 'language', 'tag') ?? element.language;
  const headline = headlineOf(contentMeta, language);
  const broken = (fault: string, restriction: Restriction | null = null) => ({
    fault,
    headline,
    restriction,
  });
  const restriction = restrictionIn(element);
  // The id of the cancelled item comes first: the order counts, even if the file breaks off after that.
  const isOrder = 'status' in restriction && restriction.status === 'canceled' && !itemMeta?.unfinished;
  if (element.unfinished && !isOrder) return broken('The file breaks off inside it.');
  if ('fault' in restriction) return broken(restriction.fault.line);
  if (!guid) return broken('It has no guid, by which NewsML-G2 knows its items.', restriction);
  const content = contentIn(childOf(element, 'contentset'), guid);
  const rights = rightsOf(childOf(element, 'rightsinfo'));
  const provider = childOf(itemMeta, 'provider');
  const describe = (...roles: string[]) => describedAs(contentMeta, roles);
  const kind = codeOf(childOf(itemMeta, 'itemclass')) ?? 'text';
  const credit = textOf(contentMeta, 'creditline') ?? creatorsOf(contentMeta) ?? null;
  const picture = kind === 'picture' || kind === 'graphic' ? pictureIn(element, guid) : null;
  const item: WireItem = {
    ...emptyItem(guid),
    kind: kind === 'composite' && content.html ? 'text' : kind,
    version: element.attributes.version?.trim() || null,
    ...restriction,
    created: textOf(itemMeta, 'firstcreated'),
    changed: textOf(itemMeta, 'versioncreated'),
    headline: headline ?? content.headline,
    names: [
      textOf(itemMeta, 'title'),
      textOf(contentMeta, 'slugline'),
      textOf(childOf(element, 'concept'), 'name'),
    ],
    slugline: textOf(contentMeta, 'slugline'),
    edNote: [...childrenOf(itemMeta, 'ednote').map(wordsOf), content.note].filter(Boolean).join('\n') || null,
    urgency: Number(textOf(contentMeta, 'urgency')) || null,
    terms: rights.terms,
    language,
    byline: content.byline ?? textOf(contentMeta, 'by') ?? creatorsOf(contentMeta),
    dateline: textOf(contentMeta, 'dateline') ?? content.dateline ?? locatedAt(contentMeta, language),
    source:
      nameOf(provider, language) ??
      signing(codeOf(provider)) ??
      rights.holder ??
      codeOf(provider) ??
      hostOf(provider),
    alsoFrom: [rights.holder, codeOf(provider), hostOf(provider)],
    sourceUrl: provider?.attributes.uri ?? null,
    copyright: rights.notice,
    standfirst: kind === 'text' ? (describe('summary', 'abstract') ?? content.standfirst) : null,
    html: content.html,
    about: paragraphsOf(describe('caption', 'summary', 'abstract', '') ?? content.about),
    named: namesIn(element, contentMeta, language),
    pictures: [
      ...(picture ? [{ ...picture, caption: describe('caption', 'summary', ''), credit }] : []),
      ...content.pictures,
    ].map((one) => ({
      ...one,
      rights: {
        ...{ holder: rights.holder ?? '', note: rights.terms ?? rights.notice ?? '' },
        ...{ expiresOn: attributeOf(element, 'rightsinfo', 'validto'), ...one.rights },
      },
    })),
  };
  return { item };
}

/** The strictest of an item's publication restrictions, including those of the NITF in it. */
function restrictionIn(element: XmlElement): Restriction | { readonly fault: Problem } {
  let found: Restriction = UNRESTRICTED;
  for (const itemMeta of childrenOf(element, 'itemmeta')) {
    for (const said of childrenOf(itemMeta, 'pubstatus')) {
      const code = codeOf(said) ?? (said.attributes.literal?.trim() || wordsOf(said) || '');
      const status = statusNamed(code);
      if (!status)
        return { fault: refusal('wireStatusUnknown', { status: code.slice(0, 40), format: 'NewsML-G2' }) };
      found = stricter(found, { ...UNRESTRICTED, status });
    }
    for (const embargo of childrenOf(itemMeta, 'embargoed')) {
      const end = wordsOf(embargo);
      found = stricter(found, { ...UNRESTRICTED, embargoes: end ? [end] : [], embargoOpen: end === null });
    }
  }
  for (const contentSet of childrenOf(element, 'contentset')) {
    for (const nitf of childrenOf(contentSet, 'inlinexml').flatMap((one) => childrenOf(one, 'nitf'))) {
      const inner = nitfRestriction(nitf);
      if ('fault' in inner) return inner;
      found = stricter(found, inner);
    }
  }
  return found;
}

interface Content {
  readonly html: string;
  readonly about: string;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly note: string | null;
  readonly pictures: WirePicture[];
}

const NOTHING: Content = {
  html: '',
  about: '',
  headline: null,
  standfirst: null,
  byline: null,
  dateline: null,
  note: null,
  pictures: [],
};

/** The text of an item: of several forms, NITF is preferred to XHTML, and that to plain text. */
function contentIn(contentSet: XmlElement | undefined, guid: string): Content {
  const inline = childrenOf(contentSet, 'inlinexml');
  const within = (...names: string[]) =>
    inline.map((one) => childOf(one, ...names)).find((one) => one !== undefined);
  const nitf = within('nitf');
  if (nitf) {
    const text = nitfText(contentOf(nitf), guid);
    if (text.html.trim()) return { ...NOTHING, ...nitfHead(nitf), ...text };
  }
  const page = within('xhtml:html', 'html');
  const body =
    childOf(page, 'xhtml:body', 'body') ?? page ?? within('xhtml:body', 'xhtml:div', 'body', 'div');
  if (body) return { ...NOTHING, html: markupIn(body) };
  const data = childrenOf(contentSet, 'inlinedata').filter(({ attributes }) => !attributes.encoding);
  const html = data.find(({ attributes }) => /html/i.test(attributes.contenttype ?? ''));
  if (html) return { ...NOTHING, html: wordsOf(html) ?? '' };
  const plain = data.find(({ attributes }) => /^text\/plain\b|^$/i.test(attributes.contenttype ?? ''));
  if (plain) return { ...NOTHING, html: paragraphsOf(wordsOf(plain) ?? '') };
  // Events and sports tables are not text, but say what they are about.
  const names = childrenOf(within('events'), 'event').flatMap((event) => textOf(event, 'name') ?? []);
  return { ...NOTHING, about: names.join('\n\n') };
}

/** The best image of a picture item. */
function pictureIn(element: XmlElement, guid: string): WirePicture | null {
  const images = childrenOf(childOf(element, 'contentset'), 'remotecontent').filter(
    ({ attributes }) => !attributes.contenttype || /^image\//i.test(attributes.contenttype),
  );
  const sorted = [...images].sort(
    (a, b) => (sizeOf(b.attributes.width) ?? 0) - (sizeOf(a.attributes.width) ?? 0),
  );
  const shown = sorted.flatMap(({ attributes }) => {
    const src = besideItem(attributes.href ?? '', guid);
    return src ? [{ src, width: sizeOf(attributes.width), height: sizeOf(attributes.height) }] : [];
  });
  const [best] = shown;
  return best
    ? { ...best, others: othersOf(best.src, shown), alt: '', caption: null, credit: null, rights: {} }
    : null;
}

function rightsOf(rights: XmlElement | undefined) {
  return {
    holder: nameOf(childOf(rights, 'copyrightholder'), null),
    notice: textOf(rights, 'copyrightnotice')?.replace(/\s+/g, ' ') ?? null,
    terms:
      childrenOf(rights, 'usageterms')
        .flatMap((terms) => wordsOf(terms) ?? [])
        .join('\n')
        .replace(/[^\S\n]+/g, ' ') || null,
  };
}

function headlineOf(contentMeta: XmlElement | undefined, language: string | null): string | null {
  const all = childrenOf(contentMeta, 'headline').filter((one) => wordsOf(one));
  const main = all.filter(({ attributes }) => !attributes.role || /main|headline/i.test(attributes.role));
  const best = inLanguage(main.length > 0 ? main : all, language);
  return best ? wordsOf(best) : null;
}

/** The description with the first of `roles` that exists; '' is one without a role, and any other comes last. */
function describedAs(contentMeta: XmlElement | undefined, roles: readonly string[]): string | null {
  const all = childrenOf(contentMeta, 'description').filter((one) => wordsOf(one));
  for (const role of roles) {
    const found = all.find(({ attributes }) => (attributes.role ?? '').toLowerCase().endsWith(role));
    if (found) return flowing(wordsOf(found) ?? '');
  }
  return null;
}

/** Text with hard line breaks and indentation: only blank lines separate paragraphs. */
function flowing(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  return lines
    .map((line) => line || '\n')
    .join(' ')
    .replace(/ ?\n[ \n]*/g, '\n\n');
}

function locatedAt(contentMeta: XmlElement | undefined, language: string | null): string | null {
  return nameOf(childOf(contentMeta, 'located'), language);
}

function creatorsOf(contentMeta: XmlElement | undefined): string | null {
  const names = childrenOf(contentMeta, 'creator').flatMap((creator) => nameOf(creator, null) ?? []);
  return names.join('; ') || null;
}

const KINDS: Readonly<Record<string, WireName['kind']>> = {
  person: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  team: 'organisation',
  geoarea: 'place',
  poi: 'place',
  event: 'event',
  object: 'object',
};

/** What an item is about, by the names that it, or its assertions for their codes, give. */
function namesIn(
  element: XmlElement,
  contentMeta: XmlElement | undefined,
  language: string | null,
): WireName[] {
  const asserted = new Map(
    childrenOf(element, 'assert').flatMap((one) => {
      const [code, name] = [identityOf(one), nameOf(one, language)];
      return code && name ? [[code, name] as const] : [];
    }),
  );
  const subjects = childrenOf(contentMeta, 'subject').map((subject): WireName => {
    const concept = childOf(subject, 'mainconcept') ?? subject;
    const code = identityOf(concept);
    const type = lastOf(subject.attributes.type ?? subject.attributes.typeuri ?? '').toLowerCase();
    return {
      kind: KINDS[type] ?? 'subject',
      name: nameOf(concept, language) ?? (code ? (asserted.get(code) ?? null) : null),
      code,
      rel: subject.attributes.rel ?? null,
    };
  });
  const keywords = childrenOf(contentMeta, 'keyword').map(
    (keyword): WireName => ({ kind: 'subject', name: wordsOf(keyword), code: null, rel: 'keyword' }),
  );
  return [...subjects, ...keywords];
}

/** The identity of a thing: its code with its scheme, its address, or a word. */
function identityOf({ attributes }: XmlElement): string | null {
  return (attributes.qcode || attributes.uri || attributes.literal || '').trim() || null;
}

/** The code of a thing without its scheme: "usable" of `stat:usable`. */
export function codeOf(element: XmlElement | undefined): string | null {
  if (!element) return null;
  const { qcode, uri } = element.attributes;
  // The address of a provider is its own, not a code's.
  if (!qcode && element.name === 'provider') return null;
  return lastOf((qcode || uri || '').trim()) || null;
}

function lastOf(code: string): string {
  return code.replace(/^.*[:/#]/s, '');
}

function nameOf(element: XmlElement | undefined, language: string | null): string | null {
  const named = inLanguage(
    childrenOf(element, 'name').filter((name) => wordsOf(name)),
    language,
  );
  return named ? (wordsOf(named)?.replace(/\s+/g, ' ') ?? null) : null;
}

/** Of several languages, the item's, else the first. */
function inLanguage(all: readonly XmlElement[], language: string | null): XmlElement | undefined {
  const base = language?.split(/[-_]/)[0]?.toLowerCase();
  return all.find((one) => one.attributes['xml:lang']?.split(/[-_]/)[0]?.toLowerCase() === base) ?? all[0];
}

function signing(code: string | null): string | null {
  return code ? (agencySigning(code)?.name ?? null) : null;
}

function hostOf(provider: XmlElement | undefined): string | null {
  const uri = provider?.attributes.uri ?? '';
  return URL.canParse(uri) ? new URL(uri).hostname.replace(/^www\./, '') || null : null;
}

/** An attribute of the first child with this name; null if there is none. */
export function attributeOf(element: XmlElement | undefined, child: string, name: string): string | null {
  return childOf(element, child)?.attributes[name]?.trim() || null;
}

/** Text as an HTML paragraph. */
export function paragraph(words: string): string {
  return `<p>${escapeHtml(words)}</p>`;
}
