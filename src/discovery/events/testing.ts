import { askingMarks, COMPARED, chooseEvent, type EventMember } from './choose-event.ts';
import { type EventItem, type EventText, itemOf, type MarkCounts, marksOf } from './event-item.ts';
import { EVENTS, type EventRule } from './event-rule.ts';
import type { GroupingPortion } from './group-stories.ts';

/** Twenty changes in each transaction, however long it takes. */
export const TWENTY: GroupingPortion = { size: 20, write: (store, _items, change) => store.write(change) };

type Member = { readonly item: EventItem; eventId: string };

const HOUR = 3_600_000;

/** Groups stories in memory as the job groups them in the database; for tests and measurements. */
export class EventWindow {
  readonly #rule: EventRule;
  readonly #having = new Map<number, Member[]>();
  readonly #groups = new Map<string, Member[]>();
  readonly #events = new Map<string, Member[]>();
  #stories = 0;
  #last = 0;

  constructor(rule: EventRule = EVENTS) {
    this.#rule = rule;
  }

  /** Takes the next story, and answers with the id of its event. */
  take(story: EventText): string {
    this.#stories += 1;
    // With the story itself, which is not there yet.
    const counts: MarkCounts = {
      stories: this.#stories,
      of: (mark) => (this.#having.get(mark)?.length ?? 0) + 1,
    };
    const item = itemOf(story, marksOf(story), counts);
    const choice = chooseEvent(item, this.#near(item, counts), new Set(), this.#rule);
    this.#last += 1;
    const eventId = choice?.eventId ?? `event ${this.#last}`;
    for (const merged of choice?.merge ?? []) this.#merge(merged, eventId);
    const member = { item, eventId };
    for (const mark of item.marks) pushTo(this.#having, mark, member);
    pushTo(this.#groups, item.groupId, member);
    pushTo(this.#events, eventId, member);
    return eventId;
  }

  /** The reports of all events that one of the nearest stories is on. */
  #near(item: EventItem, counts: MarkCounts): EventMember[] {
    const found = new Map<Member, number>();
    const since = item.at - this.#rule.hours * HOUR;
    const until = item.at + this.#rule.hours * HOUR;
    for (const { mark, weight } of askingMarks(item, counts))
      for (const member of this.#having.get(mark) ?? [])
        if (member.item.at >= since && member.item.at <= until)
          found.set(member, (found.get(member) ?? 0) + weight);
    const nearest = [...found].sort((a, b) => b[1] - a[1] || (a[0].item.id < b[0].item.id ? -1 : 1));
    const members = [
      ...nearest.slice(0, COMPARED).map(([member]) => member),
      ...(this.#groups.get(item.groupId) ?? []),
    ];
    const events = new Set(members.map(({ eventId }) => eventId));
    return [...events].flatMap((eventId) => this.#events.get(eventId) ?? []);
  }

  /** The ids of the stories of each event. */
  get events(): string[][] {
    return [...this.#events.values()].map((members) => members.map(({ item }) => item.id));
  }

  #merge(from: string, into: string): void {
    const moved = this.#events.get(from) ?? [];
    for (const member of moved) member.eventId = into;
    this.#events.set(into, [...(this.#events.get(into) ?? []), ...moved]);
    this.#events.delete(from);
  }
}

function pushTo<Key>(lists: Map<Key, Member[]>, key: Key, member: Member): void {
  const list = lists.get(key);
  if (list) list.push(member);
  else lists.set(key, [member]);
}
