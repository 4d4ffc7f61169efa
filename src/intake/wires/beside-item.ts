import { createHash } from 'node:crypto';
import { pictureAddress } from '../../stories/safe-link.ts';

/**
 * The address of a picture of the item with `guid`. A file that is sent beside the item has an address that leads nowhere,
 * and is another's than that of any other item's: a folder of pictures is searched by its path. Null for what is no picture's.
 */
export function besideItem(href: string, guid: string): string | null {
  const given = href.trim();
  if (!given) return null;
  const absolute = pictureAddress(given);
  if (absolute) return absolute;
  const path = given.replace(/^file:\/{0,3}/i, '').replace(/^\.?\/+\s*/, '');
  if (/^[a-z][a-z\d+.-]*:/i.test(path)) return null;
  const host = createHash('sha256').update(guid).digest('hex').slice(0, 16);
  return pictureAddress(path, `https://${host}.invalid/`);
}
