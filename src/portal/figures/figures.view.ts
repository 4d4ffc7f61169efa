import type { FigureRecord } from '../../evidence/claims/claim.ts';
import type { UnreadFigures } from '../../evidence/claims/read-claims.ts';
import type { Story } from '../../stories/story.queries.ts';
import { sourcelineOf } from '../cards/sourceline.view.ts';
import { type Edition, storyHref } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { figureHref, figurePlaceHref } from '../text/body-figures.view.ts';
import { figureWord, placeWord } from '../text/mark-words.ts';
import { sentenceOf } from './figure.view.ts';
import { unreadLine } from './unread-line.ts';

/** All figures of a story, ready to display. */
export type FiguresView = ReturnType<typeof figuresView>;

/** Shapes the figures of a story. */
export function figuresView(
  story: Pick<Story, 'slug' | 'language' | 'headline' | 'figuresRead'>,
  records: readonly FigureRecord[],
  why: (record: FigureRecord) => string,
  unread: UnreadFigures | null,
  edition: Edition,
) {
  const { words } = edition;
  const marks = records.map(({ claim }) => claim.mark ?? '').join('');
  const line = sourcelineOf({ ...story, marks }, edition);
  const href = storyHref(edition, story);
  const empty = story.figuresRead
    ? { text: words.say('figuresNone'), advice: words.say('figuresNoneAdvice') }
    : { text: words.say('figuresNotRead'), advice: words.say('figuresNotReadAdvice') };
  return {
    title: words.say('figuresTitle'),
    story: { text: story.headline, href, lang: markOf(story.language, edition).lang },
    description: !line
      ? empty.text
      : line.tally.length > 0
        ? `${line.count}: ${line.tally.join(', ')}`
        : line.count,
    sourceline: line && { ...line, href: null },
    empty: line ? null : empty,
    ...markOf(story.language, edition),
    items: records.map((record) => {
      const { claim } = record;
      const mark = claim.mark ?? 'u';
      return {
        id: claim.id,
        href: figureHref(edition, claim.id, story.language),
        mark,
        word: figureWord(record, words),
        sentence: sentenceOf(claim),
        why: why(record),
        /** Says that it is in the headline or the standfirst; null for the body. */
        where: placeWord(claim.place, words),
        place: { text: words.say('figureInPlace'), href: figurePlaceHref(edition, record) },
      };
    }),
    /** Says that the rest of the story was not read; null if all of it was. */
    unread: unreadLine(unread, words),
    links: [
      { text: words.say('listAsCsv'), href: `/story/${story.slug}/figures.csv` },
      { text: words.say('dataAsJson'), href: `/story/${story.slug}/figures.json` },
    ],
  };
}
