// Whether two builds send the same bytes: the pages of the demo newsroom, in every language, and their headers.
// Usage: node scripts/compare-pages.mjs OLD NEW   (two checkouts, each with its build)
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

const LANGUAGES = ['en', 'fr', 'ru', 'ar', 'zh'];
/** Says when a page was sent or made, in which two servers differ. */
const OF_THE_MOMENT = /^(date|keep-alive|connection|last-modified|surrogate-control)$/i;
const SHOWN = 10;
const READY_WITHIN = 120_000;
/** Reads are counted every ten seconds. */
const FIRST_COUNT = 15_000;

const [older, newer] = process.argv.slice(2).map((folder) => resolve(folder));
if (!older || !newer) {
  process.stderr.write('compare-pages: name two checkouts with a build, the older first.\n');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'sourceline-compare-'));
try {
  const made = join(folder, 'demo');
  await (await serve(older, made)).stop();
  process.exitCode = (await compare(made)) === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Compares what both send; answers how many pages differ. */
async function compare(made) {
  const servers = [];
  try {
    for (const checkout of [older, newer]) {
      const own = join(folder, String(servers.length));
      cpSync(made, own, { recursive: true });
      // Pages that were saved would be taken back.
      rmSync(join(own, 'pages'), { recursive: true, force: true });
      servers.push(await serve(checkout, own));
    }
    const [one, other] = servers;
    const paths = await pathsOf(one);
    // Recommended stories follow what was read by the first count of reads, and then again ten minutes later.
    const read = paths.find((path) => path.startsWith('/story/'));
    await Promise.all(servers.map((server) => fetchPage(server, read)));
    await wait(FIRST_COUNT);
    const differing = [];
    for (const path of paths) {
      const [was, is] = await Promise.all([fetchPage(one, path), fetchPage(other, path)]);
      if (was !== is) differing.push({ path, at: firstDifference(was, is) });
    }
    process.stdout.write(`${paths.length} addresses compared, ${differing.length} differ.\n`);
    for (const { path, at } of differing.slice(0, SHOWN)) process.stdout.write(`${path}\n${at}\n`);
    return differing.length + (paths.length === 0 ? 1 : 0);
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** Every address of the sitemap in every language, and the feeds and lists of the API. */
async function pathsOf({ url }) {
  const addresses = async (path) => {
    const text = await (await fetch(url + path)).text();
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
  };
  const files = await addresses('/sitemap.xml');
  const pages = (await Promise.all(files.map(addresses))).flat();
  const stories = pages.filter((path) => path.startsWith('/story/'));
  return [
    ...pages.flatMap((path) => [path, ...LANGUAGES.map((language) => `${path}?lang=${language}`)]),
    ...stories.map((path) => `/api/v1/stories${path.slice('/story'.length)}`),
    ...stories.map((path) => `/api/v1/stories${path.slice('/story'.length)}/related`),
    ...stories.map((path) => `${path}/figures`),
    ...['/feed.xml', '/feed.atom', '/feed.json', '/news-sitemap.xml', '/api/v1/stories', '/nothing-here'],
  ];
}

async function fetchPage({ url }, path) {
  const response = await fetch(url + path, { redirect: 'manual' });
  const fields = [...response.headers].filter(([name]) => !OF_THE_MOMENT.test(name));
  const head = [response.status, ...fields.map(([name, value]) => `${name}: ${value}`)].join('\n');
  // Its text first: what differs there is more telling than its length.
  return `${await response.text()}\n\n${head}`;
}

function firstDifference(was, is) {
  let at = 0;
  while (was[at] === is[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 120));
  return `  - ${around(was)}\n  + ${around(is)}`;
}

/** Serves a checkout's build on a free port; resolves when it is ready. */
async function serve(checkout, data) {
  const child = spawn(
    process.execPath,
    [join(checkout, 'bin', 'sourceline.mjs'), 'serve', '--port', '0', '--no-work'],
    {
      cwd: checkout,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        DATA_DIR: data,
        DATABASE_URL: '',
        HOST: '127.0.0.1',
        PUBLIC_URL: 'https://news.example',
        LOG_LEVEL: 'warn',
      },
    },
  );
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  };
  const url = await new Promise((found, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = / is at (http:\S+)/.exec(line)?.[1];
      if (address) found(address);
    });
    child.once('exit', (code) => failed(new Error(`${checkout} ended with code ${code}`)));
  });
  const until = Date.now() + READY_WITHIN;
  while (!(await fetch(`${url}/readyz`)).ok) {
    if (Date.now() > until) throw new Error(`${checkout} was not ready in time`);
    await wait(100);
  }
  return { url, stop };
}
