import { describe, expect, it } from 'vitest';
import type { StoryCard } from '../../stories/card.queries.ts';
import { copySketch } from '../../stories/copy-sketch.ts';
import { sampleCard } from '../gallery/gallery.samples.ts';
import { chooseFront } from './front.view.ts';

const card = (id: string, more: Partial<StoryCard> = {}) => sampleCard({ id, groupId: id, ...more });
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => card(`${prefix}${at}`));
const section = { slug: 'world', names: { en: 'World' } };

function shown(choice: ReturnType<typeof chooseFront>): string[] {
  const { lead, grid, latest, mostRead, strips } = choice;
  const all = [
    ...(lead ? [lead] : []),
    ...grid,
    ...latest,
    ...mostRead,
    ...strips.flatMap((strip) => strip.stories),
  ];
  return all.map(({ id }) => id);
}

describe('the front page', () => {
  it('shows no story twice, wherever it could stand', () => {
    const newest = many('s', 40);
    const ids = shown(
      chooseFront({
        pinned: newest.slice(3, 6),
        newest,
        mostRead: newest.slice(0, 12),
        sections: [{ section, stories: newest.slice(0, 20) }],
      }),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('s3');
    expect(ids.slice(1, 5)).toEqual(['s4', 's5', 's0', 's1']);
  });

  it('shows one of two copies, and one of two translations', () => {
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
    const copies = [
      card('a', { copySketch: copySketch(words) }),
      card('b', { copySketch: copySketch(`${words} end`) }),
    ];
    const translations = [card('c', { groupId: 'g' }), card('d', { groupId: 'g' })];
    const ids = shown(
      chooseFront({ pinned: [], newest: [...copies, ...translations], mostRead: [], sections: [] }),
    );
    expect(ids).toEqual(['a', 'c']);
  });

  it('gives the grid a second row where editors pinned enough for it', () => {
    const newest = many('s', 30);
    const choose = (pins: number) =>
      chooseFront({ pinned: newest.slice(0, pins), newest, mostRead: [], sections: [] }).grid.length;
    expect([choose(0), choose(5), choose(9)]).toEqual([4, 4, 8]);
  });

  it('shows the parts that the newsroom chose, and gives the others no story', () => {
    const newest = many('s', 30);
    const given = { pinned: [], newest, mostRead: newest, sections: [{ section, stories: newest }] };
    const none = chooseFront(given, []);
    expect([none.grid.length, none.latest, none.mostRead, none.strips]).toEqual([4, [], [], []]);
    const rows = chooseFront(given, ['sections']);
    expect([rows.latest, rows.mostRead]).toEqual([[], []]);
    expect(rows.strips[0]?.stories.map(({ id }) => id)).toEqual(['s5', 's6', 's7', 's8']);
  });

  it('is empty without stories', () => {
    const choice = chooseFront({
      pinned: [],
      newest: [],
      mostRead: [],
      sections: [{ section, stories: [] }],
    });
    expect(shown(choice)).toEqual([]);
    expect(choice.strips).toEqual([]);
  });
});
