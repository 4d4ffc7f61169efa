import { Command, InvalidArgumentError, Option } from 'commander';
import { Problem } from '../errors.ts';
import type { Figure } from './bench/figure.ts';

/** `sourceline bench`: measures this program on this machine. */
export function benchCommand(): Command {
  const portal = new Command('portal')
    .description(
      'Measure how the portal scales with its archive, using made-up stories, against bare node:http in the same run.',
    )
    .addOption(
      new Option('--stories <numbers>', 'how many stories, or several numbers: 10000,100000,1000000')
        .argParser(sizes)
        .default([10_000], '10000'),
    )
    .option(
      '--database <url>',
      'an empty PostgreSQL database used for nothing else, or that of an earlier run; it is kept afterwards',
    )
    .option('--nodes <number>', 'how many servers share the database in a second measurement', wholeNumber, 1)
    .option('--seconds <number>', 'how long each load lasts', wholeNumber, 5)
    .option('--json', 'one object a line')
    .action(benchPortal);
  const members = new Command('members')
    .description('Measure the pages of members with made-up stories, members and favorites.')
    .option('--stories <number>', 'how many stories', wholeNumber, 10_000)
    .option('--members <number>', 'how many members', wholeNumber, 10_000)
    .option('--favorites <number>', 'how many favorites each has', wholeNumber, 200)
    .option('--seconds <number>', 'how long each load lasts', wholeNumber, 5)
    .option('--json', 'one object a line')
    .action(benchMembers);
  const evidence = new Command('evidence')
    .description(
      'Measure finding figures, asking datasets, proposing evidence, checking again and deciding a revision, against bare DuckDB in the same run.',
    )
    .option('--rows <number>', 'how many rows the dataset has', wholeNumber, 5_000_000)
    .option('--sentences <number>', 'how many sentences are read', wholeNumber, 10_000)
    .option('--seconds <number>', 'how long datasets are imported while readers read', wholeNumber, 15)
    .option('--json', 'one object a line')
    .action(benchEvidence);
  const screening = new Command('screening')
    .description(
      'Measure importing lists and screening names, against a scan by Jaro-Winkler in the same run.',
    )
    .option('--entries <number>', 'how many entries names are screened against', wholeNumber, 50_000)
    .option('--imported <number>', 'how many entries the imported list has', wholeNumber, 20_000)
    .option('--names <number>', 'how many names are screened', wholeNumber, 2_000)
    .option('--json', 'one object a line')
    .action(benchScreening);
  const desk = new Command('desk')
    .description('Measure saving and reading at the desk, against the same bytes written by bare PGlite.')
    .option('--stories <number>', 'how many stories there are already', wholeNumber, 2_000)
    .option('--seconds <number>', 'how long people save', wholeNumber, 5)
    .option('--json', 'one object a line')
    .action(benchDesk);
  const text = new Command('text')
    .description(
      'Measure saving, reading and importing a megabyte of hostile text, and how long others wait.',
    )
    .option('--only <words>', 'the texts whose name has these words, such as "names (zh)"', '')
    .option('--each', 'what others waited with each text, and not with the worst alone', false)
    .option('--json', 'one object a line')
    .action(benchText);
  const intake = new Command('intake')
    .description(
      'Measure following sources: items fetched, indexed and read, items sent to the portal, and sources without news.',
    )
    .option('--items <number>', 'how many items are fetched', wholeNumber, 2_000)
    .option('--sources <number>', 'how many sources are followed that have nothing new', wholeNumber, 10_000)
    .option('--json', 'one object a line')
    .action(benchIntake);
  return new Command('bench')
    .description('Measure this program on this machine.')
    .addCommand(portal)
    .addCommand(members)
    .addCommand(evidence)
    .addCommand(screening)
    .addCommand(desk)
    .addCommand(intake)
    .addCommand(text);
}

interface BenchOptions {
  stories: number;
  seconds: number;
  json?: boolean;
}

async function benchPortal({
  json,
  stories,
  ...settings
}: {
  json?: boolean;
  stories: readonly number[];
  nodes: number;
  seconds: number;
  database?: string;
}): Promise<void> {
  const { measurePortal } = await import('./bench/measure.ts');
  await tell(json, (progress) => measurePortal({ ...settings, sizes: stories, progress }));
}

