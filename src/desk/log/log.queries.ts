import { createHash } from 'node:crypto';
import type { Reading } from '../../store/database.ts';

/** All actions in the audit log. */
export const LOG_ACTIONS = [
  'move',
  'save revision',
  'correct',
  'embargo',
  'let block pass',
  'take block back',
  'decide entity',
  'decide hit',
  'import list',
  'change person',
  'make person',
  'invite person',
  'uninvite person',
  'reset login',
  'change picture',
  'make token',
  'revoke token',
  'change webhook',
  'change source',
  'change feed',
  'arrange front',
  'change section',
  'add place',
  'change place',
  'change event',
  'decide figure',
  'decide correction',
  'change dataset',
  'change basket',
  'live entry',
  'live coverage',
  'make calendar address',
  'end calendar address',
  'change setting',
  'change page',
  'forget story',
  'preview link',
  'change menu',
  'change redirect',
  'change author',
  'decide item',
  'decide items',
  'forget items',
] as const;

/** A row of the audit log: who did what, and where the full record is. */
export interface LogEntry {
  readonly seq: number;
  readonly at: Date;
  /** Null: automatic, or the operator at a terminal. */
  readonly actor: string | null;
  readonly action: string;
  readonly storyId: string | null;
  /** The table and the id of the affected row, or of the row that records the action. */
  readonly about: string;
  readonly aboutId: string;
  readonly details: unknown;
  readonly entry: string;
  readonly hash: string;
}

/** Filters for rows. */
export interface LogFilter {
  readonly person?: string | undefined;
  readonly action?: string | undefined;
  readonly story?: string | undefined;
  /** Half open: from <= at < to. */
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Only rows before this number. */
  readonly before?: number | undefined;
}

/** The newest `most` rows of the audit log that match `filter`. */
export async function searchLog(reading: Reading, filter: LogFilter, most: number): Promise<LogEntry[]> {
  const { person, action, story, from, to, before } = filter;
  let query = entries(reading).orderBy('seq', 'desc').limit(most);
  if (person) query = query.where('actor', '=', person);
  if (action) query = query.where('action', '=', action);
  if (story) query = query.where('story_id', '=', story);
  if (from) query = query.where('at', '>=', from);
  if (to) query = query.where('at', '<', to);
  if (before !== undefined) query = query.where('seq', '<', before);
  return query.execute();
}

/** `most` rows of the audit log in order, after the one with this number. */
export async function logAfter(reading: Reading, seq: number, most: number): Promise<LogEntry[]> {
  return entries(reading).where('seq', '>', seq).orderBy('seq').limit(most).execute();
}

function entries(reading: Reading) {
  return reading
    .selectFrom('log_entries')
    .select(['seq', 'at', 'actor', 'action', 'story_id as storyId', 'about', 'about_id as aboutId'])
    .select(['details', 'entry', 'hash']);
}

/**
 * The result of verifying the log: how many rows are valid, the last hash, and the first invalid row, with the reason.
 */
export interface LogVerdict {
  readonly rows: number;
  readonly hash: string;
  readonly broken: { readonly seq: number; readonly why: string } | null;
}

const AT_ONCE = 1_000;

/** Recomputes every hash of the audit log, and compares each row with its hashed text. */
export async function verifyLog(reading: Reading): Promise<LogVerdict> {
  let seq = 0;
  let hash = '';
  for (;;) {
    const rows = await logAfter(reading, seq, AT_ONCE);
    for (const row of rows) {
      const why = faultOf(row, seq, hash);
      if (why) return { rows: seq, hash, broken: { seq: row.seq, why } };
      seq = row.seq;
      hash = row.hash;
    }
    if (rows.length < AT_ONCE) break;
  }
  const head = await reading.selectFrom('log_head').select(['seq', 'hash']).executeTakeFirst();
  const ends = head?.seq === seq && head.hash === hash;
  return {
    rows: seq,
    hash,
    broken: ends ? null : { seq: seq + 1, why: 'rows at its end are missing' },
  };
}

function faultOf(row: LogEntry, seq: number, hash: string): string | null {
  if (row.seq !== seq + 1) return `row ${seq + 1} is missing before it`;
  const sum = createHash('sha256')
    .update(hash + row.entry)
    .digest('hex');
  if (sum !== row.hash) return 'its hash is another';
  const said = JSON.parse(row.entry) as Record<string, unknown>;
  const same =
    said.seq === row.seq &&
    new Date(String(said.at)).getTime() === row.at.getTime() &&
    said.actor === row.actor &&
    said.action === row.action &&
    said.storyId === row.storyId &&
    said.about === row.about &&
    said.aboutId === row.aboutId &&
    canonical(said.details) === canonical(row.details);
  return same ? null : 'its columns say something else than what was hashed';
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
