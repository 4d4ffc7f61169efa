import { type Block, type Body, blockText, bodyText } from '../body.ts';

/** Maximum length of an entry's headline. */
export const LONGEST_ENTRY_HEADLINE = 200;
/** The number of the summary: it is written like an entry, and displayed above all of them. */
export const SUMMARY = 0;

/** One entry of live coverage, as shown to readers. */
export interface LiveEntry {
  readonly id: string;
  /** Its number within the coverage: increasing, never reused. */
  readonly number: number;
  readonly at: Date;
  readonly headline: string | null;
  /** Empty if it was retracted. */
  readonly body: Body;
  readonly byline: string | null;
  /** Its position among the key points; null if it is not one. */
  readonly keyPosition: number | null;
  readonly state: 'out' | 'taken back';
  readonly version: number;
  /** When it was changed or retracted after publication; null if it was not. */
  readonly updatedAt: Date | null;
  /** The note about that for readers. */
  readonly note: string | null;
  /** The coverage's change count when this entry was last changed. */
  readonly change: number;
}

/** The live coverage of a story. */
export interface LiveBlog {
  /** When its first entry was written; null until then. */
  readonly startedAt: Date | null;
  /** When it was ended; null while it continues. */
  readonly endedAt: Date | null;
  /** Incremented with every change that readers are notified of. */
  readonly change: number;
  /** The story's own text, above the coverage. */
  readonly lead: Body;
  readonly summary: LiveEntry | null;
  /** Newest first; retracted entries keep their place. */
  readonly entries: readonly LiveEntry[];
}

/** An entry as text blocks: its headline, then its body; empty for a retracted one. */
export function entryBlocks(entry: Pick<LiveEntry, 'headline' | 'body' | 'state'>): Block[] {
  if (entry.state !== 'out') return [];
  const head: Block[] = entry.headline
    ? [{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: entry.headline }] }]
    : [];
  return [...head, ...entry.body.content];
}

/** A part of a live story that is rendered separately, and the offset of its text in the full text. */
export interface LiveSegment {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the story's own text and the body of each entry are in `bodyText` of the whole, by number; the lead has null.
 * The whole is the lead, the summary, and the entries, oldest first.
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

/** Blocks are joined with a blank line. */
const JOINT = 2;

/** The summary and the entries, oldest first: their order in the full text. */
function inOrder({ summary, entries }: LiveBlog): LiveEntry[] {
  return [...(summary ? [summary] : []), ...[...entries].reverse()];
}

/** The key points, in order. */
export function keyPoints({ entries }: LiveBlog): LiveEntry[] {
  return entries
    .filter(({ keyPosition }) => keyPosition !== null)
    .sort((a, b) => (a.keyPosition ?? 0) - (b.keyPosition ?? 0));
}

/** A one-line title for an entry: its headline, or the start of its text. */
export function entryTitle(entry: Pick<LiveEntry, 'headline' | 'body'>, most = 140): string {
  if (entry.headline) return entry.headline;
  const first = entry.body.content.map((block) => blockText(block).trim()).find(Boolean) ?? '';
  const line = first.replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).trimEnd()}…`;
}
