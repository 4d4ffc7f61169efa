import { z } from 'zod';
import { isId } from '../../store/ids.ts';
import {
  eachText,
  LONGEST_CANONICAL,
  type Presentation,
  presentationOf,
} from '../../stories/presentation.ts';
import { pictureAddress } from '../../stories/safe-link.ts';
import { refusal } from '../../words/refusal.ts';

const text = (most: number) =>
  z
    .string()
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most))
    .nullish()
    .transform((value) => value || null);
const picture = z
  .object({ mediaId: z.string().max(100), alt: z.string().trim().max(2_000).default('') })
  .nullish()
  .transform((value) => value ?? null);

/** How a story is shown elsewhere than on its page, as a browser or a program sends it; what is left out is empty. */
export const PRESENTATION = z.object({
  ...eachText((_name, { most }) => text(most)),
  socialPicture: picture,
  teaserPicture: picture,
  canonical: text(LONGEST_CANONICAL),
  noIndex: z.boolean().default(false),
});

/** The presentation that was sent, or null where it says nothing. Throws a refusal. */
export function readPresentation(sent: z.infer<typeof PRESENTATION> | null | undefined): Presentation | null {
  if (!sent) return null;
  for (const chosen of [sent.socialPicture, sent.teaserPicture]) {
    if (chosen && !isId(chosen.mediaId)) throw refusal('shownWrongPicture');
  }
  const canonical = sent.canonical && pictureAddress(sent.canonical);
  if (sent.canonical && !canonical) throw refusal('shownWrongAddress');
  return presentationOf({ ...sent, canonical });
}
