import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import type { Draft } from '../../desk/draft.ts';
import { emptyDraft } from '../../desk/empty-draft.ts';
import { Problem } from '../../errors.ts';
import { importFiles } from '../../intake/import-files.ts';
import { readFigures } from '../../jobs/read-figures.ts';
import { silentLog } from '../../log.ts';
import { DRAFT_FORM_BYTES } from '../../portal/desk/writing/draft-fields.ts';
import { openStore } from '../../store/database.ts';
import { beginStories } from './desk.ts';
import type { BenchSettings, Figure } from './figure.ts';
import { fillDatabase } from './fill.ts';
import { hostileTexts } from './hostile-text.ts';
import { statusOf, until200 } from './latency.ts';
import { fillMembers } from './members-fill.ts';
import { type BenchServer, memoryOf, startPortalProcess } from './processes.ts';
import { HealthWatch } from './watch-health.ts';
import { WordSalad } from './word-salad.ts';

const STORIES = 200;
const LENGTH = 980_000;
/** Maximum size of a draft at the desk, in characters of JSON. */
const MOST_COPY = 1_000_000;
const MOST_BLOCKS = 5_000;
const LONGEST_RUNS = /.{1,200000}/gsu;

/** The settings for measuring hostile texts. */
interface TextSettings extends Pick<BenchSettings, 'progress'> {
  /** Part of the names of the texts to measure with. */
  readonly only: string;
  /** Whether to print each text, not only the worst of all. */
  readonly each: boolean;
}

/** Measures saving, reading and importing a megabyte of hostile text, and how long others wait in the meantime. */
export async function measureText({ only, each, progress }: TextSettings): Promise<Figure[]> {
  if (hostileTexts(1, only).next().done)
    throw new Problem(
      'bad input',
      `No text is called "${only}".`,
      'Give part of a name, such as "names (zh)".',
    );
  const directory = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  let server: BenchServer | null = null;
  let watch: HealthWatch | null = null;
  const worst = new Worst();
  const texts: Figure[] = [];
  try {
    await fillDatabase(directory, STORIES, new WordSalad(), (done) => progress(`importing stories: ${done}`));
    const { cookie } = await fillMembers(directory, 1, 0, progress);
    // A separate story for each: what one text leaves behind in a story would count against the next.
    const stories = await beginStories(
      directory,
      emptyDraft('en', 'The Bench'),
      [...hostileTexts(100, only)].length,
    );
    server = await startPortalProcess(directory);
    const { url } = server;
    await until200(`${url}/readyz`);
    const watching = new HealthWatch(server);
    watch = watching;
    let at = 0;
    for (const { language, name: what, text } of hostileTexts(LENGTH, only)) {
      const path = `/desk/stories/${stories[at]}`;
      at += 1;
      const copy = copyThatFits(language, text);
      const own = new Worst();
      const send = async (name: string, at: string, form: Record<string, string>) => {
        const begun = performance.now();
        const status = await statusOf(url, { path: at, cookie: cookie(1), form });
        worst.note(name, performance.now() - begun, what);
        if (status !== 200) throw new Problem('unavailable', `${at} answered ${status} to ${what}.`);
        const { longest, processor } = await watching.waited();
        for (const of of [worst, own]) {
          of.note(WAITED, longest, `${what}, ${name}`);
          of.note(PROCESSOR, processor, `${what}, ${name}`);
        }
      };
      progress(what);
      await send('saving', `${path}/copy`, {
        version: '0',
        copy,
        window: '0'.repeat(32),
        count: '1',
      });
      await send('reading', `${path}/reading`, { copy });
      await send('moving', `${path}/move`, { move: 'ask-for-review', from: 'text' });
      await send('moving', `${path}/move`, { move: 'take-back', from: 'text' });
      if (each) texts.push(...own.figures());
    }
    await watch.stop();
    const memory = memoryOf(server.pid);
    await server.stop();
    await importEach(directory, only, worst, progress);
    return [
      ...texts,
      ...worst.figures(),
      { name: 'memory at most', value: memory.most, unit: 'MB', target: null },
    ];
  } finally {
    await watch?.stop();
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function importEach(
  directory: string,
  only: string,
  worst: Worst,
  progress: (line: string) => void,
): Promise<void> {
  const store = await openStore(readConfig({ DATA_DIR: directory }), silentLog);
  try {
    const file = join(directory, 'hostile.txt');
    for (const { language, name, text } of hostileTexts(LENGTH, only)) {
      progress(`importing ${name}`);
      await writeFile(file, `A headline of ${name}\n\n2024-05-01 10:00\n\n${text}\n`);
      const begun = performance.now();
      await importFiles({
        paths: [file],
        store,
        rules: { portalName: 'The Bench', language },
        clock: systemClock,
        standardInput: process.stdin,
      });
      await readFigures.run({ store, config: readConfig({}), log: silentLog, clock: systemClock }, {});
      worst.note('importing', performance.now() - begun, name);
    }
  } finally {
    await store.close();
  }
}

/** The draft as JSON, with its text as long as the desk allows. */
function copyThatFits(language: string, text: string): string {
  for (let length = text.length; ; length = Math.floor(length * 0.9)) {
    const content = text
      .slice(0, length)
      .split('\n')
      .filter((line) => line !== '')
      .slice(0, MOST_BLOCKS)
      .map((line) => ({
        type: 'paragraph' as const,
        content: (line.match(LONGEST_RUNS) ?? []).map((run) => ({ type: 'text' as const, text: run })),
      }));
    const draft: Draft = {
      ...emptyDraft(language, 'The Bench'),
      headline: 'A hostile text',
      body: { type: 'doc', content },
    };
    const json = JSON.stringify(draft);
    if (json.length <= MOST_COPY && encodeURIComponent(json).length < DRAFT_FORM_BYTES * 0.95) return json;
  }
}

const WAITED = '/healthz';
const PROCESSOR = 'main thread';

/** The maximum milliseconds for each measurement; null without a target. */
const TARGETS: Readonly<Record<string, number | null>> = {
  saving: 2_000,
  reading: 2_000,
  moving: 2_000,
  importing: 2_000,
  [WAITED]: 50,
  [PROCESSOR]: null,
};

/** The longest time of each measurement, and its text. */
class Worst {
  readonly #longest = new Map<string, { milliseconds: number; what: string }>();

  note(name: string, milliseconds: number, what: string): void {
    if (milliseconds > (this.#longest.get(name)?.milliseconds ?? -1)) {
      this.#longest.set(name, { milliseconds, what });
    }
  }

  figures(): Figure[] {
    return [...this.#longest].map(([name, { milliseconds, what }]) => {
      const atMost = TARGETS[name] ?? null;
      return {
        name: `${name}: ${what}`,
        value: milliseconds,
        unit: 'ms',
        target: atMost === null ? null : { atMost },
      };
    });
  }
}
