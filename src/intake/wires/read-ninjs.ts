import { z } from 'zod';
import { Problem } from '../../errors.ts';
import { escapeHtml } from '../../stories/body-to-html.ts';
import { pictureAddress, safeLink } from '../../stories/safe-link.ts';
import { refusal } from '../../words/refusal.ts';
import type { Finding, WireName } from '../piece.ts';
import { headlineWords } from '../plain-words.ts';
import { paragraphsOf } from '../read-json-feed.ts';
import { findingOf } from './finding-of-wire.ts';
import { likeSecond, withListedWords } from './like-second.ts';
import { fromSuperdesk, isOfSuperdesk } from './like-superdesk.ts';
import { isOfWires, ninjsRestriction } from './ninjs-restriction.ts';
import { type NinjsGeneration, ninjsFault } from './ninjs-shape.ts';
import { nitfIn } from './read-nitf.ts';
import { type Restriction, stricter, UNRESTRICTED } from './restriction.ts';
import { hasCapitals, inSmallLetters } from './small-letters.ts';
import { emptyItem, othersOf, type WireItem, type WirePicture } from './wire-item.ts';

const text = z.string().nullish().catch(null);
/** A list without its malformed elements; empty if missing. */
const listOf = <T extends z.ZodType>(of: T) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((rows) => (rows ?? []).flatMap((row) => of.safeParse(row).data ?? []) as z.output<T>[]);

const said = z.object({ role: text, contenttype: text, value: z.string() });
const named = z.object({ name: text, rel: text, role: text, uri: text, literal: text });
const measure = z.number().nullish().catch(null);
const rendition = z.object({
  name: text,
  href: z.string(),
  contenttype: text,
  mimetype: text,
  width: measure,
  height: measure,
});
const picture = {
  uri: text,
  type: text,
  by: text,
  title: text,
  usageterms: text,
  expires: text,
  copyrightholder: text,
  copyrightnotice: text,
  rightsinfo: z
    .object({ linkedrights: text, encodedrights: text })
    .transform(({ linkedrights, encodedrights }) => {
      const address = linkedrights && /^https?:/i.test(linkedrights.trim()) ? safeLink(linkedrights) : null;
      // Text that is not an address is not a licence, but may state restrictions.
      return { licence: address, terms: encodedrights ?? (address ? null : linkedrights) };
    })
    .nullish()
    .catch(null),
  headlines: listOf(said),
  descriptions: listOf(said),
  renditions: listOf(rendition),
};
const association = z
  .looseObject({ ...picture, name: text, rel: text })
  .transform((one) => ({ ...one, restriction: ninjsRestriction(one) }));
type Pictured = z.output<z.ZodObject<typeof picture>>;

/** No story has as many pictures. */
const MOST_ASSOCIATIONS = 200;

/** The properties we read from an item, in lower case and in second-generation form. */
const item = z.object({
  ...picture,
  uri: z.string(),
  slugline: text,
  bodies: listOf(said),
  language: text,
  version: text,
  urgency: measure,
  ednote: text,
  representationtype: text,
  firstcreated: text,
  versioncreated: text,
  located: text,
  subjects: listOf(named),
  people: listOf(named),
  organisations: listOf(named),
  places: listOf(named),
  events: listOf(named),
  objects: listOf(named),
  infosources: listOf(named),
  // Superdesk's own property.
  source: text,
  authors: listOf(z.object({ name: z.string() })),
  // In ninjs 1 they are an object keyed by name.
  altids: listOf(z.object({ role: text, value: z.string() })),
  associations: listOf(association),
});
type Item = z.output<typeof item>;

type Given = Readonly<Record<string, unknown>>;

/** Reads ninjs, https://iptc.org/standards/ninjs/: an item, or the texts of a composite one; null for other data. */
export function readNinjs(sent: unknown): Finding[] | null {
  if (typeof sent !== 'object' || sent === null) return null;
  const value = isOfSuperdesk(sent as Given) ? fromSuperdesk(sent as Given) : sent;
  if (!isNinjs(value)) return null;
  const texts = isComposite(value) ? partsOf(value).filter(({ type }) => type === 'text') : [];
  const [only] = texts;
  if (!only) return [readItem(value)];
  if (texts.length > 1) return texts.map((text) => readItem({ ...handedDown(value), ...text }, value));
  const pictures = partsOf(value).filter(({ type }) => type === 'picture' || type === 'graphic');
  const associations = [...partsOf(only), ...pictures];
  const isNamed = !Array.isArray(value.associations);
  const whole = {
    ...handedDown(value),
    ...only,
    // In ninjs 1 associations are an object keyed by name.
    ...(associations.length > 0 && {
      associations: isNamed
        ? Object.fromEntries(associations.map((one, i) => [`part_${i}`, one]))
        : associations,
    }),
  };
  return [readItem(whole, value)];
}

