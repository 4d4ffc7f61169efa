import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { beginNewsroom } from './kill/begin-newsroom.ts';

/** Begins an empty newsroom for the commands of a test file, and removes it in the end; `folder` is there once tests run. */
export function commandNewsroom(settings: Readonly<Record<string, string>> = {}): {
  readonly folder: string;
} {
  const newsroom = { folder: '' };
  beforeAll(async () => {
    newsroom.folder = mkdtempSync(join(tmpdir(), 'sourceline-command-'));
    await beginNewsroom(newsroom.folder);
    const all = { DATA_DIR: newsroom.folder, DATABASE_URL: '', ...settings };
    for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(newsroom.folder, { recursive: true, force: true });
  });
  return newsroom;
}
