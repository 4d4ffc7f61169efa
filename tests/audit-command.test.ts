import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';
import { addPopulation, putInto, RIGHT, WRONG } from './population-texts.ts';

// A whole site against a table of our own.

const newsroom = commandNewsroom({ CHECK_SURE: '0.5', PUBLIC_URL: 'https://news.example' });

let site: string;
const page = (headline: string, text: string) =>
  `<html><head><meta property="article:published_time" content="2021-05-05T08:00:00Z"></head><body><article><h1>${headline}</h1><p>${text} ${'It is a country of rivers. '.repeat(12)}</p></article></body></html>`;
const put = (name: string, content: string) => putInto(site, name, content);
const audit = (...args: string[]) => commandHere('audit', ...args);

beforeAll(() => {
  site = join(newsroom.folder, 'site');
});

it('an audit that cannot run says why, and its exit code is 2', async () => {
  const folder = join(put('first/a.html', page('One', WRONG)), '..');
  const empty = await audit(folder);
  expect(empty).toMatchObject({ code: 2, out: '' });
  expect(empty.err).toContain('There is no dataset to audit against.');
  await addPopulation(site);
  for (const [args, words] of [
    [[], 'There is nothing to audit.'],
    [['no-such-folder'], 'There is no file or folder no-such-folder.'],
    [['--nonsense'], 'unknown option'],
    [[folder, '--language', '??'], 'is not a language tag'],
    [['http://192.168.0.1/sitemap.xml'], '192.168.0.1'],
  ] as const) {
    const ended = await audit(...args);
    expect(ended, args.join(' ')).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(words);
  }
});

it('a site where nothing is wrong has the exit code 0', async () => {
  const folder = join(put('good/a.html', page('Austria grows', RIGHT)), '..');
  put('good/list.html', '<html><body></body></html>');
  expect(await audit(folder)).toMatchObject({
    code: 0,
    out: '1 page read: 1 figure, 1 checked, 0 wrong; 1 page without a story.\n',
  });
  const { out } = await audit(folder, '--json');
  expect(JSON.parse(out)).toEqual({
    findings: [],
    pages: 1,
    unchecked: {},
    withoutStory: 1,
    figures: 1,
    checked: 1,
    wrong: 0,
    unreadable: [],
  });
});

it('what is wrong is listed by page, and the exit code is 1; a bad page does not end the run', async () => {
  const wrong = put('mixed/b.html', page('Hungary shrinks to 8,200,000 people', WRONG));
  put('mixed/a.html', page('Austria grows', RIGHT));
  const bad = join(site, 'mixed/c.html');
  symlinkSync(put('elsewhere.html', page('Elsewhere', WRONG)), bad);
  put('mixed/d.html', page('Slovenia', 'The population of Slovenia was 1,500,000 in 2021.'));
  const table = await audit(join(site, 'mixed'));
  expect(table.code).toBe(1);
  expect(table.out).toContain(wrong);
  expect(table.out).toContain('8,200,000');
  expect(table.out).toContain('differs');
  expect(table.out).toContain('The data say 9.750 million.');
  expect(table.out).not.toContain('Austria');
  expect(table.out).toMatch(/3 pages read: .* wrong/);
  expect(table.err).toContain('0 pages, 0 wrong figures');
  const { out, code } = await audit(join(site, 'mixed'), '--json');
  expect(code).toBe(1);
  const { findings, ...counts } = JSON.parse(out);
  expect(findings.filter(({ place }: { place: string }) => place === 'text')).toMatchObject([
    {
      page: wrong,
      date: '2021-05-05',
      quote: '8,200,000',
      sentence: WRONG,
      fault: 'differs',
      question: 'Population, total, Hungary, 2020',
      dataset: 'population',
      dataValue: 9_750_000,
    },
    { page: join(site, 'mixed/d.html'), quote: '1,500,000' },
  ]);
  expect(counts.wrong).toBe(findings.length);
  expect(counts.unreadable).toMatchObject([{ page: bad }]);
});

it('the archive is what readers may see of it', async () => {
  const none = await audit('--archive');
  expect(none.code).toBe(2);
  const imported = await commandHere('import', put('in/wrong.html', page('Hungary shrinks', WRONG)));
  expect(imported).toMatchObject({ code: 0 });
  // Without a date it waits at the desk.
  const draft = page('A draft on Slovenia', 'The population of Slovenia was 1,500,000 in 2021.').replace(
    /<meta[^>]*>/,
    '',
  );
  expect(await commandHere('import', put('in/draft.html', draft))).toMatchObject({ code: 0 });
  const { out, code } = await audit('--archive', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    pages: 1,
    findings: [{ page: 'https://news.example/story/hungary-shrinks', quote: '8,200,000', fault: 'differs' }],
  });
});
