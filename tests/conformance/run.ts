import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkAttribution } from './attribution.ts';
import type { CorpusResult } from './corpus.ts';
import { checkEvents } from './events/report.ts';
import { checkEvidence } from './evidence.ts';
import { checkFeedparser } from './feedparser.ts';
import { checkFigures } from './figures/report.ts';
import { checkMentions } from './mentions.ts';
import { checkNames } from './names/report.ts';
import { checkNaughtyStrings } from './naughty-strings.ts';
import { checkNinjs } from './ninjs.ts';
import { checkPortalPage } from './portal-page.ts';
import { checkQuantities } from './quantities/report.ts';
import { checkReadability } from './readability.ts';
import { measure } from './relatedness.ts';
import { checkSameCopy } from './same-copy.ts';
import { checkScreening, checkUnseenNames } from './screening.ts';
import { checkSearch } from './search.ts';
import { measureTyping } from './typing.ts';
import { checkWatchLists } from './watch-lists.ts';
import { checkWires } from './wires.ts';
import { checkWxr } from './wxr.ts';

interface Check {
  needs: string;
  check(corpora: string): CorpusResult | CorpusResult[] | Promise<CorpusResult | CorpusResult[]>;
}

const OF_STORIES: readonly Check[] = [
  { needs: '../reference/portal-page.txt', check: checkPortalPage },
  { needs: '../reference/portal-page.txt', check: checkMentions },
  { needs: 'formats/feedparser', check: checkFeedparser },
  { needs: 'formats/readability/test-pages', check: checkReadability },
  { needs: 'formats/wxr', check: checkWxr },
  { needs: 'formats/ninjs/specification', check: checkNinjs },
  { needs: 'formats/ninjs/validation', check: checkWires },
  { needs: 'formats/naughty-strings/blns.json', check: checkNaughtyStrings },
  { needs: 'trade/eurostat/monthly-total.csv', check: checkEvidence },
  { needs: 'claims/polnear/dev/text', check: checkAttribution },
];
const OF_LISTS: readonly Check[] = [{ needs: 'sanctions/un/UN_consolidated.xml', check: checkWatchLists }];
const OF_SCREENING: readonly Check[] = [{ needs: 'sanctions/name-pairs/cases.csv', check: checkScreening }];
const OF_NAMES: readonly Check[] = [{ needs: 'ner/wikigold.conll', check: checkNames }];
const OF_QUANTITIES: readonly Check[] = [
  { needs: 'claims/newsquant-open/sentences.json', check: (folder) => checkQuantities(folder) },
];
const OF_FIGURES: readonly Check[] = [{ needs: 'news/bbc', check: (folder) => checkFigures(folder) }];
const OF_EVENTS: readonly Check[] = [{ needs: 'news/reuters-21578-train', check: checkEvents }];
const OF_UNSEEN: readonly Check[] = [{ needs: 'sanctions/un/UN_consolidated.xml', check: checkUnseenNames }];
const LINES_SHOWN = 60;
/** What one process does of it: each `--part` names some, and without one it is all. Typing is timed, with nothing beside it. */
const PARTS = [
  'stories',
  'search',
  'lists',
  'screening',
  'unseen',
  'names',
  'quantities',
  'figures',
  'events',
  'typing',
] as const;

const corpora = resolve(process.env.SOURCELINE_CORPORA ?? '../shared/data');
const { part: parts, all: whole = false } = parseArgs({
  options: { part: { type: 'string', multiple: true }, all: { type: 'boolean' } },
}).values;
const unknown = parts?.find((part) => !PARTS.some((one) => one === part));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". There are: ${PARTS.join(', ')}.`);
  process.exit(1);
}
const does = (one: (typeof PARTS)[number]) => !parts || parts.includes(one);
if (!existsSync(corpora)) {
  console.error(`There is no folder ${corpora}. Set SOURCELINE_CORPORA to the folder of the corpora.`);
  process.exit(1);
}
const inset = (line: string) => `       ${line}`;
/** Prints in one go, for another part may print beside this one. */
const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
let below = 0;
const checks = [
  ...(does('stories') ? OF_STORIES : []),
  ...(does('lists') ? OF_LISTS : []),
  ...(does('screening') ? OF_SCREENING : []),
  ...(does('unseen') ? OF_UNSEEN : []),
  ...(does('names') ? OF_NAMES : []),
  ...(does('quantities') ? OF_QUANTITIES : []),
  ...(does('figures') ? OF_FIGURES : []),
  ...(does('events') ? OF_EVENTS : []),
];
for (const { needs, check } of checks) {
  if (!existsSync(join(corpora, needs))) {
    console.log(`left out: ${needs} is not there\n`);
    continue;
  }
  const started = performance.now();
  const results = [await check(corpora)].flat();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const { name, measure, rate, floor, lines } of results) {
    const verdict = rate >= floor ? 'ok   ' : 'BELOW';
    if (rate < floor) below += 1;
    say([
      `${verdict}  ${name}: ${(rate * 100).toFixed(1)} % ${measure} (at least ${floor * 100} %), ${seconds} s`,
      ...(whole ? lines : lines.slice(0, LINES_SHOWN)).map(inset),
      ...(!whole && lines.length > LINES_SHOWN
        ? [inset(`and ${lines.length - LINES_SHOWN} lines more with --all`)]
        : []),
      '',
    ]);
  }
}
if (does('stories') && existsSync(join(corpora, 'news'))) {
  const { name, lines, passed } = await measure(corpora);
  if (!passed) below += 1;
  say([`${passed ? 'ok   ' : 'BELOW'}  ${name}`, ...lines.map(inset)]);
}
if (does('search') && existsSync(join(corpora, 'news'))) {
  for (const check of [checkSearch, checkSameCopy]) {
    const { name, lines, passed } = check(corpora);
    if (!passed) below += 1;
    say([`${passed ? 'ok   ' : 'BELOW'}  ${name}`, ...lines.map(inset), '']);
  }
}
// It asks for no corpus, but for the built program.
if (does('typing') && existsSync('dist/sourceline.mjs')) {
  const { name, lines, passed } = await measureTyping();
  if (!passed) below += 1;
  say([`${passed ? 'ok   ' : 'BELOW'}  ${name}`, ...lines.map(inset)]);
}
// Whatever a check has left open, a worker or a database, holds nobody up.
process.exit(below > 0 ? 1 : 0);
