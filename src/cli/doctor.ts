import { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { readSettings } from '../config.ts';
import { messageOf, Problem } from '../errors.ts';
import { askAll, Silent } from '../store/process-socket.ts';
import { attempts } from './doctor/attempt.ts';
import { type DatasetFile, examineDatasets } from './doctor/examine-datasets.ts';
import { examineBackups, examineFolder } from './doctor/examine-folder.ts';
import { examineReach } from './doctor/examine-members.ts';
import { examineProcess } from './doctor/examine-process.ts';
import { examineClosed } from './doctor/examine-store.ts';
import { examineWords } from './doctor/examine-words.ts';
import { type Finding, isFinding, type Report, reportTo, type State } from './doctor/finding.ts';
import { EXAMINE, FACTS, type ProcessFacts } from './doctor/process-facts.ts';

const OLDEST_NODE = 20;
const MARKS: Readonly<Record<State, string>> = {
  ok: 'ok     ',
  unknown: '?      ',
  warning: 'WARNING',
  fault: 'FAULT  ',
};

/** `sourceline doctor`: checks everything the newsroom needs, and says what is wrong and how to fix it. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'Check the machine, the processes, the database and its files; say what is wrong and how to fix it.',
    )
    .option('--quick', 'skip the full read of tables, pictures and datasets')
    .option(
      '--json',
      'print one JSON object per line: name, state (ok, unknown, warning or fault), says, todo',
    )
    .addHelpText(
      'after',
      '\nYou can run it while the portal is running: it queries the portal over a socket in DATA_DIR.\nIt changes nothing in the newsroom.\nThe exit code is 1 if there is a fault, otherwise 0.',
    )
    .action(doctor);
}

async function doctor(options: { quick?: boolean; json?: boolean }): Promise<void> {
  const findings: Finding[] = [];
  const report = reportTo((finding) => {
    findings.push(finding);
    const { name, state, says, todo } = finding;
    const lines = `${MARKS[state]}  ${name}: ${says}\n${todo ? `         ${todo}\n` : ''}`;
    process.stdout.write(options.json ? `${JSON.stringify(finding)}\n` : lines);
  });
  const { node } = process.versions;
  const isNew = Number(node.split('.')[0]) >= OLDEST_NODE;
  report.fine('node', isNew, `version ${node}`, `Install Node ${OLDEST_NODE} or newer.`);
  await examine(options.quick ?? false, report, findings);
  const count = (state: State) => findings.filter((finding) => finding.state === state).length;
  const faults = count('fault');
  if (faults > 0)
    throw new Problem(
      'unavailable',
      `Faults: ${faults}. Warnings: ${count('warning')}. Checks: ${findings.length}.`,
    );
}

async function examine(quick: boolean, report: Report, findings: readonly Finding[]): Promise<void> {
  const { config, wrong: problems } = readSettings();
  for (const { message, advice } of problems.values()) report.fault('settings', message, advice);
  if (problems.size === 0) report.ok('settings', `public address ${config.PUBLIC_URL}`);
  const wrong = new Set(problems.keys());
  const attempt = attempts(report, wrong);
  const { DATA_DIR, DATABASE_URL } = config;
  await attempt('public address', () => examineReach(config, report), ['PUBLIC_URL', 'HOST', 'TRUST_PROXY']);
  await attempt('folder', () => examineFolder(DATA_DIR, !DATABASE_URL, report), ['DATA_DIR']);
  await attempt('catalogues', () => examineWords(report), ['CATALOGUES']);
  const isRunning = await attempt('process', () => examineProcesses(DATA_DIR, report), ['DATA_DIR']);
  const now = () => systemClock.now();
  const files = await attempt(
    'database',
    () =>
      isRunning && !DATABASE_URL
        ? askToExamine(DATA_DIR, quick, report)
        : examineClosed(config, { now, quick, wrong }, report),
    ['DATA_DIR', 'DATABASE_URL'],
  );
  const isReported = findings.some(({ name }) => name === 'datasets');
  if (!quick && !isReported)
    await attempt(
      'datasets',
      () =>
        files
          ? examineDatasets(config, files, report)
          : report.unknown('datasets', 'not checked, because the database was not'),
      ['DATA_DIR', 'DATABASE_URL'],
    );
  await attempt('backup', () => examineBackups(DATA_DIR, now(), report), ['DATA_DIR']);
}

/** Queries every process that uses the folder; returns whether any is running. */
async function examineProcesses(directory: string, report: Report): Promise<boolean> {
  const all = await askAll(directory, FACTS);
  let isRunning = false;
  for (const asked of all) {
    try {
      examineProcess((await asked.answer) as ProcessFacts, systemClock.now(), report);
      isRunning = true;
    } catch (error) {
      const says = `one is running but did not answer: ${messageOf(error)}`;
      if (error instanceof Silent) report.fault('process', says, 'Check its log, and restart it.');
      else report.unknown('process', says, 'Run the doctor as the user of that process.');
    } finally {
      asked.close();
    }
  }
  if (all.length === 0) report.ok('process', `none is using ${directory}`);
  return isRunning;
}

/** Has the process that holds the built-in database check it. */
async function askToExamine(
  directory: string,
  quick: boolean,
  report: Report,
): Promise<DatasetFile[] | null> {
  const [asked] = await askAll(directory, EXAMINE, { quick });
  try {
    if (!asked) throw new Problem('unavailable', 'it has just exited');
    for await (const told of asked.told)
      if (isFinding(told)) report[told.state](told.name, told.says, told.todo);
    return (await asked.answer) as DatasetFile[] | null;
  } catch (error) {
    report.fault('database', `the running process could not check it: ${messageOf(error)}`, 'Check its log.');
    return null;
  } finally {
    asked?.close();
  }
}
