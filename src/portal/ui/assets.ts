import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { refusal } from '../../words/refusal.ts';

/** The URLs of a page's resources, each with a hash of its content in its name. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** The additional script of ongoing live coverage. */
  readonly liveScript: string;
  /** The additional script of pages whose readers are counted. */
  readonly readershipScript: string;
  /** The additional style of members' pages. */
  readonly memberStyle: string;
  readonly memberScript: string;
  /** The additional style of the editor page. */
  readonly editorStyle: string;
  readonly editorScript: string;
  /** The font of articles, and of the portal's name. */
  readonly textFont: string;
  /** The font of the interface. */
  readonly uiFont: string;
}

const manifest = z.object({
  style: z.string(),
  script: z.string(),
  liveScript: z.string(),
  readershipScript: z.string(),
  memberStyle: z.string(),
  memberScript: z.string(),
  editorStyle: z.string(),
  editorScript: z.string(),
  textFont: z.string(),
  uiFont: z.string(),
});

let read: Assets | undefined;

/** The folder of built files served under ASSET_PATH; every name in it can be cached for ever. */
export function assetFolder(): string {
  return join(projectFolder(), 'dist', 'client');
}

/** The built service worker for offline reading. */
export function workerFile(): string {
  return join(projectFolder(), 'dist', 'service-worker.js');
}

/** The built resources. Throws a Problem that says how to build them if they are missing. */
export function assets(): Assets {
  if (read) return read;
  const path = join(assetFolder(), 'manifest.json');
  if (!existsSync(path)) {
    throw refusal('assetsNotBuilt');
  }
  read = manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  return read;
}

/** The nearest folder above this file that contains a package.json: the same from the source and from the build. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) return process.cwd();
    folder = above;
  }
  return folder;
}
