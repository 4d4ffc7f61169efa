import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { refusal } from '../../words/refusal.ts';

/** The addresses of what a page loads, each with a hash of its content in its name. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** What pages of live coverage that goes on load besides. */
  readonly liveScript: string;
  /** What the pages of members load besides. */
  readonly memberStyle: string;
  readonly memberScript: string;
  /** What the page a story is written on loads besides. */
  readonly editorStyle: string;
  readonly editorScript: string;
  /** The font of what is read, and of the portal's name. */
  readonly textFont: string;
  /** The font of what is used. */
  readonly uiFont: string;
}

const manifest = z.object({
  style: z.string(),
  script: z.string(),
  liveScript: z.string(),
  memberStyle: z.string(),
  memberScript: z.string(),
  editorStyle: z.string(),
  editorScript: z.string(),
  textFont: z.string(),
  uiFont: z.string(),
});

let read: Assets | undefined;

/** The folder of built files that is served under ASSET_PATH; every name in it can be kept for ever. */
export function assetFolder(): string {
  return join(projectFolder(), 'dist', 'client');
}

/** The built worker that keeps pages for reading offline. */
export function workerFile(): string {
  return join(projectFolder(), 'dist', 'service-worker.js');
}

/** What the build made; throws a Problem that says how to build when it is not there. */
export function assets(): Assets {
  if (read) return read;
  const path = join(assetFolder(), 'manifest.json');
  if (!existsSync(path)) {
    throw refusal('assetsNotBuilt');
  }
  read = manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  return read;
}

/** The nearest folder above this file that holds a package.json: the same from the source and from the build. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) return process.cwd();
    folder = above;
  }
  return folder;
}
