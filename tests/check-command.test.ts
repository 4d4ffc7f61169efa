import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';
import { addPopulation, putInto, RIGHT, WRONG } from './population-texts.ts';

// The command on several texts, with a table of our own to check them against.

const newsroom = commandNewsroom({ CHECK_SURE: '0.5' });

let texts: string;
const put = (name: string, content: string) => putInto(texts, name, content);
const check = (...args: string[]) => commandHere('check', ...args);
const lines = async (content: string, ...args: string[]) => {
  const { out, err, code } = await check(put('lines.txt', content), '--lines', '--json', ...args);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { figures: Record<string, unknown>[]; error?: string });
  return { answers, err, code };
};

beforeAll(async () => {
  texts = join(newsroom.folder, 'texts');
  await addPopulation(texts);
  put(
    'site/a/page.html',
    `<html><body><article><h1>Austria</h1><p>${RIGHT} ${'It has grown. '.repeat(20)}</p></article></body></html>`,
  );
  put('site/b.txt', WRONG);
  put('site/style.css', 'p { margin: 12px 3% }');
  put('site/.hidden.txt', WRONG);
  put('site/picture.png', '\u0089PNG\r\n\u001a\n\0\0\0\r');
}, 120_000);

describe('sourceline check', () => {
  it('one file is answered as it always was', async () => {
    const { code, out, err } = await check(put('one.txt', WRONG), '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['figures']);
    expect(answer.figures).toMatchObject([{ quote: '8,200,000', verdict: 'differs', start: 30, end: 39 }]);
  });

  it('a folder is walked through, each of its texts is named, and what is no text is passed over', async () => {
    const { code, out } = await check(join(texts, 'site'), '--json');
    expect(code).toBe(0);
    const { figures, stories, unreadable } = JSON.parse(out);
    expect(stories).toMatchObject([
      { file: join(texts, 'site/a/page.html'), figures: [{ quote: '8,917,000', verdict: 'holds' }] },
      { file: join(texts, 'site/b.txt'), figures: [{ quote: '8,200,000', verdict: 'differs' }] },
    ]);
    expect(stories).toHaveLength(2);
    expect(figures).toEqual(stories.flatMap((story: { figures: unknown[] }) => story.figures));
    expect(unreadable).toEqual([]);
    const table = await check(join(texts, 'site'));
    expect(table.out).toContain(join(texts, 'site/b.txt'));
    expect(table.out).toContain('2 texts checked; 1 file passed over as no text.');
    expect(table.err).toContain('page.html');
  });

  it('what cannot be read is named, the rest is checked, and the exit code says so', async () => {
    const broken = put('mixed/broken.json', '{"items": [');
    const good = put('mixed/good.txt', RIGHT);
    const { code, out, err } = await check(join(texts, 'mixed'), 'no-such-story', '--json');
    expect(code).toBe(1);
    expect(err).toContain(`${broken}: `);
    expect(err).toContain('no-such-story: There is no file and no story no-such-story.');
    const { stories, unreadable } = JSON.parse(out);
    expect(stories).toMatchObject([{ file: good, figures: [{ verdict: 'holds' }] }]);
    expect(unreadable.map(({ file }: { file: string }) => file)).toEqual([broken, 'no-such-story']);
    expect(unreadable[1].reason).toContain('There is no file and no story');
  });

  it('a link in a folder leads to no other file, and does not end the run', async () => {
    put('linked/b.txt', RIGHT);
    symlinkSync(put('elsewhere.txt', WRONG), join(texts, 'linked/a.txt'));
    const { code, out, err } = await check(join(texts, 'linked'));
    expect(code).toBe(1);
    expect(out).toContain('1 text checked; 1 could not be read.');
    expect(out).not.toContain('8,200,000');
    expect(err).toContain('links are not followed');
  });

  it('says what explains a verdict, and in which code', async () => {
    const grew = 'Between 2019 and 2022 the population of Austria grew by 161,000.';
    const now = 'The population of Austria is now 8,917,000, on figures of 2020.';
    const either = 'The population of Austria and Hungary was 8,917,000 in 2020.';
    const path = put('explained.txt', `${grew} ${now} ${either}`);
    const { figures } = JSON.parse((await check(path, '--json', '--date', '2026-02-10')).out);
    expect(figures).toMatchObject([
      {
        verdict: 'holds',
        reasonCode: 'within rounding',
        inputs: [
          { what: 'Population, total, Austria', period: ['2022-01-01', '2023-01-01'], value: 9_041_000 },
          { what: 'Population, total, Austria', period: ['2019-01-01', '2020-01-01'], value: 8_880_000 },
        ],
      },
      { verdict: 'holds', reasonCode: 'stale', stale: { value: 9_041_000 } },
      {
        verdict: 'cannot be checked',
        reasonCode: 'ambiguous',
        fits: [{ value: 8_917_000 }, { value: 9_750_000 }],
      },
    ]);
    const { out } = await check(path, '--date', '2026-02-10');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Newer data are in');
  });

  it('stories are read by their slugs, beside files', async () => {
    const page = put(
      'import.html',
      `<html><head><meta property="article:published_time" content="2021-05-05T08:00:00Z"></head><body><article><h1>Hungary shrinks</h1><p>${WRONG} ${'It is getting smaller. '.repeat(12)}</p></article></body></html>`,
    );
    expect(await commandHere('import', page)).toMatchObject({ code: 0 });
    const { code, out } = await check(put('one.txt', RIGHT), 'hungary-shrinks', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).stories).toMatchObject([
      { file: join(texts, 'one.txt'), figures: [{ verdict: 'holds' }] },
      { file: 'hungary-shrinks', headline: 'Hungary shrinks', figures: [{ verdict: 'differs' }] },
    ]);
  });

  it('the only text that cannot be read is the one clear line of the run', async () => {
    const { code, out, err } = await check('no-such-story');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'sourceline: There is no file and no story no-such-story. Name a file that exists, or the slug of a story.\n',
    );
  });

  it('a headline names what the text leaves out, and its own figures are read', async () => {
    const path = put('headed.txt', 'It was 8,200,000 in 2020.');
    const alone = JSON.parse((await check(path, '--json')).out);
    expect(alone.figures).toMatchObject([{ verdict: 'cannot be checked' }]);
    const headline = 'Population of Hungary: down 5 years in a row, by 1%';
    const headed = JSON.parse((await check(path, '--json', '--headline', headline)).out);
    expect(headed.headline).toBe(headline);
    const text = headed.figures.find(({ place }: { place: string }) => place === 'text');
    expect(text).toMatchObject({ quote: '8,200,000', verdict: 'differs', start: 7 });
    const [above] = headed.figures.filter(({ quote }: { quote: string }) => quote.includes('1%'));
    expect(above).toMatchObject({ place: 'headline' });
    expect(headline.slice(above.start, above.end)).toBe(above.quote);
    const { code, err } = await check(path, path, '--headline', headline);
    expect(code).toBe(1);
    expect(err).toContain('A headline is that of one text.');
  });
});

