// Programs that come as packages of Debian: installed where we may, or said to be missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const inPath = (program) =>
  (process.env.PATH ?? '').split(':').some((folder) => folder && existsSync(join(folder, program)));

function hasPostgres() {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home) : [];
  return inPath('initdb') || versions.some((version) => existsSync(join(home, version, 'bin', 'initdb')));
}

/** Installs a package; null when it is there then, else what is missing, in words. */
function install(name, isThere) {
  if (isThere()) return null;
  if (process.getuid?.() !== 0 || !inPath('apt-get'))
    return `Debian’s package ${name}: apt-get install ${name}`;
  process.stdout.write(`Installing Debian’s package ${name}…\n`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
  return isThere() ? null : `Debian’s package ${name}, which apt-get could not install`;
}

/** PostgreSQL's server. */
export const needPostgres = () => install('postgresql', hasPostgres);

/** A browser: Debian's where it can be had, else the one that comes from npm. */
export function needChromium() {
  const lacks = install('chromium', () => inPath('chromium') || process.env.CHROMIUM !== undefined);
  if (lacks) process.stdout.write('No chromium is installed: the journeys use the one from npm.\n');
  return null;
}
