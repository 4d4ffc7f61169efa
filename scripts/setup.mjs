// What must be there before the program or its tests can run: packages and the build.
// Plain JavaScript and Node alone, since it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project. */
export const ROOT = new URL('..', import.meta.url).pathname;

const STAMP = join(ROOT, 'node_modules', '.sourceline-installed');

/** Ends the process with one clear line. */
function fail(line) {
  process.stderr.write(`sourceline: ${line}\n`);
  process.exit(1);
}

/** Runs a command in the project's folder and ends the process when it fails. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (status !== 0) fail(`\`${command} ${args.join(' ')}\` failed (exit code ${status}).`);
}

/** Runs commands beside one another and ends the process, when all have ended, if one of them failed. */
export async function runTogether(...commands) {
  const failed = [];
  await Promise.all(
    commands.map(
      ([command, ...args]) =>
        new Promise((resolve) => {
          const child = spawn(command, args, {
            cwd: ROOT,
            stdio: 'inherit',
            shell: process.platform === 'win32',
          });
          const end = (why) => {
            if (why) failed.push(`\`${command} ${args.join(' ')}\` failed (${why}).`);
            resolve();
          };
          child.once('error', ({ message }) => end(message));
          child.once('exit', (code, signal) => end(code === 0 ? '' : `exit code ${code ?? signal}`));
        }),
    ),
  );
  if (failed.length > 0) fail(failed.join(' '));
}

/** Installs the packages of the lock file unless they are there. */
export function install() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) fail(`Node 20 or newer is needed; this is ${process.versions.node}.`);
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stdout.write('Installing packages…\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, wanted);
}

/** Builds the program unless the build is newer than all it is made from. */
export function build() {
  const built = join(ROOT, 'dist', 'sourceline.mjs');
  const sources = ['src', 'scripts', 'package.json', 'package-lock.json'].map((name) => join(ROOT, name));
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newest))) return;
  process.stdout.write('Building…\n');
  run(process.execPath, ['scripts/build.mjs']);
}

function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