/** Whether an item only contains other items. */
function isComposite(value: Given): boolean {
  const hasText = Object.keys(value).some((key) => key === 'bodies' || key.startsWith('body_'));
  return value.type === 'composite' && !hasText && ninjsRestriction(value).status === 'usable';
}

function partsOf({ associations }: Given): Given[] {
  if (typeof associations !== 'object' || associations === null) return [];
  return Object.values(associations).filter((part) => typeof part === 'object' && part !== null);
}

/** Properties of an item that apply to its parts unless a part overrides them. */
function handedDown(value: Given): Given {
  const names = ['copyrightholder', 'copyrightHolder', 'language'];
  return Object.fromEntries(names.flatMap((name) => (name in value ? [[name, value[name]]] : [])));
}

/** Properties of stories in our own JSON lines, which a ninjs item cannot have. */
const OF_LINES = ['html', 'body', 'text', 'url', 'id', 'tags'];

function isNinjs(value: object): value is Given {
  if (isOfWires(value)) return true;
  if (!('uri' in value)) return false;
  const { name, schema } = declared(value as Given);
  return /ninjs/i.test(`${name} ${schema}`) || !OF_LINES.some((key) => key in value);
}

interface Declared {
  readonly name: string;
  readonly version: string;
  readonly schema: string;
}

function declared(value: Given): Declared {
  const { standard = value.$standard } = value;
  const said = (typeof standard === 'object' && standard !== null ? standard : {}) as Record<string, unknown>;
  const of = (key: string) => (typeof said[key] === 'string' ? said[key].slice(0, 200) : '');
  return { name: of('name'), version: of('version'), schema: of('schema') };
}

/** The newest known version of each generation. A later one may have unknown properties. */
const NEWEST: Readonly<Record<NinjsGeneration, number>> = { 1: 6, 2: 2, 3: 1 };
const FIRST_ALONE =
  /^(?:headline|byline|mimetype|person|organisation|place|subject|infosource|genre|\$standard)$|^(?:body|description)_/;

/** The rules for reading an item: the version it declares, else the one its property names match. */
function rulesOf(value: Given) {
  const { version, schema } = declared(value);
  const [, major, minor] = /(\d+)\.(\d+)/.exec(schema) ?? /(\d+)\.(\d+)/.exec(version) ?? [];
  const isFirst = Object.keys(value).some((key) => FIRST_ALONE.test(key));
  const bySpelling = hasCapitals(value) ? 3 : isFirst ? 1 : 2;
  // Some declare 1.2 for properties that only exist in another generation.
  const isSecond = Array.isArray(value.associations) || 'headlines' in value || 'bodies' in value;
  const first: NinjsGeneration = isSecond ? bySpelling : 1;
  const declaredAs: Readonly<Record<string, NinjsGeneration>> = { '1': first, '2': 2 };
  const generation = Number(major) >= 3 ? 3 : (declaredAs[major ?? ''] ?? bySpelling);
  const isLater = Number(major) > 3 || (Number(major) === generation && Number(minor) > NEWEST[generation]);
  const isExtended = schema !== '' && !/^https?:\/\/(?:www\.|cv\.)?iptc\.org\//i.test(schema);
  return { generation, strict: !isLater && !isExtended, nameless: major === '2' && minor === '0' };
}

function readItem(given: Given, within?: Given): Finding {
  const own = ninjsRestriction(given);
  const restriction = within ? stricter(ninjsRestriction(within), own) : own;
  // An order to cancel an item counts, whatever else is wrong with it.
  const refused = (fault: string): Finding =>
    orderIn(given, restriction, within) ?? { refused: fault, headline: headlineOf(given) };
  try {
    const rules = rulesOf(within ?? given);
    const small = inSmallLetters(given, rules.generation === 3) as Record<string, unknown>;
    const listed = rules.generation === 1 ? withListedWords(small) : small;
    // In the containing item the name has another meaning.
    const { name: _name, rel: _rel, ...alone } = listed;
    const fault = ninjsFault(within ? alone : listed, rules);
    if (fault) return refused(fault);
    if (own.unknown !== null)
      return refused(refusal('wireStatusUnknown', { status: own.unknown, format: 'ninjs' }).line);
    const read = item.safeParse(rules.generation === 1 ? likeSecond(listed) : listed);
    if (!read.success) return refused('It is not an item of ninjs.');
    return findingOf(itemOf(read.data, restriction, within));
  } catch (error) {
    if (error instanceof Problem) return refused(error.line);
    throw error;
  }
}

