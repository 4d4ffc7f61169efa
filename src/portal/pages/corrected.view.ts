import { type Body, bodyText } from '../../stories/body.ts';
import type { Correction } from '../../stories/correction.ts';
import type { Story } from '../../stories/story.queries.ts';
import type { CorrectionItem } from '../components/Corrections.tsx';
import type { Edition } from '../edition.ts';
import { figureLink } from '../evidence/body-figures.view.ts';
import { fullStamp, type Stamp } from '../times.ts';
import { kindWord, passageLines, signWord } from './correction-words.ts';

/** A sign in a story's text, at the end of a passage that was put right, which leads to the correction. */
export interface BodyCorrection {
  readonly corrects: string;
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** What it says. */
  readonly spans: string;
}

/** Corrections under one heading. */
export interface CorrectionsPart {
  readonly title: string;
  readonly items: readonly CorrectionItem[];
}

/** All that a story's page says of what was changed in it. */
export interface CorrectedView {
  /** At its head: what was wrong. */
  readonly head: CorrectionsPart | null;
  /** At its foot: what was unclear, or is newer. */
  readonly foot: CorrectionsPart | null;
  /** At its foot: what was changed besides. */
  readonly notes: {
    readonly title: string;
    readonly label: string;
    readonly items: readonly { readonly stamp: Stamp; readonly text: string }[];
  } | null;
}

/** Shapes the corrections of a story and the notes on its changes. */
export function correctedView(story: Story, edition: Edition): CorrectedView {
  const { words, zone } = edition;
  const anchored = new Set(
    bodyCorrections(story.corrections, story.body, edition).map((one) => one.corrects),
  );
  const part = (of: readonly Correction[], title: string): CorrectionsPart | null =>
    of.length === 0
      ? null
      : { title, items: of.map((one) => itemOf(one, anchored.has(one.id), story, edition)) };
  const wrong = story.corrections.filter(({ kind }) => kind === 'correction' || kind === 'retraction');
  const others = story.corrections.filter((one) => !wrong.includes(one));
  const [first] = others;
  return {
    head: part(wrong, words.count('correctionsOfStory', wrong.length)),
    foot: part(others, first && others.length === 1 ? kindWord(first.kind, words) : words.say('moreToSay')),
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

/** The passages of a body that were put right and stand there still, each a sign at its end. */
export function bodyCorrections(
  corrections: readonly Correction[],
  body: Body,
  { words }: Edition,
): BodyCorrection[] {
  const text = bodyText(body);
  return corrections.flatMap(({ id, kind, passageAfter }) => {
    const at = passageAfter ? text.indexOf(passageAfter) : -1;
    if (!passageAfter || at < 0) return [];
    const end = at + passageAfter.length;
    return [{ corrects: id, start: end, end, href: `#correction-${id}`, spans: signWord(kind, words) }];
  });
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
