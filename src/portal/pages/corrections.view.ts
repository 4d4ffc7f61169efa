import type { ListedCorrection } from '../../stories/catalogue.queries.ts';
import { type Edition, storyHref } from '../edition.ts';
import { figureLink } from '../evidence/body-figures.view.ts';
import type { Part } from '../messages/message.ts';
import { fullStamp, type Stamp } from '../times.ts';
import { markOf } from './card.view.ts';
import { borrowedNote } from './front.view.ts';

/** The corrections of a portal in words. */
export interface CorrectionsView {
  readonly title: string;
  readonly promise: string;
  readonly note: readonly Part[] | null;
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly items: readonly {
    readonly stamp: Stamp;
    readonly text: string;
    readonly headline: string;
    readonly href: string;
    /** The figure it was about; null where it was about none. */
    readonly figure: Part | null;
    readonly lang: string | undefined;
    readonly dir: 'ltr' | 'rtl' | undefined;
  }[];
}

/** Shapes the newest corrections. */
export function correctionsView(
  corrections: readonly ListedCorrection[],
  storyLanguage: string,
  edition: Edition,
): CorrectionsView {
  const { words, zone } = edition;
  const some = corrections.length > 0;
  return {
    title: words.say('corrections'),
    promise: words.say('correctionsPromise'),
    note: some && storyLanguage !== edition.language ? borrowedNote(edition, storyLanguage) : null,
    empty: some ? null : { text: words.say('noCorrections'), advice: words.say('noCorrectionsAdvice') },
    items: corrections.map((correction) => ({
      stamp: fullStamp(correction.at, true, words, zone),
      text: correction.text,
      headline: correction.headline,
      href: `${storyHref(edition, correction)}#corrections`,
      figure: figureLink(edition, correction.claimId, correction.language),
      ...markOf(correction.language, edition),
    })),
  };
}
