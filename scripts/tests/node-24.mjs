// Node 24 from the npm registry, for running the tests on what newsrooms run in production.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

const VERSION = '24.21.0';
const FOLDER = join(ROOT, 'node_modules', '.cache', `node-${VERSION}`);
const PROGRAM = join(FOLDER, 'node_modules', 'node', 'bin', 'node');

/** Installs it; null when it is there then, else what is missing, in words. */
export function needNode24() {
  if (!existsSync(PROGRAM)) {
    const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    spawnSync('npm', ['install', '--prefix', FOLDER, ...options, `node@${VERSION}`], { stdio: 'inherit' });
  }
  return existsSync(PROGRAM) ? null : `Node ${VERSION}, which npm could not install`;
}

/** Where its program is. */
needNode24.path = () => PROGRAM;
