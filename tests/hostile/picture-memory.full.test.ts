import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import { openStore } from '../../src/store/database.ts';
import { reuseEveryChild } from '../../src/store/sandbox/kept-children.ts';
import { addMedia } from '../../src/stories/media/add-media.ts';
import { cleanInChild } from '../../src/stories/media/picture-child.ts';
import { sentPicture, TEST_ADDING } from '../../src/stories/media/testing.ts';
import { draftOf } from '../../src/stories/testing.ts';
import { upsertStories } from '../../src/stories/upsert-stories.ts';
import { beginNewsroom } from '../kill/begin-newsroom.ts';
import { type ServedChild, serveChild } from '../kill/serve-child.ts';

reuseEveryChild(false);

// A picture of 50 million pixels, and a stranger who asks for it in ten ways at once. The limits leave room for a busy
// machine; what it takes on a quiet one is 75 MB in the server, and none of it in a child.

const SERVER_MB = 250;
const CHILDREN_MB = 1_300;
const WAYS = [
  ...['', '?w=400', '?w=800', '?w=1200', '?w=1600', '?as=card', '?crop=card', '?crop=lead', '?crop=social'],
  '?w=1200&crop=social&as=card',
];

const folder = mkdtempSync(join(tmpdir(), 'sourceline-picture-memory-'));
let served: ServedChild | null = null;
afterAll(async () => {
  served?.child.kill('SIGTERM');
  await served?.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Resident megabytes of a process. */
function megabytes(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096) / 1e6;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => {
      try {
        const stat = readFileSync(`/proc/${child}/stat`, 'latin1');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid;
      } catch {
        return false;
      }
    });
}

/** The most that a process, and all its children together, take while `work` is done. */
async function mostOf<T>(pid: number, work: () => Promise<T>) {
  const most = { own: megabytes(pid), children: 0, begun: 0 };
  const seen = new Set<number>();
  const look = setInterval(() => {
    const children = childrenOf(pid);
    for (const child of children) seen.add(child);
    most.own = Math.max(most.own, megabytes(pid));
    most.children = Math.max(
      most.children,
      children.map(megabytes).reduce((a, b) => a + b, 0),
    );
    most.begun = seen.size;
  }, 10);
  const result = await work();
  clearInterval(look);
  return { result, most };
}

/** A photograph: grain that no packing gets rid of. */
async function largePhotograph(): Promise<Buffer> {
  const [width, height] = [1_443, 962];
  const grain = Buffer.alloc(width * height * 3);
  let at = 1;
  for (let i = 0; i < grain.length; i += 1) {
    at = (at * 1_103_515_245 + 12_345) & 0x7fffffff;
    grain[i] = at >> 16;
  }
  return sharp(grain, { raw: { width, height, channels: 3 } })
    .resize(8_660, 5_773, { kernel: 'cubic', fit: 'fill' })
    .jpeg({ quality: 90, progressive: true })
    .toBuffer();
}

it('uploads that wait hold no more than they may together: the next is told to try again', async () => {
  const limits = { bytes: 1e9, pixels: 1e6 };
  const large = () => cleanInChild(Buffer.alloc(110 * 1024 * 1024), 'jpeg', limits, []);
  const [first, second] = await Promise.allSettled([large(), large()]);
  expect(first).toMatchObject({ status: 'rejected', reason: { kind: 'bad input' } });
  expect(second).toMatchObject({ status: 'rejected', reason: { kind: 'too many' } });
  await expect(large()).rejects.toMatchObject({ kind: 'bad input' });
});

describe.skipIf(!existsSync('/proc/self/statm'))('a picture of 50 million pixels', () => {
  let id = '';
  let children = 0;

  beforeAll(async () => {
    await beginNewsroom(folder);
    const bytes = await largePhotograph();
    const store = await openStore({ DATA_DIR: folder, DATABASE_URL: undefined, DATABASE_POOL: 1 }, silentLog);
    const limits = { bytes: 90 * 1024 * 1024, pixels: 50_000_000 };
    const { result, most } = await mostOf(process.pid, () =>
      addMedia(store, sentPicture(bytes), { ...TEST_ADDING, limits }),
    );
    id = result.id;
    children = most.children;
    const words = { src: null, alt: 'A port', caption: null, credit: 'Ada', width: null, height: null };
    const lead = { mediaId: id, ...words, focal: { x: 0.5, y: 0.5 } };
    const draft = draftOf({ headline: 'A port', slug: 'a-port', lead });
    await store.write((writing) => upsertStories(writing, [draft], new Date()));
    await store.close();
    served = await serveChild({ DATA_DIR: folder });
  }, 300_000);

  it('is read, and drawn in every size, within what all children may take together', () => {
    expect(children).toBeGreaterThan(0);
    expect(children).toBeLessThan(CHILDREN_MB);
  });

  it('asked for in ten ways at once, it takes little memory, and nothing is drawn', async () => {
    const pid = served?.child.pid ?? 0;
    await fetch(`${served?.url}/story/a-port`).then((answer) => answer.text());
    const before = megabytes(pid);
    const { result, most } = await mostOf(pid, () =>
      Promise.all(
        WAYS.map(async (way) => {
          const answer = await fetch(`${served?.url}/media/${id}${way}`);
          return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
        }),
      ),
    );
    expect(result.map(({ status }) => status)).toEqual(WAYS.map(() => 200));
    expect(Math.min(...result.map(({ bytes }) => bytes))).toBeGreaterThan(1_000);
    expect(most.begun).toBe(0);
    expect(most.own - before).toBeLessThan(SERVER_MB);
  });
});
