import { CORRECTION_KINDS, type CorrectionKind } from '../../stories/correction.ts';
import type { ListedCorrection } from '../../stories/corrections.queries.ts';
import type { Part } from '../../words/message.ts';
import { borrowedNote } from '../front/front.view.ts';
import { type Edition, hrefIn, storyHref } from '../site/edition.ts';
import type { LinkView } from '../site/frame.view.ts';
import { markOf } from '../site/mark-of.ts';
import { figureLink } from '../text/body-figures.view.ts';
import { kindWord } from '../text/correction-words.ts';
import { fullStamp, type Stamp } from '../ui/times.ts';

/** The corrections page, ready to display. */
export interface CorrectionsView {
  readonly title: string;
  readonly promise: string;
  readonly note: readonly Part[] | null;
  /** The kinds as links, with the current one marked. */
  readonly kinds: { readonly label: string; readonly links: readonly LinkView[] };
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly items: readonly {
    readonly stamp: Stamp;
    readonly kind: string;
    readonly text: string;
    readonly passages: readonly string[];
    readonly headline: string;
    readonly href: string;
    /** The figure it is about; null if it is about none. */
    readonly figure: Part | null;
    readonly lang: string | undefined;
    readonly dir: 'ltr' | 'rtl' | undefined;
  }[];
  /** Links to the same as data. */
  readonly data: readonly LinkView[];
}

/** Shapes the newest corrections; `kind` is the one shown, or null for all. */
export function correctionsView(
  corrections: readonly ListedCorrection[],
  storyLanguage: string,
  kind: CorrectionKind | null,
  edition: Edition,
): CorrectionsView {
  const { words, zone } = edition;
  const some = corrections.length > 0;
  const link = (to: CorrectionKind | null, text: string): LinkView => ({
    text,
    href: hrefIn(edition, '/corrections', { kind: to ?? undefined }),
    current: kind === to,
  });
  const data = new URLSearchParams({ ...(kind && { kind }), language: storyLanguage }).toString();
  return {
    title: words.say('corrections'),
    promise: words.say('correctionsPromise'),
    note: some && storyLanguage !== edition.language ? borrowedNote(edition, storyLanguage) : null,
    kinds: {
      label: words.say('correctionsShow'),
      links: [
        link(null, words.say('correctionsAllKinds')),
        ...CORRECTION_KINDS.map((one) => link(one, kindWord(one, words))),
      ],
    },
    empty: some
      ? null
      : {
          text: kind ? words.say('correctionsOfKindNone') : words.say('noCorrections'),
          advice: words.say('noCorrectionsAdvice'),
        },
    items: corrections.map((correction) => ({
      stamp: fullStamp(correction.at, true, words, zone),
      kind: kindWord(correction.kind, words),
      text: correction.text,
      passages: [
        ...(correction.passageBefore ? [words.say('passageWas', { text: correction.passageBefore })] : []),
        ...(correction.passageAfter ? [words.say('passageIs', { text: correction.passageAfter })] : []),
        ...(correction.kind === 'retraction' ? [words.say('correctionsWithdrawn')] : []),
      ],
      headline: correction.headline,
      href: `${storyHref(edition, correction)}#correction-${correction.id}`,
      figure:
        correction.kind === 'retraction'
          ? null
          : figureLink(edition, correction.claimId, correction.language),
      ...markOf(correction.language, edition),
    })),
    data: [
      { text: words.say('asJson'), href: `/corrections.json?${data}` },
      { text: words.say('asCsv'), href: `/corrections.csv?${data}` },
    ],
  };
}
