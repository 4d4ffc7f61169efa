import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** How often a second bare PGlite writes `text`, as JSON, over one of `rows` rows, with nothing around it. */
export async function barePGliteUpdates(text: string, rows: number, seconds: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  const database = await PGlite.create(folder);
  try {
    await database.exec('create table copies (id int primary key, content jsonb not null)');
    for (let id = 0; id < rows; id += 1) {
      await database.query('insert into copies values ($1, $2)', [id, text]);
    }
    let done = 0;
    const begun = performance.now();
    while (performance.now() - begun < seconds * 1_000) {
      await database.query('update copies set content = $2 where id = $1', [done % rows, text]);
      done += 1;
    }
    return done / ((performance.now() - begun) / 1_000);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