async function benchMembers({
  json,
  ...settings
}: BenchOptions & { members: number; favorites: number }): Promise<void> {
  const { measureMembers } = await import('./bench/members.ts');
  await tell(json, (progress) => measureMembers({ ...settings, progress }));
}

async function benchDesk({ json, ...settings }: BenchOptions): Promise<void> {
  const { measureDesk } = await import('./bench/desk.ts');
  await tell(json, (progress) => measureDesk({ ...settings, progress }));
}

async function benchIntake({
  json,
  ...settings
}: {
  items: number;
  sources: number;
  json?: boolean;
}): Promise<void> {
  const { measureIntake } = await import('./bench/intake.ts');
  await tell(json, (progress) => measureIntake({ ...settings, progress }));
}

async function benchText({
  json,
  ...settings
}: {
  json?: boolean;
  only: string;
  each: boolean;
}): Promise<void> {
  const { measureText } = await import('./bench/text.ts');
  await tell(json, (progress) => measureText({ ...settings, progress }));
}

async function benchEvidence({
  json,
  ...settings
}: {
  rows: number;
  sentences: number;
  seconds: number;
  json?: boolean;
}): Promise<void> {
  const { measureEvidence } = await import('./bench/evidence.ts');
  await tell(json, (progress) => measureEvidence({ ...settings, progress }));
}

async function benchScreening({
  json,
  ...settings
}: {
  entries: number;
  imported: number;
  names: number;
  json?: boolean;
}): Promise<void> {
  const { measureScreening } = await import('./bench/screening.ts');
  await tell(json, (progress) => measureScreening({ ...settings, progress }));
}

/** Measures, showing how far it is; prints the figures; fails when one is not what it should be. */
async function tell(
  json: boolean | undefined,
  measure: (progress: (line: string) => void) => Promise<Figure[]>,
): Promise<void> {
  const onTerminal = process.stderr.isTTY && !json;
  const figures = await measure((line) => {
    if (onTerminal) process.stderr.write(`\r\x1b[2K${line}`);
  });
  if (onTerminal) process.stderr.write('\r\x1b[2K');
  const lines = json ? figures.map(asJson) : isGrowth(figures) ? growthLines(figures) : figures.map(asLine);
  for (const line of lines) process.stdout.write(`${line}\n`);
  const missed = figures.filter((figure) => isReached(figure) === false);
  if (missed.length > 0) {
    const names = missed.map(({ name }) => name).join(', ');
    throw new Problem(
      'conflict',
      `${missed.length} of the figures did not reach what they should: ${names}.`,
    );
  }
}

/** Whether a figure is as it should be; null where nothing is asked of it. */
function isReached({ value, target }: Figure): boolean | null {
  if (target === null) return null;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

function asJson(figure: Figure): string {
  return JSON.stringify({ ...figure, reached: isReached(figure) });
}

function asLine(figure: Figure): string {
  const { name, value, unit, target } = figure;
  const wanted = target === null ? '' : 'atLeast' in target ? `>= ${target.atLeast}` : `<= ${target.atMost}`;
  const reached = isReached(figure);
  const verdict = reached === null ? '' : reached ? 'reached' : 'MISSED';
  return `${name.padEnd(28)}${inDigits(value).padStart(10)} ${unit.padEnd(10)}${wanted.padEnd(10)}${verdict}`.trimEnd();
}

/** Whether several numbers of stories were measured. */
function isGrowth(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ stories }) => stories)).size > 1;
}

/** One line per figure, one column per number of stories. */
function growthLines(figures: readonly Figure[]): string[] {
  const columns = [...new Set(figures.map(({ stories }) => stories ?? 0))];
  const names = [...new Set(figures.map(({ name }) => name))];
  const head = `${''.padEnd(30)}${columns.map((stories) => stories.toLocaleString('en').padStart(12)).join('')}`;
  return [
    head,
    ...names.map((name) => {
      const row = figures.filter((figure) => figure.name === name);
      const cells = columns.map((stories) => {
        const figure = row.find((one) => one.stories === stories);
        if (!figure) return '–'.padStart(12);
        return `${inDigits(figure.value)}${isReached(figure) === false ? '!' : ' '}`.padStart(12);
      });
      return `${name.padEnd(30)}${cells.join('')} ${row[0]?.unit ?? ''}`.trimEnd();
    }),
  ];
}

function inDigits(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function sizes(text: string): number[] {
  return text
    .split(',')
    .map(wholeNumber)
    .sort((a, b) => a - b);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return number;
}
