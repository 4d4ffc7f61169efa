import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { MIGRATIONS } from '../../store/migrate.ts';
import { type AnsweringStore, whileAnswering } from '../../store/open-answering.ts';
import { within } from '../../store/within.ts';
import { VERSION } from '../version.ts';
import { examineStore } from './examine-store.ts';
import { reportTo } from './finding.ts';

/** Asks a running process about itself. */
export const FACTS = 'facts';
/** Asks a running process to check its database. */
export const EXAMINE = 'examine';

/** What a running process reports about itself. */
export interface ProcessFacts {
  readonly pid: number;
  readonly command: string;
  readonly program: string;
  readonly migrations: number;
  /** When it started, ISO 8601. */
  readonly since: string;
  /** Open files and their limit; null if the system does not say. */
  readonly descriptors: { readonly used: number; readonly limit: number } | null;
  /** Milliseconds for a notification to itself to arrive through the database; null if it never did. */
  readonly heard: number | null;
}

/** Options for a process that checks its own database. */
export interface ExamineOrder {
  readonly quick: boolean;
}

const CHANNEL = 'heard_by_doctor';
const HEARS_WITHIN = 5_000;

/** Lets `sourceline doctor` query this process and have it check its database. */
export async function answerDoctor(
  store: AnsweringStore,
  config: Config,
  clock: Clock,
  command: string,
): Promise<void> {
  const hears = await hearing(store).catch(() => async () => null);
  const since = new Date(Date.now() - process.uptime() * 1000).toISOString();
  store.answer(FACTS, async (): Promise<ProcessFacts> => {
    return {
      pid: process.pid,
      command,
      program: VERSION,
      migrations: MIGRATIONS.length,
      since,
      descriptors: descriptors(),
      heard: await hears(),
    };
  });
  store.answer(EXAMINE, async (given, asker) => {
    const { quick } = given as ExamineOrder;
    const looking = { now: () => clock.now(), quick };
    return whileAnswering(store, () => examineStore(store, config, looking, reportTo(asker.tell)));
  });
}

/** Measures how long a notification to itself takes through the database, in milliseconds; null if it never arrives. */
async function hearing(store: AnsweringStore): Promise<() => Promise<number | null>> {
  const waiting = new Map<string, () => void>();
  await store.listen(CHANNEL, (payload) => waiting.get(payload)?.());
  return async () => {
    const id = randomUUID();
    const started = performance.now();
    const heard = new Promise<number | null>((resolve) => {
      waiting.set(id, () => resolve(Math.round(performance.now() - started)));
      store.statement('select pg_notify($1, $2)', [CHANNEL, id]).catch(() => resolve(null));
    });
    try {
      return await within(HEARS_WITHIN, heard, () => null);
    } finally {
      waiting.delete(id);
    }
  };
}

function descriptors(): ProcessFacts['descriptors'] {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8');
    const limit = Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1]);
    return Number.isFinite(limit) ? { used: readdirSync('/proc/self/fd').length, limit } : null;
  } catch {
    return null;
  }
}
