import { Command, InvalidArgumentError } from 'commander';
import { Problem } from '../errors.ts';
import type { Figure } from './bench/measure.ts';

/** `sourceline bench`: measures this program on this machine. */
export function benchCommand(): Command {
  const portal = new Command('portal')
    .description('Measure the portal with made-up stories, against bare node:http in the same run.')
    .option('--stories <number>', 'how many stories', wholeNumber, 10_000)
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
  return new Command('bench')
    .description('Measure this program on this machine.')
    .addCommand(portal)
    .addCommand(members)
    .addCommand(evidence)
    .addCommand(screening)
    .addCommand(desk)
    .addCommand(text);
}

interface BenchOptions {
  stories: number;
  seconds: number;
  json?: boolean;
}

async function benchPortal({ json, ...settings }: BenchOptions): Promise<void> {
  const { measurePortal } = await import('./bench/measure.ts');
  await tell(json, (progress) => measurePortal({ ...settings, progress }));
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
  for (const figure of figures) process.stdout.write(`${json ? asJson(figure) : asLine(figure)}\n`);
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
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  const wanted = target === null ? '' : 'atLeast' in target ? `>= ${target.atLeast}` : `<= ${target.atMost}`;
  const reached = isReached(figure);
  const verdict = reached === null ? '' : reached ? 'reached' : 'MISSED';
  return `${name.padEnd(28)}${value.toFixed(digits).padStart(10)} ${unit.padEnd(10)}${wanted.padEnd(10)}${verdict}`.trimEnd();
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return number;
}
