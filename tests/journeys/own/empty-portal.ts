import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { freePort } from '../../../scripts/free-port.mjs';
import { serveBuilt } from '../serve-built.ts';

/** A portal that nobody has set up, and a page of a browser that nobody has used. */
export interface EmptyPortal {
  /** The address of the set-up, with its token. */
  readonly setup: string;
  readonly url: string;
  readonly page: Page;
  /** What the start printed. */
  readonly said: string;
  stranger(path: string): Promise<{ readonly status: number; readonly text: string }>;
  stop(): Promise<void>;
}

/** Starts the program on an empty folder, as an operator does. */
export async function startEmptyPortal(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<EmptyPortal> {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-set-up-'));
  const port = await freePort();
  const { SMTP_URL: _mail, PUBLIC_URL: _url, ...environment } = process.env;
  const served = await serveBuilt(
    port,
    { ...environment, DATA_DIR: directory, DATABASE_URL: '' },
    { args: ['--no-demo'], until: /in this file;.*\n.*\n/ },
  );
  const context = await browser.newContext(options);
  const url = `http://localhost:${port}`;
  return {
    setup: readFileSync(join(directory, 'set-up-address'), 'utf8').trim(),
    url,
    page: await context.newPage(),
    said: served.said(),
    stranger: async (path) => {
      const answer = await fetch(url + path);
      return { status: answer.status, text: await answer.text() };
    },
    stop: async () => {
      await context.close();
      await served.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
