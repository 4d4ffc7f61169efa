import { setTimeout as sleep } from 'node:timers/promises';

/** What readers and writers saw. */
export interface Seen {
  /** Pages that were seen before: how many were asked for, and how many were served. */
  seenAsked: number;
  seenServed: number;
  /** Which of them were not, when, and what was sent instead. */
  readonly unserved: string[];
  /** How often each answer came, as `read 200`. */
  readonly answers: Map<string, number>;
  /** Errors that do not say when to come back, and requests without any answer, as they were. */
  readonly bad: string[];
  /** What was acknowledged. */
  readonly saved: string[];
}

/** Readers and writers at work. */
export interface Load {
  readonly seen: Seen;
  /** How often a server acknowledged a write so far. */
  saves(server: string): number;
  end(): Promise<void>;
}

const READERS = 3;
/** Two cores have other things to do as well. */
const PAUSE_MS = 10;
const PATIENCE_MS = 30_000;

/** An answer; status 0 where there was none. */
export async function ask(
  address: string,
  order: RequestInit = {},
): Promise<{ status: number; text: string; location: string; retryAfter: string | null }> {
  try {
    const answer = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...order,
    });
    return {
      status: answer.status,
      text: await answer.text(),
      location: answer.headers.get('location') ?? '',
      retryAfter: answer.headers.get('retry-after'),
    };
  } catch (error) {
    return { status: 0, text: String(error), location: '', retryAfter: null };
  }
}

/** Reads from every server, pages that were seen and pages that have to be made, and writes to each. */
export async function startLoad(servers: readonly string[], cookie: string): Promise<Load> {
  const seen: Seen = { seenAsked: 0, seenServed: 0, unserved: [], answers: new Map(), bad: [], saved: [] };
  const saves = new Map<string, number>();
  let isOver = false;
  const began = performance.now();
  const note = (what: string, { status, retryAfter, text }: Awaited<ReturnType<typeof ask>>) => {
    const answer = `${what} ${status}`;
    seen.answers.set(answer, (seen.answers.get(answer) ?? 0) + 1);
    const isBad = status === 0 || status === 500 || (status > 500 && retryAfter === null);
    if (isBad) seen.bad.push(`${answer} ${text.slice(0, 200)}`);
  };
  const pages = await Promise.all(servers.map(pagesOf));
  const read = async (server: string, own: readonly string[], reader: number) => {
    for (let count = 0; !isOver; count += 1) {
      const known = own[count % own.length] ?? '/';
      const page = await ask(server + known);
      seen.seenAsked += 1;
      if (page.status === 200) seen.seenServed += 1;
      else {
        const after = ((performance.now() - began) / 1000).toFixed(1);
        const words = page.text.replace(/<(style|script).*?<\/\1>|<[^>]*>/gs, ' ').replace(/\s+/g, ' ');
        seen.unserved.push(`${server}${known} was answered ${page.status} after ${after} s: ${words}`);
      }
      note('seen', page);
      // A query of its own is in no cache.
      note('made', await ask(`${server}/search?q=${reader}-${Date.now()}-${count}`));
      await sleep(PAUSE_MS);
    }
  };
  const write = async (server: string) => {
    while (!isOver) {
      const answer = await ask(`${server}/desk/stories/new`, {
        method: 'POST',
        headers: { origin: server, cookie },
        body: new URLSearchParams({ language: 'en', kind: 'news' }),
      });
      note('write', answer);
      const [, id] = /stories\/([0-9a-f-]{36})/.exec(answer.location) ?? [];
      if (answer.status === 303 && id) {
        seen.saved.push(id);
        saves.set(server, (saves.get(server) ?? 0) + 1);
      } else if (answer.status > 0 && answer.status < 500)
        throw new Error(
          `a write was answered ${answer.status} ${answer.location}: ${answer.text.slice(0, 300)}`,
        );
      await sleep(PAUSE_MS);
    }
  };
  const all = servers.flatMap((server, at) => [
    ...Array.from({ length: READERS }, (_, reader) => read(server, pages[at] ?? [], reader)),
    write(server),
  ]);
  const failed = Promise.all(all);
  failed.catch(() => undefined);
  return {
    seen,
    saves: (server) => saves.get(server) ?? 0,
    end: async () => {
      isOver = true;
      await failed;
    },
  };
}

/** The front page, and what it leads to. */
async function pagesOf(server: string): Promise<string[]> {
  const front = await untilServed(`${server}/`);
  const links = [...front.matchAll(/href="(\/(?:story|section)\/[^"?#]+)"/g)].map(([, path]) => path ?? '/');
  const pages = ['/', ...new Set(links)].slice(0, 8);
  for (const page of pages) await untilServed(server + page);
  return pages;
}

/** The text of a page, which a machine that has other things to do may only serve at the second attempt. */
async function untilServed(address: string): Promise<string> {
  for (;;) {
    const { status, text } = await ask(address);
    if (status === 200) return text;
    await sleep(PAUSE_MS);
  }
}