describe('sourceline check --lines', () => {
  it('plain lines are answered as they always were', async () => {
    const { answers, code, err } = await lines(`${WRONG}\n\n{not JSON} costs $5\r\n`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers.map((answer) => Object.keys(answer))).toEqual([['figures'], ['figures'], ['figures']]);
    expect(answers).toMatchObject([
      { figures: [{ quote: '8,200,000', verdict: 'differs', start: 30 }] },
      { figures: [] },
      { figures: [{ quote: '$5', start: 17 }] },
    ]);
  });

  it('a JSON line brings its day, its headline and the text before it, whose figures are not its own', async () => {
    const sentence = { text: 'It was 8,200,000 last year.', date: '2021-03-01' };
    const before = 'Hungary lost 5% of its villages. The population of Hungary is falling.';
    const { answers, code } = await lines(
      [sentence, { ...sentence, before }, { ...sentence, headline: 'Population of Hungary down 7%' }]
        .map((one) => JSON.stringify({ id: 'passed over', ...one }))
        .join('\n'),
    );
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { figures: [{ quote: '8,200,000', verdict: 'cannot be checked' }] },
      { figures: [{ quote: '8,200,000', verdict: 'differs', start: 7, end: 16 }] },
      { figures: [{ quote: '8,200,000', verdict: 'differs', start: 7, end: 16 }] },
    ]);
    for (const { figures } of answers) {
      expect(figures).toHaveLength(1);
      expect(figures[0]?.period).toEqual(['2020-01-01', '2021-01-01']);
    }
  });

  it('a figure that follows from two others points to their places among those reported', async () => {
    const before = 'In 2018, 3 million people moved.';
    const text = 'Exports rose from $200 million in 2021 to $300 million in 2022, or by 50 percent.';
    const { answers } = await lines(`${JSON.stringify({ text, before })}\n${JSON.stringify({ text })}`);
    expect(answers[0]).toEqual(answers[1]);
    const figures = answers[0]?.figures ?? [];
    const [from, to] = figures.flatMap(({ derivedFrom }) => (derivedFrom as number[] | null) ?? []);
    expect([figures[from ?? 9]?.quote, figures[to ?? 9]?.quote]).toEqual(['$200 million', '$300 million']);
  });

  it('a line that is no sentence is named, has an answer, and the next are checked', async () => {
    const { answers, code, err } = await lines(
      `{"text": 5}\n{"text": "x", "date": "2021-02-30"}\n{"broken"\n${WRONG}\n`,
    );
    expect(code).toBe(1);
    expect(answers.map(({ error }) => error?.slice(0, 22))).toEqual([
      'Its text is not a text',
      'Its date is not a day.',
      'It is not whole JSON. ',
      undefined,
    ]);
    expect(answers[3]?.figures).toMatchObject([{ verdict: 'differs' }]);
    expect(err).toContain('Line 2 of ');
  });

  it('several files are named with each line', async () => {
    const [one, other] = [put('1.txt', RIGHT), put('2.txt', `\n${WRONG}`)];
    const { out, code } = await check(one, 'nowhere.txt', other, '--lines', '--json');
    expect(code).toBe(1);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { file: one, line: 1, figures: [{ verdict: 'holds' }] },
      { file: other, line: 1, figures: [] },
      { file: other, line: 2, figures: [{ verdict: 'differs' }] },
    ]);
  });
});
