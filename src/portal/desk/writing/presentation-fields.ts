import { isId } from '../../../store/ids.ts';
import {
  type ChosenPicture,
  PRESENTATION_MOST,
  type Presentation,
  presentationOf,
} from '../../../stories/presentation.ts';
import type { Form } from '../../form.ts';

// What the plain page and the editor both read and write: nothing here needs a server or a browser.

/** The fields of how a story is shown in search engines, where it is shared and on cards. */
export const PRESENTATION_FIELDS = {
  searchTitle: { most: PRESENTATION_MOST.searchTitle },
  searchDescription: { most: PRESENTATION_MOST.searchDescription },
  socialTitle: { most: PRESENTATION_MOST.socialTitle },
  socialDescription: { most: PRESENTATION_MOST.socialDescription },
  socialPicture: { most: 100 },
  socialAlt: { most: 2_000 },
  teaserHeadline: { most: PRESENTATION_MOST.teaserHeadline },
  teaserPicture: { most: 100 },
  teaserAlt: { most: 2_000 },
  canonical: { most: PRESENTATION_MOST.canonical },
  indexing: { most: 6 },
} as const satisfies Form;

/** What those fields say. */
export type PresentationTyped = Readonly<Record<keyof typeof PRESENTATION_FIELDS, string>>;

/** The value of the field `indexing` where search engines are asked to leave a story out. */
export const HIDDEN = 'hidden';

/** A presentation as its fields say it. */
export function presentationFields(presentation: Presentation | null | undefined): PresentationTyped {
  const { socialPicture, teaserPicture } = presentation ?? {};
  return {
    searchTitle: presentation?.searchTitle ?? '',
    searchDescription: presentation?.searchDescription ?? '',
    socialTitle: presentation?.socialTitle ?? '',
    socialDescription: presentation?.socialDescription ?? '',
    socialPicture: socialPicture?.mediaId ?? '',
    socialAlt: socialPicture?.alt ?? '',
    teaserHeadline: presentation?.teaserHeadline ?? '',
    teaserPicture: teaserPicture?.mediaId ?? '',
    teaserAlt: teaserPicture?.alt ?? '',
    canonical: presentation?.canonical ?? '',
    indexing: presentation?.noIndex ? HIDDEN : '',
  };
}

/** What fields say, as they say it: an id or an address may be half written. */
export function presentationOfFields(typed: PresentationTyped): Presentation | null {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim() || null;
  const picture = (id: string, alt: string): ChosenPicture | null => {
    const mediaId = id.trim().replace(/^media:/, '');
    return mediaId ? { mediaId, alt: alt.trim() } : null;
  };
  return presentationOf({
    searchTitle: line(typed.searchTitle),
    searchDescription: line(typed.searchDescription),
    socialTitle: line(typed.socialTitle),
    socialDescription: line(typed.socialDescription),
    socialPicture: picture(typed.socialPicture, typed.socialAlt),
    teaserHeadline: line(typed.teaserHeadline),
    teaserPicture: picture(typed.teaserPicture, typed.teaserAlt),
    canonical: line(typed.canonical),
    noIndex: typed.indexing === HIDDEN,
  });
}

/** The same while somebody types: what is half written stays as it was `before`. */
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
