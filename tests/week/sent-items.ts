import { copyToSend } from './copy.ts';

/** How a source of the week sends. */
export type Way =
  | 'rss'
  | 'atom'
  | 'json'
  | 'ninjs'
  | 'newsml'
  | 'page'
  | 'sitemap'
  | 'folder'
  | 'mailbox'
  | 'push';

/** A source of the week. */
export interface WeekSource {
  readonly name: string;
  readonly way: Way;
  /** The name of its host. */
  readonly host: string;
  /** How its host misbehaves, or what is special about it. */
  readonly trouble?: 'too many' | 'breaks down' | 'moves' | 'hub' | 'redirects' | undefined;
  /** Whether what it sends again, changed, is taken as a new version. */
  readonly updates: boolean;
}

const source = (name: string, way: Way, trouble?: WeekSource['trouble'], updates = true): WeekSource => ({
  ...{ name, way, trouble, updates },
  host: `${name.toLowerCase().replace(/\W+/g, '-')}.example`,
});

/** The twelve sources. */
export const SOURCES: readonly WeekSource[] = [
  source('Plain News', 'rss'),
  source('Busy News', 'rss', 'too many'),
  source('Shaky Times', 'atom', 'breaks down'),
  source('Moving Post', 'atom', 'moves'),
  source('Json Gazette', 'json', 'redirects'),
  source('Ninjs Agency', 'ninjs', 'hub'),
  source('NewsML Agency', 'newsml', 'too many'),
  // What a section page says of a story is its address alone.
  source('Section Page', 'page', undefined, false),
  source('Sitemap Daily', 'sitemap', 'breaks down'),
  source('Folder Wire', 'folder'),
  source('Mail Office', 'mailbox'),
  source('Push Agency', 'push'),
];

/** An item of a source, with the times of its versions, and of the order to withdraw it. */
export interface SentItem {
  readonly id: string;
  readonly of: WeekSource;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly versions: readonly number[];
  readonly killedAt: number | null;
}

/** An item as its source sends it at a time. */
export interface SentVersion extends Omit<SentItem, 'versions' | 'killedAt'> {
  readonly version: number;
  readonly firstAt: Date;
  readonly at: Date;
  readonly isKilled: boolean;
}

/** When the week begins and ends. */
export const WEEK = { from: Date.parse('2026-11-02T00:00:00Z'), to: Date.parse('2026-11-09T00:00:00Z') };
const HOUR = 3_600_000;
/** The sources whose item of the middle of the week is withdrawn, and how many hours after it was sent. */
const KILLS: Readonly<Partial<Record<Way, number>>> = { ninjs: 2, push: 3, newsml: 6 };

/** What the sources send in the week, `each` items of each. */
export function itemsOfWeek(each: number): SentItem[] {
  const all = copyToSend(each * SOURCES.length);
  const span = WEEK.to - WEEK.from - 12 * HOUR;
  return all.map(({ headline, paragraphs }, at): SentItem => {
    const of = SOURCES[at % SOURCES.length] as WeekSource;
    const number = Math.floor(at / SOURCES.length);
    const first = WEEK.from + Math.round((span * at) / all.length);
    const hours = number === Math.floor(each / 2) ? KILLS[of.way] : undefined;
    const isUpdated = of.updates && number % 3 === 0 && hours === undefined;
    const versions = isUpdated ? [first, first + 3 * HOUR + (number % 5) * HOUR] : [first];
    const killedAt = hours === undefined ? null : first + hours * HOUR;
    return { id: `${of.way}-${at}`, of, headline, paragraphs, versions, killedAt };
  });
}

/** The sentence by which a version of an item is known. */
export function markOfVersion({ id }: Pick<SentItem, 'id'>, version: number): string {
  return `This report is number ${id} in edition ${version}.`;
}

/** What is sent of an item at a time; null before its time. */
export function versionAt(item: SentItem, now: number): SentVersion | null {
  const out = item.versions.filter((at) => at <= now);
  const [first, last = first] = [out[0], out.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isKilled = item.killedAt !== null && item.killedAt <= now;
  const version = out.length;
  return {
    ...{ id: item.id, of: item.of, headline: item.headline, version, isKilled },
    paragraphs: [...item.paragraphs, markOfVersion(item, version)],
    firstAt: new Date(first),
    at: new Date(isKilled ? (item.killedAt ?? last) : last),
  };
}
