import { describe, expect, it } from 'vitest';
import { Library } from './library.ts';
import { neighbourStories, relatedStories } from './related.ts';
import { inOneGo } from './steps.ts';
import { indexedStory } from './testing.ts';

const now = new Date('2026-11-24T12:00:00Z');
const PORT = `The harbour of Rotterdam closed after a crane fell on the container quay, and ships with grain and steel
  waited in the North Sea while engineers inspected the foundations of the terminal`;
const AGAIN = `The container quay had closed when the crane fell: steel and grain ships waited while engineers, far from the
  North Sea, inspected the terminal`;
const MARKET = `Wheat futures rose in Chicago because drought in Kansas cut the expected harvest, and millers bought
  contracts for spring delivery at the highest price of the season`;
const fillers = Array.from({ length: 30 }, (_, i) => {
  const words = Array.from({ length: 40 }, (_, j) => `filler${(i * 17 + j * 7) % 400}`);
  return { headline: `Filler ${i}`, text: words.join(' ') };
});

function shelfOf(...rows: Parameters<typeof indexedStory>[0][]) {
  const library = new Library();
  for (const row of [...rows, ...fillers]) library.put(indexedStory(row));
  const shelf = library.shelf('en');
  if (!shelf) throw new Error('no shelf');
  const story = (slug: string) => {
    const found = [...library.shelves].flatMap((one) => [...one.stories()]).find((one) => one.slug === slug);
    if (!found) throw new Error(slug);
    return found;
  };
  const related = (slug: string, limit = 5, at = now) =>
    relatedStories(shelf, story(slug), limit, at).map((one) => one.story.slug);
  return { library, shelf, story, related };
}

const harbour = { slug: 'harbour', headline: 'Crane falls in Rotterdam harbour', text: `${PORT}.` };
const reopens = {
  slug: 'reopens',
  headline: 'Rotterdam harbour reopens after crane fell',
  text: 'Ships entered the harbour of Rotterdam again two days after a crane fell on the quay. Engineers who inspected the terminal found its foundations sound, and grain was unloaded first.',
};

describe('related stories', () => {
  it('are those that tell of the same things, and none that have nothing in common', () => {
    const { related } = shelfOf(harbour, reopens, { slug: 'wheat', headline: 'Wheat rises', text: MARKET });
    expect(related('harbour')).toEqual(['reopens']);
    expect(related('reopens')).toEqual(['harbour']);
    expect(related('wheat')).toEqual([]);
    expect(related('harbour', 0)).toEqual([]);
  });

  it('fill the places with the nearest there are, and say where they are related loosely', () => {
    const { shelf, story, related } = shelfOf(
      harbour,
      reopens,
      {
        slug: 'farm',
        headline: 'Farmers wait for rain',
        text: `In the south no ships bring grain this spring. ${'Fields lie dry and wells are empty. '.repeat(3)}`,
        section: 'climate',
      },
      { slug: 'wheat', headline: 'Wheat rises', text: MARKET, section: 'markets' },
    );
    expect(related('harbour')).toEqual(['reopens', 'farm']);
    const reasons = relatedStories(shelf, story('harbour'), 5, now).map(({ reason }) => reason.kind);
    expect(reasons[0]).not.toBe('loosely related');
    expect(reasons[1]).toBe('loosely related');
  });

  it('are never a copy or a version of the story or of one another', () => {
    const { related } = shelfOf(
      harbour,
      { ...harbour, slug: 'copy', text: `${PORT}. The port said so.` },
      { ...reopens, slug: 'version', groupId: 'g' },
      { ...reopens, slug: 'reopens' },
      { ...reopens, slug: 'reopens-copy', text: `${reopens.text} Reuters.` },
    );
    expect(related('harbour')).toHaveLength(1);
    expect(related('harbour')).not.toContain('copy');
  });

  it('leave out translations and other languages', () => {
    const { related } = shelfOf(
      { ...harbour, groupId: 'group' },
      { ...reopens, groupId: 'group' },
      { ...reopens, slug: 'french', language: 'fr' },
    );
    expect(related('harbour')).toEqual([]);
  });

  it('leave out what may not be seen yet', () => {
    const { related } = shelfOf(
      harbour,
      { ...reopens, embargoUntil: new Date('2026-11-25T00:00:00Z') },
      {
        ...reopens,
        slug: 'future',
        text: `${reopens.text} Trains too.`,
        publishedAt: new Date('2026-11-26T00:00:00Z'),
      },
    );
    expect(related('harbour')).toEqual([]);
    expect(related('harbour', 5, new Date('2026-11-25T00:00:00Z'))).toEqual(['reopens']);
  });

  it('prefer what is near in time', () => {
    const { related } = shelfOf(
      harbour,
      { ...reopens, slug: 'old', publishedAt: new Date('2025-01-01T00:00:00Z') },
      {
        ...reopens,
        slug: 'new',
        text: `${reopens.text} It had rained all the night in the south of the country, the mayor told a crowd of two hundred people at noon.`,
      },
    );
    expect(related('harbour')[0]).toBe('new');
  });

  it('say why: the same event, a topic, or words as they are written', () => {
    const far = { ...reopens, publishedAt: new Date('2026-09-01T00:00:00Z') };
    const reasonOf = (...rows: Parameters<typeof indexedStory>[0][]) => {
      const { shelf, story } = shelfOf(...rows);
      return relatedStories(shelf, story('harbour'), 1, now)[0]?.reason;
    };
    expect(reasonOf(harbour, { ...reopens, text: `${reopens.text} ${AGAIN}` })).toEqual({
      kind: 'same event',
    });
    expect(
      reasonOf({ ...harbour, topics: ['ports', 'eu'] }, { ...far, topics: ['eu', 'ports'] }),
    ).toMatchObject({
      kind: 'shared topic',
    });
    const words = reasonOf(harbour, far);
    expect(words).toMatchObject({ kind: 'shared words' });
    if (words?.kind !== 'shared words') return;
    expect(words.words.length).toBeGreaterThan(1);
    for (const word of words.words) expect(`${harbour.headline} ${PORT}`).toContain(word);
  });
});

describe('neighbours', () => {
  it('are the stories whose lists may show one', () => {
    const { shelf, story } = shelfOf(harbour, reopens, { slug: 'wheat', text: MARKET });
    expect(inOneGo(neighbourStories(shelf, story('harbour'))).map(({ slug }) => slug)).toEqual(['reopens']);
  });
});
