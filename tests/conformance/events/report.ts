import { join } from 'node:path';
import { randomOf } from '../../../scripts/random.ts';
import type { EventText } from '../../../src/discovery/events/event-item.ts';
import { EventWindow } from '../../../src/discovery/events/testing.ts';
import { Library } from '../../../src/discovery/library.ts';
import { closeStories } from '../../../src/discovery/related.ts';
import { sameEventAs } from '../../../src/discovery/same-event.ts';
import { inOneGo } from '../../../src/discovery/steps.ts';
import { NO_NAMES } from '../../../src/entities/mentions/known-names.ts';
import { readMentions } from '../../../src/entities/mentions/read-mentions.ts';
import { findFigures } from '../../../src/evidence/claims/find-figures.ts';
import { readClaims } from '../../../src/evidence/claims/read-claims.ts';
import { bodyText } from '../../../src/stories/body.ts';
import type { CorpusResult } from '../corpus.ts';
import { PLAIN } from '../relatedness.ts';
import { type LabelledStory, reutersStories } from '../relatedness-corpora.ts';
import { bCubed, type Grouping, pairwise } from './b-cubed.ts';
import { drawWindows, inOrder } from './draw-windows.ts';
import labels from './labels.json' with { type: 'json' };

/** So many stories come before each window, so that it is known which words are rare. */
const BEFORE = 1500;
/** What the half that was not tuned on reached, a little below. */
const FLOOR = 0.95;
const FLOOR_SEVERAL = 0.9;
const SHUFFLES = 3;
/** From this closeness on plain BM25 puts two stories of a day on one event: the best for the half tuned on. */
const BM25_FROM = 0.65;

/** A window of consecutive stories with what was labelled, and the stories before it. */
interface LabelledWindow {
  readonly ids: readonly string[];
  readonly stories: readonly LabelledStory[];
  readonly before: readonly LabelledStory[];
  readonly labelOf: (id: string) => string;
  readonly isShared: (id: string) => boolean;
}

/** How well stories are grouped into events, in two windows of Reuters-21578 that were labelled by reading. */
export function checkEvents(corpora: string): CorpusResult[] {
  const stories = reutersStories(join(corpora, 'news/reuters-21578-train'));
  const windows = drawWindows(stories);
  const tuned = measured('tuned on', labelled(stories, windows[0], labels.tuned));
  const other = measured('not tuned on', labelled(stories, windows[1], labels.reported));
  const lines = [...tuned.lines, ...other.lines];
  return [
    { name: 'events', measure: 'B-cubed F1, not tuned on', rate: other.all, floor: FLOOR, lines },
    {
      name: 'events',
      measure: 'the same, of stories whose event has several reports',
      rate: other.several,
      floor: FLOOR_SEVERAL,
      lines: [],
    },
  ];
}

function labelled(
  stories: readonly LabelledStory[],
  window: readonly LabelledStory[],
  groups: readonly (readonly string[])[],
): LabelledWindow {
  const all = inOrder(stories);
  const from = all.indexOf(window[0] as LabelledStory);
  const byReference = new Map(window.map((story) => [story.reference, story.row.id]));
  const label = new Map<string, string>();
  for (const [number, group] of groups.entries())
    for (const reference of group) {
      const id = byReference.get(reference);
      if (id === undefined) throw new Error(`story ${reference} is not in the window`);
      label.set(id, `event ${number}`);
    }
  return {
    ids: window.map(({ row }) => row.id),
    stories: window,
    before: all.slice(Math.max(0, from - BEFORE), from),
    labelOf: (id) => label.get(id) ?? id,
    isShared: (id) => label.has(id),
  };
}

