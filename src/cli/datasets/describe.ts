import { Command } from 'commander';
import { correctDescription } from '../../desk/datasets/correct-description.ts';
import { readCorrection } from '../../evidence/cubes/correct-cube.ts';
import type { Cube, CubeMeasure } from '../../evidence/cubes/cube.ts';
import { rulesOf } from '../../evidence/cubes/measure-kinds.ts';
import { addsOver } from '../../evidence/cubes/partition.ts';
import { asOperator } from '../../readers/permission.ts';
import { analyticsOf } from '../../store/analytics.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { datasetCalled } from './on-datasets.ts';

interface Options {
  readonly json?: boolean;
  readonly set: readonly string[];
  readonly note: string;
  readonly confirm?: boolean;
  readonly restore?: boolean;
}

/** `sourceline datasets describe`: what a table is taken to measure, and corrections of that. */
export function describeDatasetCommand(): Command {
  return new Command('describe')
    .description('Show what a table is taken to measure and what may be done with it; correct what is wrong.')
    .argument('<slug>')
    .option('--json', 'print it as one object')
    .option(
      '--set <COLUMN.WHAT=VALUE>',
      'correct a column: kind, unit, multiplier, label, role, whole or sparse; may be given again',
      (one: string, all: string[]) => [...all, one],
      [],
    )
    .option('--note <text>', 'why, for those who come after', '')
    .option('--confirm', 'say that every column that is a guess is right as it is')
    .option('--restore', 'go back to what the program takes the columns to be')
    .action((slug: string, { json, set, note, confirm, restore }: Options) =>
      onNewsroom(async (store, config) => {
        const change = {
          seen: null,
          set: set.map(readCorrection),
          confirm: confirm ? ('all' as const) : [],
          undo: restore ? ('all' as const) : [],
          note,
        };
        const dataset = await datasetCalled(store, slug);
        // Nothing being changed, it describes the table and keeps that.
        const { cube, number } = await correctDescription(
          store,
          analyticsOf(config),
          dataset,
          change,
          asOperator(),
        );
        if (json)
          process.stdout.write(`${JSON.stringify({ slug, version: dataset.newest.number, number, cube })}\n`);
        else print(cube);
      }),
    );
}

function print(cube: Cube): void {
  const row = (what: string, text: string) => process.stdout.write(`${what.padEnd(12)}${text}\n`);
  row('title', cube.title);
  row(
    'periods',
    cube.periods.length === 0
      ? 'none'
      : `${cube.periods[0]?.label} to ${cube.periods.at(-1)?.label}, ${cube.periods.length}${cube.frequency ? `, each a ${cube.frequency}` : ''}`,
  );
  if (cube.about.length > 0) row('about', cube.about.map(({ code }) => code).join(', '));
  for (const measure of cube.measures) {
    row('measure', `${measure.columns.map(({ column }) => column).join(', ')}: ${measure.label}`);
    row('', described(measure, cube));
  }
  for (const { column, role, members, whole } of cube.dimensions) {
    const sums = members.filter(({ aggregate }) => aggregate).length;
    row(
      role,
      `${column}: ${members.length - sums} values${sums > 0 ? `, ${sums} sums of others` : ''}${whole ? `; "${whole}" is all of them` : ''}`,
    );
  }
  if (cube.ignored.length > 0) row('not read', cube.ignored.join(', '));
}

function described(measure: CubeMeasure, { dimensions }: Cube): string {
  const { kind, unit, multiplier, confidence, stated } = measure;
  const rules = rulesOf(kind);
  const apart = dimensions.filter(({ role }) => role !== 'series').filter((one) => !addsOver(measure, one));
  const but = apart.length > 0 ? ` but ${apart.map(({ column }) => column).join(', ')}` : '';
  const scale = multiplier === null ? ', scale not known' : multiplier === 1 ? '' : ` × ${multiplier}`;
  const may = [
    rules.overMembers ? `added over places and categories${but}` : null,
    rules.overTime ? 'added over time' : null,
    rules.mean ? 'averaged over time' : null,
  ].filter(Boolean);
  return `${kind}, ${unit ?? 'no unit'}${scale}; may be ${may.length > 0 ? may.join(', ') : 'read in single cells only'} (${stated ? 'stated by the file' : `${Math.round(confidence * 100)} % sure`})`;
}
