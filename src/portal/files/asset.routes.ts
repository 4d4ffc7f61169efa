import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { refusal } from '../../words/refusal.ts';
import type { MakePage } from '../http/page.ts';
import type { Handle } from '../http/route.ts';
import { assetFolder, workerFile } from '../ui/assets.ts';

/** The name contains a hash of the content, so the bytes at a URL never change. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

const TEXT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const BYTE_TYPES: Record<string, string> = {
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

async function read(name: string, types: Record<string, string>): Promise<{ bytes: Buffer; type: string }> {
  const type = types[extname(name)];
  try {
    if (type && NAME.test(name)) return { bytes: await readFile(join(assetFolder(), name)), type };
  } catch {
    // Unknown names are handled like any other wrong name.
  }
  throw refusal('assetNotHere');
}

/** A built style sheet, script or drawing: cached and compressed like a page. */
export const textAsset: MakePage = async (_context, request) => {
  const { bytes, type } = await read(request.params.name ?? '', TEXT_TYPES);
  const headers = { 'Cache-Control': FOR_EVER };
  return { status: 200, type, text: bytes.toString(), cacheTags: [], headers, lasts: true };
};

/** A built font or picture, which is already compressed. */
export const byteAsset: Handle = async (_server, request, reply) => {
  const { '*': name = '' } = request.params as { '*'?: string };
  const { bytes, type } = await read(name, BYTE_TYPES);
  return reply
    .header('Cache-Control', FOR_EVER)
    .header('Access-Control-Allow-Origin', '*')
    .type(type)
    .send(bytes);
};

/**
 * `/service-worker.js`: stores pages for offline reading. Its URL never changes, so it is revalidated on each visit. It
 * begins with the languages that it stores the offline page in, so that browsers install it again when they change.
 */
export const serviceWorker: MakePage = async ({ config }) => {
  const { PORTAL_LANGUAGE: main, PORTAL_LANGUAGES: shown } = config;
  const spoken = JSON.stringify([main, ...shown.filter((language) => language !== main)]);
  const text = await readFile(workerFile(), 'utf8').catch(() => null);
  if (text === null) throw refusal('workerNotBuilt');
  return {
    status: 200,
    type: 'text/javascript; charset=utf-8',
    text: `self.SPOKEN=${spoken};\n${text}`,
    cacheTags: [],
    headers: { 'Cache-Control': 'no-cache', 'Service-Worker-Allowed': '/' },
  };
};
