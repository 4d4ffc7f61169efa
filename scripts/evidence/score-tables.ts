// Scores verdicts on a folder of labelled tables, in this process, and shows each figure that is not right:
// `npx tsx scripts/evidence/score-tables.ts FOLDER [--sure 0.97] [--claims] [--only SLUG] [--show missed,false,made,right] [--cubes]`.
// `--cubes` prints what each table was understood as, first.
// FOLDER holds tables/SLUG/about.json with the table beside it, sentences.jsonl and claims.jsonl.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type JudgedFigure, judgeTextOf } from '../../src/evidence/checks/judge-text.ts';
import { findFigures } from '../../src/evidence/claims/find-figures.ts';
import { figuresOfParts } from '../../src/evidence/claims/read-claims.ts';
import { describeDatasets, linkedTables } from '../../src/evidence/cubes/describe-versions.ts';
import { listDatasets } from '../../src/evidence/datasets/dataset.queries.ts';
import { testFiles } from '../../src/evidence/datasets/testing.ts';
import { datasetFolder, openAnalytics } from '../../src/store/analytics.ts';
import { openTestStore } from '../../src/store/testing.ts';

const CANNOT = 'cannot be checked';

interface Label {
  readonly quote: string;
  readonly verdict: string;
  readonly data_value: number | null;
  readonly statistic: string;
}

interface Text {
  readonly id: string;
  readonly table: string | null;
  readonly text: string;
  readonly headline?: string;
  readonly before?: string;
  readonly lang: string;
  readonly date: string;
  readonly figures: readonly Label[];
}

/** `right`, `missed` (left to a person though a table decides), `false` (the wrong way), `made` (no table decides), or `left` (rightly). */
type Outcome = 'right' | 'missed' | 'false' | 'made' | 'left';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sure: { type: 'string', default: '0.97' },
    claims: { type: 'boolean', default: false },
    only: { type: 'string' },
    show: { type: 'string', default: '' },
    details: { type: 'string' },
    cubes: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Give the folder with tables/ and sentences.jsonl.');
const sure = Number(values.sure);
const show = new Set(values.show.split(','));

const store = await openTestStore();
const files = testFiles(() => store);
const analytics = openAnalytics(datasetFolder(files.settings));
const tables = join(folder, 'tables');
for (const slug of readdirSync(tables)) {
  const about = JSON.parse(readFileSync(join(tables, slug, 'about.json'), 'utf8'));
  const descriptor = join(tables, slug, 'datapackage.json');
  const { title, producer, licence, file } = about;
  await files
    .add(file, readFileSync(join(tables, slug, file)), {
      slug,
      title,
      producer,
      licence,
      ...(existsSync(descriptor) && { descriptor: readFileSync(descriptor, 'utf8') }),
    })
    .catch((error: Error) => console.log(`${slug} refused: ${error.message}`));
}
const tell = (slug: string, error: unknown) => console.log(`${slug} unread: ${error}`);
const [certain, open] = [
  await judgeTextOf(store, analytics, sure, tell),
  await judgeTextOf(store, analytics, 0, tell),
];
if (values.cubes) await printCubes();
const counts = new Map<string, Record<Outcome, number>>();
const details: object[] = [];
for (const one of textsOf(values.claims ? 'claims.jsonl' : 'sentences.jsonl')) {
  const text = `${one.before ? `${one.before} ` : ''}${one.text}`;
  const parts = { headline: one.headline ?? 'Untitled', standfirst: '', text };
  const context = { language: one.lang, date: one.date };
  const judged = await certain(parts, figuresOfParts(parts, context, findFigures), context);
  const loose =
    show.has('missed') || values.details
      ? await open(parts, figuresOfParts(parts, context, findFigures), context)
      : [];
  const from = text.length - one.text.length;
  for (const label of one.figures) {
    const at = from + one.text.indexOf(label.quote);
    const found = overlapping(judged, at, label.quote.length);
    const outcome = outcomeOf(label.verdict, found?.verdict ?? CANNOT);
    const count = counts.get(one.table ?? 'no table') ?? { right: 0, missed: 0, false: 0, made: 0, left: 0 };
    count[outcome] += 1;
    counts.set(one.table ?? 'no table', count);
    const closest = overlapping(loose, at, label.quote.length);
    details.push({
      id: one.id,
      quote: label.quote,
      due: label.verdict,
      got: found?.verdict ?? null,
      stated: found?.value ?? null,
      value: found?.data?.value ?? null,
      sure: found?.data?.sure ?? null,
      reason: found?.reason ?? null,
      abstention: found?.abstention?.code ?? null,
      outcome,
      unsure: closest && {
        verdict: closest.verdict,
        reason: closest.reason,
        question: closest.data?.question ?? null,
        value: closest.data?.value ?? null,
        sure: closest.data?.sure ?? null,
      },
    });
    if (!show.has(outcome)) continue;
    console.log(
      `\n${outcome.toUpperCase()} ${one.id} [${one.headline ?? ''}] ${one.before ?? ''} | ${one.text}`,
    );
    console.log(`  “${label.quote}” ${label.statistic}: ${label.verdict}, data ${label.data_value}`);
    console.log(
      `  got ${found ? `“${found.quote}” ${found.verdict} (${found.value} ${found.unit}, ${found.measure}): ${found.reason}` : 'no figure'}`,
    );
    if (outcome === 'missed')
      console.log(
        `  unsure: ${closest?.verdict} ${closest?.data ? `${closest.data.question} = ${closest.data.value} at ${closest.data.sure}` : (closest?.reason ?? '')}`,
      );
  }
}
const all = { right: 0, missed: 0, false: 0, made: 0, left: 0 };
for (const [slug, count] of [...counts].sort()) {
  for (const key of Object.keys(all) as Outcome[]) all[key] += count[key];
  line(slug, count);
}
line('all', all);
if (values.details) writeFileSync(values.details, details.map((one) => `${JSON.stringify(one)}\n`).join(''));
await analytics.close();
await store.close();
files.remove();
process.exit(0);

