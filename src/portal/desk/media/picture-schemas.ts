import { z } from 'zod';
import { findMediaItem, type ListedMedia } from '../../../stories/media/library.queries.ts';
import { mediaFiles, mediaHistory } from '../../../stories/media/media-history.queries.ts';
import { findUses } from '../../../stories/media/uses.queries.ts';
import type { ActContext } from '../../http/own-page.ts';
import { id, instant, state } from '../../json/desk-schemas.ts';
import { seenTag, tagged } from '../../json/if-unmodified.ts';
import { dayKey } from '../../ui/times.ts';
import { mediaJson } from './media-json.ts';

const number = z.number().int();
const share = z.number().min(0).max(1);
const words = z.record(z.string(), z.string());

/** The part of a picture that must stay in view. */
export const focal = z
  .object({ x: share, y: share })
  .meta({ description: 'The focal point for cropping, measured from the left and the top.' });

const parts = {
  id,
  src: z.string(),
  width: number,
  height: number,
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  uses: number.meta({ description: 'The number of stories and drafts that use it.' }),
  sha256: z.string(),
  added: instant,
};

/** A picture of the library. */
export const picture = z.looseObject(parts).meta({ id: 'Picture' });

/** A picture of the library with its uses and its history. */
export const pictureWhole = z
  .looseObject({
    ...parts,
    etag: z.string().meta({ description: 'Send it as `If-Match` with a change.' }),
    alts: words.meta({ description: 'By language.' }),
    captions: words.meta({ description: 'By language.' }),
    rights: z.object({
      holder: z.string(),
      licence: z.string(),
      territories: z.string(),
      note: z.string(),
      expiresOn: z.string().nullable().meta({ description: 'The last day on which it may be used.' }),
      state: z.enum(['expired', 'expiring']).nullable(),
    }),
    focal,
    name: z.string(),
    mime: z.string(),
    version: number.meta({ description: 'Incremented each time the file is replaced.' }),
    sizesFailure: z.string().meta({
      description: 'Why sizes could not be generated (retried automatically); empty if nothing failed.',
    }),
    changed: instant,
    removed: instant.nullable().meta({ description: 'When it was removed from the library.' }),
    usedIn: z.array(
      z.object({
        storyId: id,
        headline: z.string(),
        language: z.string(),
        state,
        slug: z.string(),
        places: z.array(z.enum(['story', 'copy', 'set aside'])),
        isLead: z.boolean(),
        isOut: z.boolean().meta({ description: 'Whether readers can currently see the story with it.' }),
      }),
    ),
    files: z.array(
      z.object({ version: number, name: z.string(), mime: z.string(), size: number, at: instant }),
    ),
    history: z.array(
      z.object({
        kind: z.enum(['add', 'describe', 'replace', 'remove', 'bring back']),
        details: z.record(z.string(), z.unknown()),
        by: z.string().nullable(),
        at: instant,
      }),
    ),
  })
  .meta({ id: 'PictureWhole' });

/** A picture with everything the library knows about it, as the API returns it; null if it does not exist. */
export async function pictureAnswered(
  { reading, config, clock }: Pick<ActContext, 'reading' | 'config' | 'clock'>,
  mediaId: string,
  language: string = config.PORTAL_LANGUAGE,
) {
  const item = await findMediaItem(reading, mediaId);
  if (!item) return null;
  const now = clock.now();
  const usedIn = await findUses(reading, item.id, now);
  const files = await mediaFiles(reading, item.id);
  const history = await mediaHistory(reading, item.id);
  return tagged({
    ...mediaJson(item, language, dayKey(now, config.PORTAL_ZONE)),
    etag: pictureTag(item),
    usedIn,
    files: files.map((file) => ({ ...file, at: file.at.toISOString() })),
    history: history.map((entry) => ({ ...entry, at: entry.at.toISOString() })),
  });
}

/** The version of a picture, for the ETag of a change. */
function pictureTag({ changedAt }: ListedMedia): string {
  return seenTag(String(changedAt.getTime()));
}
