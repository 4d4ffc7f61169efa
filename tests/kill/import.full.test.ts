import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import { openStore } from '../../src/store/database.ts';

const ROUNDS = 10;
const STORIES = 40_000;

const folder = mkdtempSync(join(tmpdir(), 'sourceline-kill-'));
const directory = join(folder, 'data');
const file = join(folder, 'stories.jsonl');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeStories(): void {
  const text = 'A paragraph of some words that stands for what a reporter would have written here. '.repeat(
    12,
  );
  const lines = Array.from({ length: STORIES }, (_, i) =>
    JSON.stringify({
      slug: `story-${i}`,
      title: `Story number ${i}`,
      html: `<p>${text}${i}</p>`,
      section: 'World',
      tags: [`tag ${i % 50}`, 'trade'],
      author: 'Ann Lee',
      published: new Date(Date.UTC(2021, 0, 1, 0, i)).toISOString(),
    }),
  );
  writeFileSync(file, lines.join('\n'));
}

/** Imports until `enough` new stories were acknowledged, then waits a little and kills. Answers the slugs told of. */
function importAndKill(enough: number, patience: number): Promise<string[]> {
  const child = spawn(process.execPath, ['bin/sourceline.mjs', 'import', '--json', '--batch', '50', file], {
    env: { ...process.env, DATA_DIR: directory, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    const told: string[] = [];
    let rest = '';
    let fresh = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const { slug, status } = JSON.parse(line) as { slug: string; status: string };
        told.push(slug);
        if (status === 'taken') fresh += 1;
      }
      if (fresh >= enough) setTimeout(() => child.kill('SIGKILL'), patience);
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 1 ? reject(new Error('the import failed')) : resolve(told)));
  });
}

describe('an import that is killed', () => {
  it(
    `loses nothing it told of and leaves nothing half-written, ${ROUNDS} times`,
    async () => {
      writeStories();
      const told = new Set<string>();
      for (let round = 0; round < ROUNDS; round += 1) {
        // From before the second batch commits to the middle of later ones.
        for (const slug of await importAndKill(50 * (1 + (round % 3)), (round * 37) % 90)) told.add(slug);
        const store = await openStore(
          { DATA_DIR: directory, DATABASE_URL: undefined, DATABASE_POOL: 1 },
          silentLog,
        );
        try {
          const { rows } = await store.statement(`select s.slug,
            (select count(*) from revisions r where r.story_id = s.id and r.number = s.revision) as revisions,
            (select count(*) from story_topics t where t.story_id = s.id) as topics,
            (select count(*) from story_authors a where a.story_id = s.id) as authors,
            s.section_id is not null as filed from stories s`);
          const kept = new Set(rows.map(({ slug }) => String(slug)));
          expect([...told].filter((slug) => !kept.has(slug))).toEqual([]);
          const whole = (row: Record<string, unknown>) =>
            row.revisions === 1 && row.topics === 2 && row.authors === 1 && row.filed === true;
          expect(rows.filter((row) => !whole(row))).toEqual([]);
          expect(rows.length % 50).toBe(0);
        } finally {
          await store.close();
        }
      }
      expect(told.size).toBeGreaterThanOrEqual(ROUNDS * 50);
    },
    ROUNDS * 20_000,
  );
});
