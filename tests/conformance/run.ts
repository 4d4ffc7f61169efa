import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CorpusResult } from './corpus.ts';
import { checkEvidence } from './evidence.ts';
import { checkFeedparser } from './feedparser.ts';
import { checkMentions } from './mentions.ts';
import { checkNaughtyStrings } from './naughty-strings.ts';
import { checkNinjs } from './ninjs.ts';
import { checkPortalPage } from './portal-page.ts';
import { checkReadability } from './readability.ts';
import { measure } from './relatedness.ts';
import { checkScreening } from './screening.ts';
import { measureTyping } from './typing.ts';
import { checkWatchLists } from './watch-lists.ts';
import { checkWxr } from './wxr.ts';

const CHECKS: readonly { needs: string; check(corpora: string): CorpusResult | Promise<CorpusResult> }[] = [
  { needs: '../reference/portal-page.txt', check: checkPortalPage },
  { needs: '../reference/portal-page.txt', check: checkMentions },
  { needs: 'formats/feedparser', check: checkFeedparser },
  { needs: 'formats/readability/test-pages', check: checkReadability },
  { needs: 'formats/wxr', check: checkWxr },
  { needs: 'formats/ninjs/specification', check: checkNinjs },
  { needs: 'formats/naughty-strings/blns.json', check: checkNaughtyStrings },
  { needs: 'trade/eurostat/monthly-total.csv', check: checkEvidence },
  { needs: 'sanctions/un/UN_consolidated.xml', check: checkWatchLists },
  { needs: 'sanctions/name-pairs/cases.csv', check: checkScreening },
];
const LINES_SHOWN = 25;

const corpora = resolve(process.env.SOURCELINE_CORPORA ?? '../shared/data');
const whole = process.argv.includes('--all');
if (!existsSync(corpora)) {
  console.error(`There is no folder ${corpora}. Set SOURCELINE_CORPORA to the folder of the corpora.`);
  process.exit(1);
}
let below = 0;
for (const { needs, check } of CHECKS) {
  if (!existsSync(join(corpora, needs))) {
    console.log(`left out: ${needs} is not there\n`);
    continue;
  }
  const started = performance.now();
  const { name, measure, rate, floor, lines } = await check(corpora);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = rate >= floor ? 'ok   ' : 'BELOW';
  if (rate < floor) below += 1;
  console.log(
    `${verdict}  ${name}: ${(rate * 100).toFixed(1)} % ${measure} (at least ${floor * 100} %), ${seconds} s`,
  );
  for (const line of whole ? lines : lines.slice(0, LINES_SHOWN)) console.log(`       ${line}`);
  if (!whole && lines.length > LINES_SHOWN)
    console.log(`       and ${lines.length - LINES_SHOWN} lines more with --all`);
  console.log('');
}
if (existsSync(join(corpora, 'news'))) {
  const { name, lines, passed } = await measure(corpora);
  if (!passed) below += 1;
  console.log(`${passed ? 'ok   ' : 'BELOW'}  ${name}`);
  for (const line of lines) console.log(`       ${line}`);
}
// It asks for no corpus, but for the built program.
if (existsSync('dist/sourceline.mjs')) {
  const { name, lines, passed } = await measureTyping();
  if (!passed) below += 1;
  console.log(`${passed ? 'ok   ' : 'BELOW'}  ${name}`);
  for (const line of lines) console.log(`       ${line}`);
}
if (below > 0) process.exitCode = 1;
