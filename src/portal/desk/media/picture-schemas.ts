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
  .meta({ description: 'What must stay in sight when it is cropped: from the left and the top.' });

const parts = {
  id,
  src: z.string(),
  width: number,
  height: number,
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  uses: number.meta({ description: 'In how many stories and working copies it stands.' }),
  sha256: z.string(),
  added: instant,
};

/** A picture of the library. */
export const picture = z.looseObject(parts).meta({ id: 'Picture' });

/** A picture of the library with its uses and its history. */
export const pictureWhole = z
  .looseObject({
    ...parts,
    etag: z.string().meta({ description: 'What a change of it names in If-Match.' }),
    alts: words.meta({ description: 'By language.' }),
    captions: words.meta({ description: 'By language.' }),
    rights: z.object({
      holder: z.string(),
      licence: z.string(),
      territories: z.string(),
      note: z.string(),
      expiresOn: z.string().nullable().meta({ description: 'The last day it may be used.' }),
      state: z.enum(['expired', 'expiring']).nullable(),
    }),
    focal,
    name: z.string(),
    mime: z.string(),
    version: number.meta({ description: 'Goes up with each file that replaces the one before.' }),
    sizesFailure: z.string().meta({
      description: 'Why sizes of it could not be made, which is tried again; empty where nothing failed.',
    }),
    changed: instant,
    removed: instant.nullable().meta({ description: 'When it was taken out of the library.' }),
    usedIn: z.array(
      z.object({
        storyId: id,
        headline: z.string(),
        language: z.string(),
        state,
        slug: z.string(),
        places: z.array(z.enum(['story', 'copy', 'set aside'])),
        isLead: z.boolean(),
        isOut: z.boolean().meta({ description: 'Whether readers see the story with it now.' }),
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