/** The order to cancel an item, read from as much of it as possible; null if it is not one. */
function orderIn(given: Given, restriction: Restriction, within: Given | undefined): Finding | null {
  if (restriction.status !== 'canceled') return null;
  const { associations: _held, ...rest } = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const read = item.safeParse(likeSecond(withListedWords(rest)));
  return read.success && read.data.uri.trim() ? findingOf(itemOf(read.data, restriction, within)) : null;
}

function headlineOf({ headline, headlines, title }: Given): string | null {
  const [first] = Array.isArray(headlines) ? (headlines as ({ value?: unknown } | null)[]) : [];
  const words = [headline, first?.value, title].find((one) => typeof one === 'string');
  return typeof words === 'string' ? headlineWords(words.slice(0, 2000)) || null : null;
}

function itemOf(given: Item, outer: Restriction, within: Given | undefined): WireItem {
  const source = given.infosources.find(({ role }) => role === 'source');
  const page = given.altids.find(({ role }) => role === 'page')?.value ?? null;
  const { html: body, note, restriction } = bodyOf(given);
  const html = withCredits(body, given);
  const own = pictureOf(given);
  const pictures = given.associations
    .slice(0, MOST_ASSOCIATIONS)
    .flatMap((one) => (isPicture(one) ? picturesOf(one) : []));
  const isText = given.type === null || given.type === undefined || given.type === 'text';
  const whole = stricter(outer, restriction);
  // Cancelling a composite item cancels each of its texts, but cancelling a text cancels no other.
  const also = whole.status === 'canceled' ? null : within?.uri;
  return {
    ...emptyItem(given.uri),
    aliases: typeof also === 'string' ? [also] : [],
    kind: given.type === 'composite' && html ? 'text' : (given.type ?? 'text'),
    version: given.version ?? null,
    ...whole,
    created: given.firstcreated ?? null,
    changed: given.versioncreated ?? null,
    partial: given.representationtype === 'partial' || given.representationtype === 'incomplete',
    headline:
      wordsOf(given.headlines, 'main', 'headline') ?? given.headlines[0]?.value ?? given.title ?? null,
    names: [given.slugline ?? null, wordsOf(given.descriptions, 'title', 'caption', 'text')],
    slugline: given.slugline ?? null,
    edNote: [given.ednote, note].filter(Boolean).join('\n') || null,
    urgency: given.urgency ?? null,
    terms: given.usageterms ?? given.rightsinfo?.terms ?? null,
    language: given.language ?? null,
    byline: given.by ?? (given.authors.map(({ name }) => name).join('; ') || null),
    dateline: given.located ?? null,
    source:
      source?.name ??
      given.source ??
      given.copyrightholder ??
      given.infosources.find(({ name }) => name)?.name ??
      null,
    alsoFrom: [
      ...given.infosources.map(({ name }) => name ?? null),
      given.source ?? null,
      given.copyrightholder ?? null,
    ],
    sourceUrl: source?.uri ? safeLink(source.uri) : null,
    licence: given.rightsinfo?.licence ?? null,
    copyright: given.copyrightnotice ?? null,
    section: given.subjects.find(({ rel }) => rel === 'section')?.name ?? null,
    standfirst: isText ? wordsOf(given.descriptions, 'summary', 'abstract', 'lead', 'text') : null,
    html,
    about: aboutOf(given),
    page: page && safeLink(page),
    named: namesOf(given),
    pictures: [...(own ? [own] : []), ...pictures],
    group: groupOf(given, page),
  };
}

/** The text of an item, with an embedded NITF text's note to editors and its publication restriction. */
function bodyOf({ bodies }: Item): { html: string; note: string | null; restriction: Restriction } {
  const of = (form: RegExp) =>
    bodies.find(({ contenttype, role }) => form.test(contenttype ?? role ?? ''))?.value;
  const nitf = of(/nitf/i);
  const read = nitf === undefined ? null : nitfIn(nitf);
  const said = read?.restriction ?? UNRESTRICTED;
  if ('fault' in said) throw said.fault;
  const html = of(/html/i) ?? (read?.html || null);
  const rest = { note: read?.note ?? null, restriction: said };
  if (html !== null) return { html, ...rest };
  const plain =
    of(/^text\/plain|^text$|^main$/i) ?? bodies.find(({ contenttype }) => !contenttype)?.value ?? '';
  return { html: /<(?:p|div|br|h\d)\b/i.test(plain) ? plain : paragraphsOf(plain), ...rest };
}