async function printCubes(): Promise<void> {
  const listed = linkedTables(await listDatasets(store.reading));
  const { described } = await describeDatasets(store, analytics, listed);
  for (const { dataset, cube } of described) {
    if (values.only && values.only !== dataset.slug) continue;
    console.log(
      `\n${dataset.slug}: ${cube.title}; ${cube.frequency} ${cube.periods[0]?.label} to ${cube.periods.at(-1)?.label}; about ${cube.about.map(({ code }) => code)}`,
    );
    for (const one of cube.measures)
      console.log(
        `  measure ${one.label} | ${one.concept ?? '-'} ${one.also.join(' ')} | ${one.unit} × ${one.multiplier} ${one.kind}${one.whole ? ', whole' : ''} ${one.confidence} ${one.columns
          .map(({ column }) => column)
          .slice(0, 3)
          .join(', ')}`,
      );
    for (const one of cube.dimensions)
      console.log(
        `  ${one.role} ${one.column} | ${one.label}, whole ${one.whole}: ${one.members
          .slice(0, 12)
          .map(({ code, labels, area }) => `${code}=${labels.join('/')}${area ? ` ${area}` : ''}`)
          .join('; ')}`,
      );
  }
}

function textsOf(name: string): Text[] {
  return readFileSync(join(folder as string, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((one) => JSON.parse(one))
    .filter(({ table }) => !values.only || values.only === (table ?? 'none'));
}

function overlapping(judged: readonly JudgedFigure[], at: number, length: number): JudgedFigure | undefined {
  const shared = (one: JudgedFigure) => Math.min(at + length, one.end) - Math.max(at, one.start);
  return judged
    .filter((one) => one.place === 'text' && shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a) || Number(a.verdict === CANNOT) - Number(b.verdict === CANNOT))[0];
}

function outcomeOf(due: string, got: string): Outcome {
  if (due === CANNOT) return got === CANNOT ? 'left' : 'made';
  if (got === CANNOT) return 'missed';
  return (due === 'differs') === (got === 'differs') ? 'right' : 'false';
}

function line(slug: string, { right, missed, false: wrong, made, left }: Record<Outcome, number>): void {
  const due = right + missed + wrong;
  const share = (part: number) => (due === 0 ? '-' : `${((100 * part) / due).toFixed(1)} %`);
  console.log(
    `${slug.padEnd(32)} due ${due}, right ${right} (${share(right)}), false ${wrong} (${share(wrong)}), left to a person ${missed}; none due ${made + left}, made up ${made}`,
  );
}
