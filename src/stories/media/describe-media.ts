import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { json, type Names } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { avifState } from './add-media.ts';
import { lockSeenMedia, type SeenMedia } from './lock-media.ts';
import type { Focal, MediaRights } from './media-item.ts';
import { recordChange } from './record-change.ts';
import { wakeSizes } from './waking.ts';

/** The metadata of a picture: its texts in one language, credit, rights and focal point. */
export interface MediaDescription {
  readonly language: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly rights: MediaRights;
  readonly focal: Focal;
}

/** The parts of a description that readers may see. */
const SHOWN = ['alt', 'caption', 'credit', 'focal'] as const;

/** A picture, as the person describing it saw it. */
export interface Describing extends SeenMedia {
  readonly by: Permitted<'write stories'>;
  readonly now: Date;
}

/**
 * Changes a picture's metadata in the library. The texts in stories that show it stay as they are: they belong to the
 * stories. `tell` propagates the change to where readers see the picture. Throws a Problem if someone else changed it
 * since, or nothing changes.
 */
export async function describeMedia(
  writing: Writing,
  { id, seen, by, now }: Describing,
  wanted: MediaDescription,
  tell: (writing: Writing) => Promise<void>,
): Promise<void> {
  const before = await lockSeenMedia(writing, { id, seen });
  const { language, credit, rights, focal } = wanted;
  const alt = said(before.alt, language, wanted.alt);
  const caption = said(before.caption, language, wanted.caption);
  const details = changed(
    {
      alt: before.alt,
      caption: before.caption,
      credit: before.credit,
      ...before.rights,
      focal: before.focal,
    },
    { alt, caption, credit, ...rights, focal },
  );
  if (Object.keys(details).length === 0) {
    throw refusal('nothingChanges');
  }
  // The owner and the end of the rights are internal to the newsroom.
  if (SHOWN.some((name) => name in details)) await tell(writing);
  // Credit and caption are embedded in AVIF files; crops depend on the focal point.
  const written = 'credit' in details || 'caption' in details;
  await writing
    .updateTable('media')
    .set({
      alt: json(alt),
      caption: json(caption),
      credit,
      holder: rights.holder,
      licence: rights.licence,
      territories: rights.territories,
      rights_note: rights.note,
      expires_on: rights.expiresOn,
      focal_x: focal.x,
      focal_y: focal.y,
      changed_by: by.member.id,
      changed_at: now,
      ...(written && { avif: avifState(before) }),
      ...('focal' in details && { sizes: 'waiting', sizes_due: null }),
    })
    .where('id', '=', id)
    .execute();
  await recordChange(writing, { mediaId: id, kind: 'describe', by: by.member.id, now, details });
  if (written || 'focal' in details) await wakeSizes(writing, id);
}

function said(names: Names, language: string, text: string): Names {
  const { [language]: _, ...others } = names;
  return text ? { ...others, [language]: text } : others;
}

/** The changed fields, each with its old and new value. */
function changed(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, readonly [unknown, unknown]> {
  return Object.fromEntries(
    Object.keys(after)
      .filter((name) => sameForm(before[name]) !== sameForm(after[name]))
      .map((name) => [name, [before[name], after[name]] as const]),
  );
}

function sameForm(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
