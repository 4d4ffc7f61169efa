import { CLAIM_PLACES, type ClaimPlace } from '../../evidence/claims/claim.ts';
import { bodyText } from '../../stories/body.ts';
import type { Correction } from '../../stories/correction.ts';
import type { Story } from '../../stories/story.queries.ts';
import type { Edition } from '../site/edition.ts';
import { fullStamp } from '../ui/times.ts';
import { figureLink } from './body-figures.view.ts';
import type { CorrectionItem } from './Corrections.tsx';
import { kindWord, passageLines, signWord } from './correction-words.ts';

/** A sign in a story's text, at the end of a corrected passage, which links to the correction. */
export interface BodyCorrection {
  readonly corrects: string;
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Its label. */
  readonly spans: string;
}

/** Corrections under one heading. */
export interface CorrectionsPart {
  readonly title: string;
  readonly items: readonly CorrectionItem[];
}

/** Everything a story's page says about changes to it. */
export type CorrectedView = ReturnType<typeof correctedView>;

/** Shapes the corrections of a story and the notes on its changes. */
export function correctedView(story: Story, edition: Edition) {
  const { words, zone } = edition;
  const anchored = new Set(
    Object.values(passagesPutRight(story, edition)).flatMap((signs) => signs.map((one) => one.corrects)),
  );
  const part = (of: readonly Correction[], title: string): CorrectionsPart | null =>
    of.length === 0
      ? null
      : { title, items: of.map((one) => itemOf(one, anchored.has(one.id), story, edition)) };
  const wrong = story.corrections.filter(({ kind }) => kind === 'correction' || kind === 'retraction');
  const others = story.corrections.filter((one) => !wrong.includes(one));
  const [first] = others;
  return {
    /** At the top: what was wrong. */
    head: part(wrong, words.say('correctionsOfStory', { count: wrong.length })),
    /** At the end: what was unclear, or has been updated. */
    foot: part(others, first && others.length === 1 ? kindWord(first.kind, words) : words.say('moreToSay')),
    /** At the end: other changes. */
    notes:
      story.notes.length > 0
        ? {
            title: words.say('notesOfStory'),
            label: words.say('changedOn'),
            items: story.notes.map(({ at, text }) => ({ text, stamp: fullStamp(at, true, words, zone) })),
          }
        : null,
  };
}

/** The corrected passages of a story that are still in it, each a sign at its end, by the part it is in. */
export function passagesPutRight(
  {
    corrections,
    headline,
    standfirst,
    body,
  }: Pick<Story, 'corrections' | 'headline' | 'standfirst' | 'body'>,
  { words }: Edition,
): Readonly<Record<ClaimPlace, readonly BodyCorrection[]>> {
  const signs: Record<ClaimPlace, BodyCorrection[]> = { headline: [], standfirst: [], text: [] };
  const texts: Readonly<Record<ClaimPlace, string>> = {
    headline,
    standfirst: standfirst ?? '',
    text: bodyText(body),
  };
  for (const { id, kind, passageAfter: passage } of corrections) {
    if (!passage) continue;
    const place =
      // Words of the headline may also be in the text, as part of a sentence.
      CLAIM_PLACES.find((one) => one !== 'text' && texts[one] === passage) ??
      CLAIM_PLACES.toReversed().find((one) => texts[one].includes(passage));
    if (!place) continue;
    const end = texts[place].indexOf(passage) + passage.length;
    const spans = signWord(kind, words);
    signs[place].push({ corrects: id, start: end, end, href: `#correction-${id}`, spans });
  }
  return signs;
}

function itemOf(correction: Correction, anchored: boolean, story: Story, edition: Edition): CorrectionItem {
  const { words, zone } = edition;
  const { id, at, kind, text, claimId } = correction;
  return {
    id,
    stamp: fullStamp(at, true, words, zone),
    kind: kindWord(kind, words),
    text,
    passages: passageLines(correction, words),
    figure: figureLink(edition, claimId, story.language),
    place: anchored ? { text: words.say('passageWhere'), href: `#passage-${id}` } : null,
  };
}
