import { describe, expect, it } from 'vitest';
import { copySketch } from '../../stories/copy-sketch.ts';
import { askingMarks, chooseEvent } from './choose-event.ts';
import { closenessOf } from './event-closeness.ts';
import { type EventName, type EventText, itemOf, type MarkCounts, marksOf } from './event-item.ts';
import { EVENTS } from './event-rule.ts';
import { EventWindow } from './testing.ts';
import { whyMember } from './why-member.ts';

const HOUR = 3_600_000;
const BEGIN = Date.UTC(2026, 1, 26, 9);
const ONE_STORY: MarkCounts = { stories: 1, of: () => 1 };

const person = (name: string): EventName => ({ name, schema: 'Person', entity: null, country: null });
const company = (name: string): EventName => ({ name, schema: 'Company', entity: null, country: null });
const country = (name: string, code: string): EventName => ({
  ...{ name, schema: 'Place', entity: null, country: code },
});

function story(id: string, more: Partial<EventText>): EventText {
  const text = more.text ?? '';
  return {
    ...{ id, groupId: id, language: 'en', at: BEGIN, headline: '', names: [], figures: [] },
    ...more,
    text,
    copySketch: copySketch(text),
  };
}

const STRIKE = story('strike', {
  headline: 'Steelworkers walk out at Voest-Alpine in Linz',
  text: 'About 4,200 steelworkers walked out at Voest-Alpine in Linz on Thursday, union leader Karin Hofer said. They want 8.4% more pay.',
  names: [person('Karin Hofer'), company('Voest-Alpine'), country('Austria', 'AT')],
  figures: [
    { value: 4200, unit: 'steelworker', quote: 'About 4,200 steelworkers' },
    { value: 8.4, unit: '%', quote: '8.4%' },
  ],
});
const STRIKE_AGAIN = story('strike again', {
  at: BEGIN + 5 * HOUR,
  headline: 'Linz steel strike: union demands 8.4% at Voest-Alpine',
  text: 'Union leader Karin Hofer said the strike at the Voest-Alpine steelworks in Linz would last until the company offers 8.4%. Furnaces were shut down.',
  names: [person('Karin Hofer'), company('Voest-Alpine')],
  figures: [{ value: 8.4, unit: '%', quote: '8.4%' }],
});
const STRIKE_IN_RUSSIAN = story('strike in Russian', {
  language: 'ru',
  at: BEGIN + 3 * HOUR,
  headline: 'Металлурги бастуют на заводе «Фест-Альпине» в Линце',
  text: 'Около 4200 металлургов объявили забастовку, сообщила Карин Хофер. Они требуют 8,4 %.',
  names: [person('Карин Хофер'), company('Фест-Альпине'), country('Австрия', 'AT')],
  figures: [
    { value: 4200, unit: 'металлургов', quote: 'Около 4200 металлургов' },
    { value: 8.4, unit: '%', quote: '8,4 %' },
  ],
});
const RESULTS = story('results', {
  at: BEGIN + 6 * HOUR,
  headline: 'Voest-Alpine profit falls 12%',
  text: 'Voest-Alpine said on Thursday that its quarterly profit fell 12% as energy cost more. It kept its forecast for the year.',
  names: [company('Voest-Alpine')],
  figures: [{ value: 12, unit: '%', quote: '12%' }],
});
const FLOOD = story('flood', {
  headline: 'Danube floods villages in Serbia',
  text: 'Some 900 people left their homes in Serbia as the Danube flooded villages, officials said.',
  names: [country('Serbia', 'RS')],
  figures: [{ value: 900, unit: 'person', quote: 'Some 900 people' }],
});

const itemFor = (text: EventText) => itemOf(text, marksOf(text), ONE_STORY);

