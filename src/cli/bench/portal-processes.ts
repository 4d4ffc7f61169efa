import { readFileSync } from 'node:fs';
import { type BenchPlace, openBench } from './fill.ts';

/** The PostgreSQL processes that serve a measurement's database, if it runs on this machine. */
export async function processesOf(place: BenchPlace): Promise<readonly number[]> {
  if (!place.database) return [];
  const store = await openBench(place);
  try {
    const { rows } = await store.statement(
      'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    return rows.map(({ pid }) => Number(pid)).filter(isPostgres);
  } finally {
    await store.close();
  }
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}
