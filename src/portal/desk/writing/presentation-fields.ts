import { isId } from '../../../store/ids.ts';
import {
  type ChosenPicture,
  eachText,
  LONGEST_CANONICAL,
  type Presentation,
  presentationOf,
} from '../../../stories/presentation.ts';
import type { Form } from '../../http/form.ts';

// Read and written by both the plain page and the editor: nothing here needs a server or a browser.

/** The fields for how a story is presented in search engines, on social media and on cards. */
export const PRESENTATION_FIELDS = {
  ...eachText((_name, { most }) => ({ most })),
  socialPicture: { most: 100 },
  socialAlt: { most: 2_000 },
  teaserPicture: { most: 100 },
  teaserAlt: { most: 2_000 },
  canonical: { most: LONGEST_CANONICAL },
  indexing: { most: 6 },
} satisfies Form;

/** The values of those fields. */
export type PresentationTyped = Readonly<Record<keyof typeof PRESENTATION_FIELDS, string>>;

/** The value of the field `indexing` that asks search engines to leave a story out. */
export const HIDDEN = 'hidden';

/** A presentation as form values. */
export function presentationFields(presentation: Presentation | null | undefined): PresentationTyped {
  const { socialPicture, teaserPicture } = presentation ?? {};
  return {
    ...eachText((name) => presentation?.[name] ?? ''),
    socialPicture: socialPicture?.mediaId ?? '',
    socialAlt: socialPicture?.alt ?? '',
    teaserPicture: teaserPicture?.mediaId ?? '',
    teaserAlt: teaserPicture?.alt ?? '',
    canonical: presentation?.canonical ?? '',
    indexing: presentation?.noIndex ? HIDDEN : '',
  };
}

/** The presentation in the fields, unvalidated: an id or a URL may be incomplete. */
export function presentationOfFields(typed: PresentationTyped): Presentation | null {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim() || null;
  const picture = (id: string, alt: string): ChosenPicture | null => {
    const mediaId = id.trim().replace(/^media:/, '');
    return mediaId ? { mediaId, alt: alt.trim() } : null;
  };
  return presentationOf({
    ...eachText((name) => line(typed[name])),
    socialPicture: picture(typed.socialPicture, typed.socialAlt),
    teaserPicture: picture(typed.teaserPicture, typed.teaserAlt),
    canonical: line(typed.canonical),
    noIndex: typed.indexing === HIDDEN,
  });
}

/** The same during typing: incomplete values stay as they were `before`. */
export function presentationSoFar(
  typed: PresentationTyped,
  before: Presentation | null | undefined,
): Presentation | null {
  const now = presentationOfFields(typed);
  if (!now) return null;
  const whole = (picture: ChosenPicture | null, was: ChosenPicture | null | undefined) =>
    picture && !isId(picture.mediaId) ? (was ?? null) : picture;
  const { canonical } = now;
  const isWhole = canonical === null || (/^https?:\/\/[^/]/i.test(canonical) && URL.canParse(canonical));
  return presentationOf({
    ...now,
    socialPicture: whole(now.socialPicture, before?.socialPicture),
    teaserPicture: whole(now.teaserPicture, before?.teaserPicture),
    canonical: isWhole ? canonical : (before?.canonical ?? null),
  });
}
