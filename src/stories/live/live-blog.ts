import { type Block, type Body, blockText, bodyText } from '../body.ts';

/** The most characters of an entry's headline. */
export const LONGEST_ENTRY_HEADLINE = 200;
/** The number of the summary: it is written like an entry, and stands above all of them. */
export const SUMMARY = 0;

/** One entry of live coverage, as readers have it. */
export interface LiveEntry {
  readonly id: string;
  /** Its place in the coverage: counted up, never given twice. */
  readonly number: number;
  readonly at: Date;
  readonly headline: string | null;
  /** Empty where it was taken back. */
  readonly body: Body;
  readonly byline: string | null;
  /** Its place among the key points; null where it is none. */
  readonly keyPosition: number | null;
  readonly state: 'out' | 'taken back';
  readonly version: number;
  /** When it was changed or taken back since it was out; null where it was not. */
  readonly updatedAt: Date | null;
  /** What readers are told of that. */
  readonly note: string | null;
  /** What the coverage counted when this entry was changed last. */
  readonly change: number;
}

/** The live coverage of a story. */
export interface LiveBlog {
  /** When its first entry was written; null before. */
  readonly startedAt: Date | null;
  /** When it was ended; null while it goes on. */
  readonly endedAt: Date | null;
  /** Counts up with everything readers are told of. */
  readonly change: number;
  /** The story's own text, which stands above the coverage. */
  readonly lead: Body;
  readonly summary: LiveEntry | null;
  /** The newest first; those taken back keep their place. */
  readonly entries: readonly LiveEntry[];
}

/** An entry as blocks of a text: its headline, then what it says; nothing of one that was taken back. */
export function entryBlocks(entry: Pick<LiveEntry, 'headline' | 'body' | 'state'>): Block[] {
  if (entry.state !== 'out') return [];
  const head: Block[] = entry.headline
    ? [{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: entry.headline }] }]
    : [];
  return [...head, ...entry.body.content];
}

/** A part of a live story as it is drawn by itself, and where its words begin in the text of the whole. */
export interface LiveSegment {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the story's own text and the body of each entry stand in `bodyText` of the whole, by number; the lead is null's.
 * The whole is the lead, the summary, and the entries, the oldest first.
 */
export function liveSegments(live: LiveBlog): Map<number | null, LiveSegment> {
  const segments = new Map<number | null, LiveSegment>();
  let at = 0;
  const skip = (blocks: readonly Block[]): LiveSegment => {
    const text = bodyText({ type: 'doc', content: [...blocks] });
    if (text === '') return { start: at, end: at };
    const start = at === 0 ? 0 : at + JOINT;
    at = start + text.length;
    return { start, end: at };
  };
  segments.set(null, skip(live.lead.content));
  for (const entry of inOrder(live)) {
    if (entry.state !== 'out') continue;
    if (entry.headline) skip(entryBlocks({ ...entry, body: { type: 'doc', content: [] } }));
    segments.set(entry.number, skip(entry.body.content));
  }
  return segments;
}

/** Blocks are joined by a blank line. */
const JOINT = 2;

/** The summary and the entries, the oldest first: the order in which the whole text has them. */
function inOrder({ summary, entries }: LiveBlog): LiveEntry[] {
  return [...(summary ? [summary] : []), ...[...entries].reverse()];
}

/** The key points in their order. */
export function keyPoints({ entries }: LiveBlog): LiveEntry[] {
  return entries
    .filter(({ keyPosition }) => keyPosition !== null)
    .sort((a, b) => (a.keyPosition ?? 0) - (b.keyPosition ?? 0));
}

/** What an entry is called where only one line of it stands: its headline, else how its text begins. */
export function entryTitle(entry: Pick<LiveEntry, 'headline' | 'body'>, most = 140): string {
  if (entry.headline) return entry.headline;
  const first = entry.body.content.map((block) => blockText(block).trim()).find(Boolean) ?? '';
  const line = first.replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).trimEnd()}…`;
}
