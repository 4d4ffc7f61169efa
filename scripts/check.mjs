// `npm run check`: all that is found without running the program, in two lanes, for there are two cores. A check
// that fails holds up none of the others.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const inModules = (path) => join(ROOT, 'node_modules', path);
/** TypeScript 7 needs a quarter of the processor; 6 is for the tools that read our sources with it. */
const types = (folder) => [inModules('typescript-7/bin/tsc'), '-p', folder];
const script = (path, ...args) => [inModules('tsx/dist/cli.mjs'), path, ...args];

const LANES = [
  {
    "types of the API's client": script('scripts/write-client-types.ts'),
    types: types('.'),
    'types of islands': types('src/portal/islands'),
    'types of the worker': types('src/portal/islands/worker'),
    'unused code': [inModules('knip/bin/knip.js')],
  },
  {
    format: [inModules('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
    messages: script('scripts/write-words.ts', '--check'),
    rooms: script('scripts/check-rooms.ts'),
    docs: script('scripts/write-docs.ts', '--check'),
    'commit subjects': script('scripts/check-commits.ts'),
  },
];
/** A screen of a check that failed; what it says first is what to mend first. */
const LINES = 40;

const failed = (await Promise.all(LANES.map(runLane))).flat();
if (failed.length > 0) {
  process.stderr.write(`check: ${failed.join(', ')} failed.\n`);
  process.exit(1);
}

async function runLane(lane) {
  const failing = [];
  for (const [name, command] of Object.entries(lane)) {
    const started = Date.now();
    const { code, said } = await run(command);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds} s\n`);
    if (code === 0) continue;
    failing.push(name);
    const lines = said.trimEnd().split('\n');
    process.stdout.write(`${lines.slice(0, LINES).join('\n')}\n`);
    if (lines.length > LINES) {
      const whole = ['node', ...command.map((part) => part.replace(ROOT, ''))].join(' ');
      process.stdout.write(`… ${lines.length - LINES} lines more: ${whole}\n`);
    }
  }
  return failing;
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.once('error', ({ message }) => resolve({ code: 1, said: message }));
    child.once('close', (code) => resolve({ code, said }));
  });
}
