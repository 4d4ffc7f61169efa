import { type Closeness, closenessOf } from './event-closeness.ts';
import { type EventItem, MARK, type MarkCounts } from './event-item.ts';
import { EVENTS, type EventRule } from './event-rule.ts';

/** A story that is already on an event. */
export interface EventMember {
  readonly item: EventItem;
  readonly eventId: string;
}

/** The event chosen for a story, and the other report that led to it. */
export interface EventChoice {
  readonly eventId: string;
  readonly because: { readonly storyId: string; readonly closeness: Closeness };
  /** Events that this story shows to be the same one. */
  readonly merge: readonly string[];
}

/** How many of the stories that share the heaviest marks are compared. */
export const COMPARED = 40;
/** How many of a story's heaviest marks are used to find others. */
const ASKING = 16;
/** A mark that more stories have would find too many. */
export const MOST_HAVING = 300;

/** The maximum number of events that one report can merge. */
const MOST_MERGED = 3;

/** The marks used to find other reports of a story's event, heaviest first. */
export function askingMarks(item: EventItem, counts: MarkCounts): { mark: number; weight: number }[] {
  const asking: { mark: number; weight: number }[] = [];
  for (let i = 0; i < item.marks.length; i += 1) {
    const mark = item.marks[i] as number;
    const having = counts.of(mark);
    if (having < 2 || having > MOST_HAVING) continue;
    // Only names and figures find reports in other languages.
    const kind = (item.kinds[i] as number) & MARK.kind;
    const weight = (item.weights[i] as number) * (kind === MARK.word || kind === MARK.country ? 1 : 1.6);
    asking.push({ mark, weight });
  }
  return asking.sort((a, b) => b.weight - a.weight || a.mark - b.mark).slice(0, ASKING);
}

/**
 * The event that a story reports, among those of `members`; null if it is the first report of its own. Never an event
 * in `apart`: a person has removed the story from it.
 */
export function chooseEvent(
  item: EventItem,
  members: readonly EventMember[],
  apart: ReadonlySet<string> = new Set(),
  rule: EventRule = EVENTS,
): EventChoice | null {
  const events = new Map<string, { storyId: string; closeness: Closeness }[]>();
  for (const { item: other, eventId } of members) {
    if (other.id === item.id || apart.has(eventId)) continue;
    const closeness = closenessOf(item, other, rule);
    const known = events.get(eventId);
    if (known) known.push({ storyId: other.id, closeness });
    else events.set(eventId, [{ storyId: other.id, closeness }]);
  }
  const fitting = [...events].flatMap(([eventId, reports]) => {
    reports.sort((a, b) => b.closeness.score - a.closeness.score || (a.storyId < b.storyId ? -1 : 1));
    const [because] = reports;
    if (!because || because.closeness.score < rule.join) return [];
    const half = reports.slice(0, Math.ceil(reports.length / 2));
    const support = half.reduce((sum, { closeness }) => sum + closeness.score, 0) / half.length;
    const isSure = because.closeness.why !== 'words' && because.closeness.score === 1;
    if (support < rule.others && !isSure) return [];
    return [{ eventId, because, support, score: because.closeness.score + support }];
  });
  fitting.sort((a, b) => b.score - a.score || (a.eventId < b.eventId ? -1 : 1));
  const [best, ...rest] = fitting;
  if (!best) return null;
  const merge = rest
    .slice(0, MOST_MERGED)
    .filter(({ because, support }) => because.closeness.score >= rule.merge && support >= rule.merge / 2);
  return { eventId: best.eventId, because: best.because, merge: merge.map(({ eventId }) => eventId) };
}