function measured(name: string, window: LabelledWindow): { all: number; several: number; lines: string[] } {
  const texts = [...window.before, ...window.stories].map(eventText);
  const begun = performance.now();
  const ours = grouped(texts);
  const ms = (performance.now() - begun) / texts.length;
  const lineOf = (what: string, groupOf: (id: string) => string) => {
    const all = bCubed(window.ids, groupOf, window.labelOf);
    const several = bCubed(window.ids, groupOf, window.labelOf, window.isShared);
    const pairs = pairwise(window.ids, groupOf, window.labelOf);
    return {
      all,
      several,
      line: `${name}, ${what}: ${shown(all)}; of several reports ${shown(several)}; pairs ${shown(pairs)}`,
    };
  };
  const result = lineOf('ours', ours);
  const shuffled = Array.from({ length: SHUFFLES }, (_, seed) => {
    const random = randomOf(seed + 1);
    const mixed = texts.map((text) => ({ text, at: random() })).sort((a, b) => a.at - b.at);
    return bCubed(window.ids, grouped(mixed.map(({ text }) => text)), window.labelOf).f1.toFixed(3);
  });
  const shared = window.ids.filter(window.isShared).length;
  return {
    all: result.all.f1,
    several: result.several.f1,
    lines: [
      `${name}, ${window.ids.length} stories, of which ${shared} on an event with several reports; ${ms.toFixed(2)} ms each`,
      result.line,
      `${name}, ours, in any order: F1 ${shuffled.join(', ')}`,
      `${name}, ours, without the ${BEFORE} stories before: F1 ${bCubed(window.ids, grouped(texts.slice(window.before.length)), window.labelOf).f1.toFixed(3)}`,
      lineOf('each on its own', (id) => id).line,
      lineOf('same day and BM25', byPairs(window, isNearByBm25)).line,
      lineOf('the test for related stories', byPairs(window, isSameEvent)).line,
    ],
  };
}

const shown = ({ precision, recall, f1 }: Grouping) =>
  `${precision.toFixed(3)} ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;

function eventText({ row }: LabelledStory): EventText {
  const { id, groupId, language, headline, standfirst, body, publishedAt, copySketch } = row;
  const names = readMentions({ language, headline, standfirst, body, caption: null }, NO_NAMES);
  const claims = readClaims(
    { storyId: id, language, headline, standfirst, body, date: publishedAt },
    findFigures,
  );
  return {
    ...{ id, groupId, language, copySketch, headline },
    at: publishedAt.getTime(),
    text: bodyText(body),
    names: names.map(({ name, schema, country }) => ({ name, schema, country, entity: null })),
    figures: claims
      .filter(({ figure }) => !figure.minor && !figure.statement)
      .map(({ exact, figure: { value, unit } }) => ({ value, unit, quote: exact })),
  };
}

function grouped(texts: readonly EventText[]): (id: string) => string {
  const window = new EventWindow();
  for (const text of texts) window.take(text);
  const groups = new Map(window.events.flatMap((ids, at) => ids.map((id) => [id, `group ${at}`])));
  return (id) => groups.get(id) ?? id;
}

/** Groups of whatever is connected by pairs. */
function byPairs(
  window: LabelledWindow,
  pairsOf: (library: Library, window: LabelledWindow) => Iterable<readonly [string, string]>,
): (id: string) => string {
  const library = new Library();
  for (const { row } of [...window.before, ...window.stories]) library.put(row);
  const group = new Map(window.ids.map((id) => [id, id]));
  for (const [one, other] of pairsOf(library, window)) {
    const [from, into] = [group.get(one), group.get(other)];
    if (from === undefined || into === undefined || from === into) continue;
    for (const [id, of] of group) if (of === from) group.set(id, into);
  }
  return (id) => group.get(id) ?? id;
}

function* isNearByBm25(library: Library, { stories }: LabelledWindow): Iterable<readonly [string, string]> {
  const day = (at: number) => Math.floor(at / 86_400_000);
  for (const { row } of stories) {
    const shelf = library.shelf('en');
    const story = library.story(row.id);
    if (!shelf || !story) continue;
    const close = inOneGo(closeStories(shelf, story, PLAIN, ({ id }) => id === row.id));
    for (const { story: other, closeness } of close)
      if (closeness >= BM25_FROM && day(other.at) === day(story.at)) yield [row.id, other.id];
  }
}

function* isSameEvent(library: Library, { stories }: LabelledWindow): Iterable<readonly [string, string]> {
  for (const { row } of stories) {
    const shelf = library.shelf('en');
    const story = library.story(row.id);
    if (!shelf || !story) continue;
    const isSame = sameEventAs(shelf, story);
    for (const { row: other } of stories) {
      const one = other.id === row.id ? null : library.story(other.id);
      if (one && isSame(one)) yield [row.id, one.id];
    }
  }
}