/** The description of an item without a text. */
function aboutOf({ descriptions }: Item): string {
  const best = ['caption', 'text', 'summary', 'abstract', 'lead', 'script'];
  const found =
    best.map((role) => descriptions.find((one) => one.role === role)).find((one) => one !== undefined) ??
    descriptions.find(({ role }) => role !== 'creditline');
  if (!found) return '';
  return /html/i.test(found.contenttype ?? '') ? found.value : paragraphsOf(found.value);
}

function namesOf(given: Item): WireName[] {
  const of = (kind: WireName['kind'], all: readonly z.output<typeof named>[]) =>
    all
      .filter(({ rel }) => rel !== 'section')
      .map(
        ({ name = null, uri = null, literal = null, rel = null }): WireName => ({
          kind,
          name,
          rel,
          code: codeOf(uri, literal),
        }),
      );
  return [
    ...of('subject', given.subjects),
    ...of('person', given.people),
    ...of('organisation', given.organisations),
    ...of('place', given.places),
    ...of('event', given.events),
    ...of('object', given.objects),
  ];
}

/** A code within its scheme, if the address is not the code's own. */
function codeOf(uri: string | null, literal: string | null): string | null {
  if (!uri || !literal) return uri ?? literal;
  return uri.includes(literal) ? uri : `${uri.replace(/[/#]$/, '')}/${literal}`;
}

function isPicture({ rel, type }: z.output<typeof association>): boolean {
  return rel === 'picture' || type === 'picture' || type === 'graphic';
}

/** The pictures of an item. */
function picturesOf({ restriction, ...of }: z.output<typeof association>): WirePicture[] {
  const picture = pictureOf(of);
  return picture ? [{ ...picture, restriction, guid: of.uri ?? null }] : [];
}

/** A picture in its best rendition: the original, else the widest. */
function pictureOf(of: Pictured): WirePicture | null {
  if (of.type === 'video' || of.type === 'audio') return null;
  const shown = of.renditions.flatMap((one) => {
    const type = one.contenttype ?? one.mimetype;
    const src = type && !/^image\//i.test(type) ? null : pictureAddress(one.href);
    return src ? [{ ...one, src }] : [];
  });
  const [widest] = [...shown].sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
  const best = shown.find(({ name }) => name === 'original') ?? widest;
  if (!best) return null;
  const { src } = best;
  const credit = of.by ?? wordsOf(of.descriptions, 'creditline') ?? of.copyrightholder ?? null;
  return {
    src,
    others: othersOf(src, shown),
    alt: wordsOf(of.descriptions, 'alternative text') ?? '',
    caption: wordsOf(of.descriptions, 'caption', 'text', 'summary'),
    credit,
    width: best.width ?? null,
    height: best.height ?? null,
    rights: {
      holder: of.copyrightholder ?? of.copyrightnotice ?? '',
      licence: of.rightsinfo?.licence ?? '',
      note: of.usageterms ?? of.rightsinfo?.terms ?? '',
      expiresOn: of.expires ?? null,
    },
  };
}

/** The text with picture credits separated from captions, which HTML alone does not do. */
function withCredits(html: string, { associations }: Item): string {
  return associations.slice(0, MOST_ASSOCIATIONS).reduce((whole, { rel, by }) => {
    const credit = rel === 'picture' && by ? escapeHtml(by) : null;
    return credit ? whole.replaceAll(`(${credit})</figcaption>`, `(Photo: ${credit})</figcaption>`) : whole;
  }, html);
}

/** The group that translations of a story share: the first of all their addresses. */
function groupOf({ associations }: Item, page: string | null): string | null {
  const others = associations.flatMap(({ rel, uri }) => (rel === 'translation' && uri ? [uri] : []));
  return page && others.length > 0 ? ([page, ...others].sort()[0] ?? null) : null;
}

function wordsOf(all: readonly z.output<typeof said>[], ...roles: string[]): string | null {
  for (const role of roles) {
    const value = all.find((one) => one.role === role)?.value.trim();
    if (value) return value;
  }
  return null;
}