function eventsOf(...stories: EventText[]): string[][] {
  const window = new EventWindow();
  for (const one of stories) window.take(one);
  return window.events.map((ids) => [...ids].sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

describe('grouping stories into events', () => {
  it('puts reports of one event together and leaves the company’s other news alone', () => {
    expect(eventsOf(STRIKE, RESULTS, STRIKE_AGAIN, FLOOD)).toEqual([
      ['flood'],
      ['results'],
      ['strike', 'strike again'],
    ]);
  });

  it('comes to the same in any order', () => {
    const expected = eventsOf(STRIKE, STRIKE_IN_RUSSIAN, STRIKE_AGAIN, RESULTS, FLOOD);
    expect(eventsOf(FLOOD, STRIKE_AGAIN, RESULTS, STRIKE_IN_RUSSIAN, STRIKE)).toEqual(expected);
    expect(eventsOf(RESULTS, STRIKE_IN_RUSSIAN, STRIKE, FLOOD, STRIKE_AGAIN)).toEqual(expected);
  });

  it('finds a report in another language by names as they sound, and figures', () => {
    expect(eventsOf(STRIKE, STRIKE_IN_RUSSIAN, FLOOD)).toEqual([['flood'], ['strike', 'strike in Russian']]);
    const other = { ...STRIKE_IN_RUSSIAN, names: [country('Австрия', 'AT')], figures: [] };
    expect(eventsOf(STRIKE, other)).toHaveLength(2);
  });

  it('keeps translations together however little they share and however late they come', () => {
    const late = story('late', {
      groupId: 'strike',
      language: 'zh',
      headline: '钢铁工人罢工',
      at: BEGIN + 900 * HOUR,
    });
    expect(eventsOf(STRIKE, FLOOD, late)).toEqual([['flood'], ['late', 'strike']]);
  });

  it('keeps the same words of another month apart', () => {
    expect(eventsOf(STRIKE, { ...STRIKE_AGAIN, at: BEGIN + 40 * 24 * HOUR })).toHaveLength(2);
  });

  it('makes one event of two when a report shows that they are one', () => {
    const first = story('first', {
      headline: 'Steelworkers walk out in Linz',
      text: 'Steelworkers in Linz walked out.',
    });
    const second = story('second', {
      headline: 'Hofer demands 8.4% at Voest-Alpine',
      text: 'Karin Hofer demands 8.4% of Voest-Alpine.',
      names: [person('Karin Hofer'), company('Voest-Alpine')],
      figures: [{ value: 8.4, unit: '%', quote: '8.4%' }],
    });
    expect(eventsOf(first, second)).toHaveLength(2);
    const both = story('both', {
      headline: 'Steelworkers walk out in Linz: Hofer demands 8.4% at Voest-Alpine',
      text: 'Steelworkers in Linz walked out. Karin Hofer demands 8.4% of Voest-Alpine.',
      names: [person('Karin Hofer'), company('Voest-Alpine')],
      figures: [{ value: 8.4, unit: '%', quote: '8.4%' }],
    });
    expect(eventsOf(first, second, both)).toEqual([['both', 'first', 'second']]);
  });

  it('never puts a story on an event that a person took it off', () => {
    const members = [{ item: itemFor(STRIKE), eventId: 'the strike' }];
    expect(chooseEvent(itemFor(STRIKE_AGAIN), members)?.eventId).toBe('the strike');
    expect(chooseEvent(itemFor(STRIKE_AGAIN), members, new Set(['the strike']))).toBeNull();
  });

  it('asks for the rarest marks, and for none that only the story has', () => {
    const common = marksOf(FLOOD).keys().next().value ?? 0;
    const counts = { stories: 1000, of: (mark: number) => (mark === common ? 900 : 2) };
    const asking = askingMarks(itemFor(STRIKE), counts);
    expect(asking.length).toBeGreaterThan(5);
    expect(askingMarks(itemFor(FLOOD), counts).map(({ mark }) => mark)).not.toContain(common);
    expect(askingMarks(itemFor(STRIKE), ONE_STORY)).toEqual([]);
  });
});

describe('why a story is on an event', () => {
  const why = (one: EventText, other: EventText) =>
    whyMember(one, other, closenessOf(itemFor(one), itemFor(other), EVENTS));

  it('says whom both name and which figures they share, in the words of the story', () => {
    expect(why(STRIKE_AGAIN, STRIKE)).toEqual({
      ...{ why: 'words', of: 'strike', names: ['Karin Hofer', 'Voest-Alpine'], figures: ['8.4%'], words: [] },
    });
    expect(why(STRIKE_IN_RUSSIAN, STRIKE)).toMatchObject({
      why: 'names',
      names: ['Карин Хофер', 'Фест-Альпине', 'Австрия'],
      figures: ['Около 4200 металлургов', '8,4 %'],
    });
  });

  it('says which words both headlines have where they name nobody', () => {
    const other = story('other', { headline: 'Floods hit villages on the Danube' });
    expect(why(other, FLOOD)).toMatchObject({ names: [], words: ['Floods', 'villages', 'Danube'] });
  });

  it('says only that it is a translation, or the same copy', () => {
    expect(why({ ...STRIKE_IN_RUSSIAN, groupId: 'strike' }, STRIKE)).toMatchObject({
      why: 'translation',
      names: [],
    });
  });
});
