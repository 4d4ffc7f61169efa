// Runs the parts of the tests, one after the other; says at the end, in one summary and as JSON, what came of each.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { PARTS } from './parts.mjs';

const RESULTS = join(ROOT, 'test-results');

/**
 * Runs what belongs to `kind` of run, or of that the parts named in `only`.
 * A part that fails holds up none of the others, and the seconds of those beside one another count once. Answers whether all is green: what was skipped is not.
 */
export async function runParts(kind, { only = null, ahead = [] } = {}) {
  const chosen = PARTS.filter(({ name, runs }) => runs.includes(kind) && (!only || only.includes(name)));
  mkdirSync(RESULTS, { recursive: true });
  const results = [...ahead];
  const started = Date.now();
  for (const group of groupsOf(chosen, kind)) {
    await Promise.all(
      group.map(async (part) => {
        process.stdout.write(`\n== ${part.name}: ${part.about}\n`);
        const result = await runPart(part, kind === 'full');
        process.stdout.write(`== ${part.name}: ${result.state}, ${result.seconds} s\n`);
        results.push(result);
        // Written as it grows: a run that is stopped has told what it knew.
        writeSummary(kind, results);
      }),
    );
  }
  const seconds =
    ahead.reduce((sum, one) => sum + one.seconds, 0) + Math.round((Date.now() - started) / 1000);
  process.stdout.write(`\n${tableOf(results, seconds)}\n`);
  // The last lines of a run are what people are shown of it.
  for (const { failures = [] } of results)
    for (const one of failures) process.stdout.write(`FAILED ${one}\n`);
  for (const { unsteady = [] } of results)
    for (const one of unsteady) process.stdout.write(`unsteady, passed alone: ${one}\n`);
  const { passed, failed, skipped } = totalOf(results);
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  return results.every(({ state }) => state === 'passed');
}

/** Parts one after the other, but for those that run beside the one before them. */
function groupsOf(parts, kind) {
  const groups = [];
  for (const part of parts) {
    if (part.besideIn?.includes(kind) && groups.length > 0) groups.at(-1).push(part);
    else groups.push([part]);
  }
  return groups;
}

/** The names of the parts of a kind of run. */
export const partNames = (kind) => PARTS.filter(({ runs }) => runs.includes(kind)).map(({ name }) => name);

async function runPart({ name, lacks, steps }, whole) {
  const started = Date.now();
  const result = (state, more) => ({
    name,
    state,
    seconds: Math.round((Date.now() - started) / 1000),
    ...more,
  });
  const lacking = lacks?.();
  if (lacking) {
    process.stdout.write(`Skipped, for it needs ${lacking}\n`);
    return result('skipped', { why: lacking, ...NOTHING });
  }
  let failed = false;
  const counts = { ...NOTHING };
  const failures = [];
  const unsteady = [];
  for (const lanes of steps(whole)) {
    const codes = await Promise.all(lanes.map(runLane));
    for (const [i, lane] of lanes.entries()) {
      const records = readRecords(lane.records);
      const broken = records.filter(({ state }) => state === 'failed');
      const isSteady = codes[i] !== 0 && !(await passesAlone(lane, broken));
      failed ||= isSteady;
      (isSteady ? failures : unsteady).push(...broken.map(nameOf));
      for (const { state } of records) counts[state === 'failed' && !isSteady ? 'passed' : state] += 1;
    }
  }
  const { pending: _never, ...told } = counts;
  return result(failed ? 'failed' : 'passed', { ...told, failures, unsteady });
}

/** More files than this do not fail by chance. */
const MOST_AGAIN = 4;

const nameOf = ({ file, name }) => `${file} > ${name}`;

/**
 * Whether the files that a lane’s failed tests are in pass when they run once more, with nothing beside them. A machine
 * that is busy, or another file in the same process, fails a test now and then; what is wrong fails it again.
 */
async function passesAlone({ again, records }, broken) {
  const files = [...new Set(broken.map(({ file }) => file))];
  if (!again || files.length === 0 || files.length > MOST_AGAIN) return false;
  process.stdout.write(`${records}: once more, alone: ${files.join(', ')}\n`);
  return (await runLane(again(files))) === 0;
}

const NOTHING = { passed: 0, failed: 0, skipped: 0, pending: 0 };

function runLane({ command: [program, ...args], env = {}, records }) {
  if (records) rmSync(recordsAt(records), { force: true });
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', ({ message }) => {
      process.stderr.write(`${program} could not be started: ${message}\n`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const recordsAt = (records) => join(RESULTS, `${records}.json`);

function readRecords(records) {
  if (!records || !existsSync(recordsAt(records))) return [];
  return JSON.parse(readFileSync(recordsAt(records), 'utf8'));
}

function totalOf(results) {
  const sum = (of) => results.reduce((total, result) => total + (result[of] ?? 0), 0);
  // A part without tests of its own counts as one.
  const bare = (state) => results.filter((one) => one.state === state && !one.passed && !one.failed).length;
  return {
    passed: sum('passed') + bare('passed'),
    failed: sum('failed') + bare('failed'),
    skipped: sum('skipped') + bare('skipped'),
  };
}

function tableOf(results, seconds) {
  const rows = [
    ['part', 'result', 'seconds', 'passed', 'failed', 'skipped'],
    ...results.map((one) => [
      one.name,
      one.state,
      one.seconds,
      one.passed || '',
      one.failed || '',
      one.skipped || '',
    ]),
    ['together', '', seconds, '', '', ''],
  ].map((row) => row.map(String));
  const width = (column) => Math.max(...rows.map((row) => row[column].length));
  const put = (text, column) => (column < 2 ? text.padEnd(width(column)) : text.padStart(width(column)));
  return rows.map((row) => row.map(put).join('  ').trimEnd()).join('\n');
}

function writeSummary(kind, results) {
  const summary = {
    run: kind,
    node: process.versions.node,
    at: new Date().toISOString(),
    ...totalOf(results),
    parts: results,
  };
  writeFileSync(join(RESULTS, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
}
