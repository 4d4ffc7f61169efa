import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { type CameFrom, cameFrom, isKnownHost } from '../../desk/readership/origin.ts';
import { type FigureCount, type StoryCount, saveReadership } from '../../desk/readership/save-readership.ts';
import type { Log } from '../../log.ts';
import { isStaff } from '../../readers/member.ts';
import type { Store } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { isLoopbackName } from '../http/loopback.ts';
import type { Visit, VisitCounter } from '../http/visit-counter.ts';
import type { Visitor } from '../http/visitor.ts';
import { dayIn } from '../ui/day-span.ts';
import { isRobot } from './is-robot.ts';
import { VisitLimits } from './visit-limits.ts';

const EVERY = 5_000;
/** How many different counts wait for the database at once; beyond that, they are dropped. */
const MOST_WAITING = 20_000;

type Reporter = Pick<Visitor, 'network' | 'agent' | 'session' | 'signs'>;

/**
 * Counts how stories are read: in memory, and every few seconds in the database, by day, story and where readers came
 * from. Nothing of who read is written anywhere.
 */
export class ReaderCounter implements VisitCounter {
  readonly #store: Store;
  readonly #config: Pick<Config, 'READERSHIP' | 'PORTAL_ZONE' | 'PUBLIC_URL'>;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #limits: VisitLimits;
  /** Whether only this machine is served: a browser that a program drives is then a test, and no robot. */
  readonly #isLocal: boolean;
  /** Whether browsers say what they request, which they do over TLS and on their own machine. */
  readonly #isSecure: boolean;
  readonly #hosts: readonly string[];
  #stories = new Map<string, StoryCount>();
  #figures = new Map<string, FigureCount>();
  #timer: NodeJS.Timeout | undefined;
  /** One after the other: a stop must not leave one behind that fails and has nobody to try again. */
  #writing: Promise<void> = Promise.resolve();
  #dropped = 0;

  constructor(parts: { store: Store; config: Config; clock: Clock; log: Log }) {
    this.#store = parts.store;
    this.#config = parts.config;
    this.#clock = parts.clock;
    this.#log = parts.log;
    const { protocol, hostname } = new URL(parts.config.PUBLIC_URL);
    this.#isLocal = isLoopbackName(hostname);
    this.#isSecure = protocol === 'https:' || this.#isLocal;
    this.#hosts = [hostname];
    this.#limits = new VisitLimits({ isLocal: this.#isLocal });
  }

  /** Starts writing every few seconds. */
  start(): void {
    this.#timer = setInterval(() => void this.flush(), EVERY).unref();
  }

  /** Counts a report, unless it is not to be counted. Throws a Problem if its network sends too many. */
  count(visit: Visit, reporter: Reporter): void {
    if (!this.#config.READERSHIP) return;
    const now = this.#clock.now();
    const day = dayIn(now, this.#config.PORTAL_ZONE);
    this.#limits.begin(day);
    if (!this.#limits.mayReport(reporter.network, now)) throw refusal('requestsMany');
    if (!this.#isReader(reporter)) return;
    const what = `${visit.kind} ${visit.of}`;
    if (!this.#limits.isFirst(visit.view, what)) return;
    const agent = visit.kind === 'read' ? reporter.agent : null;
    if (!this.#limits.mayCount(reporter.network, agent, what)) return;
    this.#add(visit, day, this.#from(visit, reporter));
  }

  /** Writes the counts, after those being written; any that cannot be written now are kept for the next time. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const stories = this.#stories;
    const figures = this.#figures;
    if (this.#dropped > 0) {
      this.#log.warn({ dropped: this.#dropped }, 'too many different reads at once: some were not counted');
      this.#dropped = 0;
    }
    if (stories.size === 0 && figures.size === 0) return;
    this.#stories = new Map();
    this.#figures = new Map();
    try {
      await this.#store.write((writing) =>
        saveReadership(writing, [...stories.values()], [...figures.values()], this.#clock.now()),
      );
    } catch (error) {
      this.#putBack(stories, figures);
      this.#log.warn({ err: error }, 'could not write how stories were read; trying again later');
    }
  }

  /** Stops, after writing the remaining counts. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  /** Whether it is a reader who may be counted: no robot, none of the staff, nobody who asks not to be. */
  #isReader({ agent, session, signs }: Reporter): boolean {
    if (signs.asksForPrivacy || signs.isAhead) return false;
    if (session && isStaff(session.member)) return false;
    const { fetchedAs } = signs;
    if (fetchedAs ? fetchedAs.site !== 'same-origin' || fetchedAs.destination !== 'empty' : this.#isSecure)
      return false;
    return !isRobot(agent, this.#isLocal);
  }

  #from(visit: Visit, { network }: Reporter): CameFrom {
    const from = cameFrom(visit.from, this.#hosts);
    return isKnownHost(from) || this.#limits.mayName(from.host, network) ? from : { ...from, host: '' };
  }

  #add({ kind, of }: Visit, day: string, from: CameFrom): void {
    const key = [day, of, from.origin, from.host].join('\n');
    const known = kind === 'figure' ? this.#figures.get(key) : this.#stories.get(key);
    if (!known && this.#stories.size + this.#figures.size >= MOST_WAITING) {
      this.#dropped += 1;
      return;
    }
    if (kind === 'figure') {
      const count = this.#figures.get(key) ?? { ...from, day, figure: of, opened: 0 };
      count.opened += 1;
      this.#figures.set(key, count);
      return;
    }
    const count = this.#stories.get(key) ?? { ...from, day, slug: of, reads: 0, finished: 0 };
    if (kind === 'read') count.reads += 1;
    else count.finished += 1;
    this.#stories.set(key, count);
  }

  #putBack(stories: ReadonlyMap<string, StoryCount>, figures: ReadonlyMap<string, FigureCount>): void {
    for (const [key, count] of stories) {
      const newer = this.#stories.get(key);
      if (newer) {
        newer.reads += count.reads;
        newer.finished += count.finished;
      } else this.#stories.set(key, count);
    }
    for (const [key, count] of figures) {
      const newer = this.#figures.get(key);
      if (newer) newer.opened += count.opened;
      else this.#figures.set(key, count);
    }
  }
}
