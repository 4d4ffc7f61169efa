import { basename, dirname, relative, sep } from 'node:path';
import { Problem } from '../errors.ts';
import { readOutside } from '../store/outside-file.ts';
import type { Egress } from './egress/egress.ts';
import { listFiles } from './list-files.ts';

/** The source of an import's picture files. */
export interface MediaSource {
  /** The bytes of the picture that was at `src`, or why there are none. */
  find(src: string): Promise<{ readonly bytes: Buffer } | { readonly missing: string }>;
}

const SIZED = /-\d{2,4}x\d{2,4}(?=\.\w+$)/;
const WITHIN = 60_000;

/**
 * Pictures in a folder: each matched by the longest suffix of its address shared with a file. The file name alone is
 * enough only at the top of the folder: below it many files have the same.
 */
export async function openMediaFolder(folder: string, mostBytes: number): Promise<MediaSource> {
  const byName = new Map<string, string[]>();
  for await (const { path } of listFiles([folder])) {
    const name = basename(path).normalize('NFC');
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return {
    find: async (src) => {
      const path = pathOf(src);
      const file = path && (bestOf(byName, folder, path) ?? bestOf(byName, folder, path.replace(SIZED, '')));
      if (!file) return { missing: 'It is not in the folder.' };
      try {
        return { bytes: await readOutside(file, { within: folder, most: mostBytes }) };
      } catch (error) {
        const tooLarge = error instanceof Problem && error.kind === 'too large';
        return {
          missing: tooLarge ? 'It is larger than a picture may be.' : 'It cannot be read.',
        };
      }
    },
  };
}

/** Pictures from their original addresses, through the egress gate. */
export function openMediaSite(egress: Egress, mostBytes: number): MediaSource {
  return {
    find: async (src) => {
      try {
        const answer = await egress.send({
          url: src,
          plain: true,
          redirects: 3,
          within: WITHIN,
          most: mostBytes,
          headers: { accept: 'image/*' },
        });
        if (answer.status === 200) return { bytes: answer.bytes };
        return { missing: `Its address answered ${answer.status}.` };
      } catch {
        return { missing: 'Its address did not answer with a picture.' };
      }
    },
  };
}

function pathOf(src: string): string | null {
  if (!URL.canParse(src, 'https://site.invalid/')) return null;
  try {
    return decodeURIComponent(new URL(src, 'https://site.invalid/').pathname).normalize('NFC');
  } catch {
    return null;
  }
}

/** The file whose folders match the address longest; none if two match equally, or only by name. */
function bestOf(byName: ReadonlyMap<string, readonly string[]>, folder: string, path: string): string | null {
  const wanted = path.split('/').filter(Boolean).reverse();
  const scored = (byName.get(wanted[0] ?? '') ?? []).map((file) => {
    const parts = file.normalize('NFC').split(sep).reverse();
    const end = wanted.findIndex((part, at) => parts[at] !== part);
    const agree = end < 0 ? wanted.length : end;
    // Folders are often years and months: another number is another picture.
    const isOther = [wanted[agree], parts[agree]].every((part) => part && /^\d+$/.test(part));
    return { file, agree, isOther };
  });
  scored.sort((a, b) => b.agree - a.agree);
  const [best, next] = scored;
  if (!best || best.isOther || best.agree === next?.agree) return null;
  const isAtTop = dirname(relative(folder, best.file)) === '.';
  return best.agree > 1 || isAtTop ? best.file : null;
}

/** Tries each source until one has the picture; otherwise returns the last one's reason. */
export function inTurn(sources: readonly MediaSource[]): MediaSource {
  return {
    find: async (src) => {
      let said: { readonly missing: string } = { missing: 'Nobody said where it is.' };
      for (const source of sources) {
        const found = await source.find(src);
        if ('bytes' in found) return found;
        said = found;
      }
      return said;
    },
  };
}
