import { isId } from '../../../store/ids.ts';
import {
  type ChosenPicture,
  eachText,
  LONGEST_CANONICAL,
  type Presentation,
  presentationOf,
} from '../../../stories/presentation.ts';
import type { Form } from '../../http/form.ts';

// What the plain page and the editor both read and write: nothing here needs a server or a browser.

/** The fields of how a story is shown in search engines, where it is shared and on cards. */
export const PRESENTATION_FIELDS = {
  ...eachText((_name, { most }) => ({ most })),
  socialPicture: { most: 100 },
  socialAlt: { most: 2_000 },
  teaserPicture: { most: 100 },
  teaserAlt: { most: 2_000 },
  canonical: { most: LONGEST_CANONICAL },
  indexing: { most: 6 },
} satisfies Form;

/** What those fields say. */
export type PresentationTyped = Readonly<Record<keyof typeof PRESENTATION_FIELDS, string>>;

/** The value of the field `indexing` where search engines are asked to leave a story out. */
export const HIDDEN = 'hidden';

/** A presentation as its fields say it. */
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

/** What fields say, as they say it: an id or an address may be half written. */
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
