import { setImmediate } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { draftOf } from '../../stories/testing.ts';
import { KnownNames } from './known-names.ts';
import { namesOf } from './names-of.ts';
import { readNames } from './read-names.ts';

const KNOWN = new KnownNames(
  ['Zeta Corporation', 'Северсталь', '长江机床'].map((name, i) => ({
    entityId: `00000000-0000-4000-8000-00000000000${i}`,
    schema: 'Company',
    name,
    country: null,
    standing: { by: null },
  })),
);
const TEXTS = {
  en: 'Anna Petrova, director of Acme Bank, said Zeta Corporation supplied machine tools to Delta Plant LLC. ',
  fr: 'Selon Anna Petrova, directrice de la Banque Acme, Zeta Corporation a fourni des machines. ',
  ru: 'Директор «Акме банка» Анна Петрова сообщила, что «Северсталь» поставляла станки. ',
  ar: 'وقال محمد علي مدير بنك أكمي إن Zeta Corporation باعت الآلات. ',
  zh: '据张三经理表示，中国石油天然气集团公司从长江机床购买了设备。',
} as const;

const named = (language: string, text: string) => {
  const { headline, standfirst, body } = draftOf({ headline: 'Zeta Corporation', text });
  const words = { language, headline, standfirst, body, caption: 'Anna Petrova of Zeta Corporation' };
  return { words, date: new Date('2024-05-01T00:00:00Z') };
};

it.each(Object.entries(TEXTS))(
  'a long text has the same names read in a thread as here: %s',
  async (language, text) => {
    const long = named(language, text.repeat(language === 'zh' ? 800 : 260));
    const read = await namesOf(long, KNOWN);
    expect(read).toEqual(readNames(long, KNOWN));
    expect(read.found.filter(({ cue }) => cue === 'known name').length).toBeGreaterThan(50);
    // Whom a role speaks of is one of those that were found.
    for (const { from } of read.roles) expect(read.found).toContain(from);
  },
);

/** How many characters are looked through for names in each turn of the event loop, while a text is read. */
async function charactersByTurn(language: string, text: string): Promise<number[]> {
  const turns = [0];
  const find = vi.spyOn(KnownNames.prototype, 'find').mockImplementation((words) => {
    const length = (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);
    turns.push((turns.pop() ?? 0) + length);
    return [];
  });
  const reading = { goesOn: true };
  const beside = (async () => {
    while (reading.goesOn) {
      await setImmediate();
      turns.push(0);
    }
  })();
  await namesOf(named(language, text), KNOWN);
  reading.goesOn = false;
  await beside;
  find.mockRestore();
  return turns.filter((length) => length > 0);
}

// Measured with the built program: 25 milliseconds are enough for so many characters.
it.each([
  ['en', 6_700],
  ['zh', 3_000],
] as const)('others have their turn while a story is read: %s', async (language, most) => {
  const once = TEXTS[language];
  const paragraph = once.repeat(Math.ceil(700 / once.length));
  const paragraphs = Array.from({ length: 25 }, () => paragraph).join('\n\n');
  for (const text of [paragraphs, paragraphs.replaceAll('\n\n', ' ')]) {
    const turns = await charactersByTurn(language, text);
    expect(Math.max(...turns)).toBeLessThanOrEqual(most);
    expect(turns.length).toBeGreaterThan(1);
  }
});

it('of a long text, only passages that may hold a known name are cut here', async () => {
  const once = named('en', `${'Nothing was said of it at all. '.repeat(900)}\n\n${TEXTS.en}`);
  const here = readNames(once, KNOWN);
  const find = vi.spyOn(KnownNames.prototype, 'find');
  expect(await namesOf(once, KNOWN)).toEqual(here);
  // The passage, the caption and the headline.
  expect(find.mock.calls.map(([words]) => words.length)).toEqual([16, 5, 2]);
  find.mockRestore();
});

it('names are found in the pieces of a passage that has no end', () => {
  const { found } = readNames(
    named('en', `${'no end '.repeat(3_000)}for Zeta Corporation ${'no end '.repeat(3_000)}`),
    KNOWN,
  );
  expect(found.some(({ place, entities }) => place === 'text' && entities.length === 1)).toBe(true);
});

it('a text is read no further than the last name that is kept', () => {
  const list = named('zh', Array.from({ length: 9_000 }, (_, i) => `长江机床${i}。`).join(''));
  const known = new KnownNames(
    ['长江机床'].map((name) => ({
      entityId: '00000000-0000-4000-8000-000000000001',
      schema: 'Company',
      name,
      country: null,
      standing: null,
    })),
  );
  let passages = 0;
  const { found } = readNames(list, {
    find: (words) => {
      passages += 1;
      return known.find(words);
    },
  });
  expect(found).toHaveLength(500);
  expect(passages).toBe(2);
});
