import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';

const newsroom = commandNewsroom();
const redirects = (...args: string[]) => commandHere('redirects', ...args);

test('redirects are added, listed and removed, and refused where they may not be', async () => {
  expect((await redirects('list')).err).toContain('There is no redirect.');
  const added = await redirects('add', '/old/*', 'https://archive.example/*', '--temporary');
  expect(added).toMatchObject({ code: 0, out: '302  /old/* -> https://archive.example/*  no hits\n' });
  expect((await redirects('add', '/one', '/story/a', '--json')).out).toContain(
    '"from":"/one","to":"/story/a"',
  );
  const refusals = [
    ['/search', '/story/b', 'This address is in use on this site'],
    ['/two', '/two', 'lead back to itself'],
  ] as const;
  for (const [from, to, said] of refusals) {
    const refused = await redirects('add', from, to);
    expect([refused.code === 0, refused.err]).toEqual([false, expect.stringContaining(said)]);
  }
  expect((await redirects('list', '--unused')).out.trim().split('\n')).toHaveLength(2);
  expect((await redirects('remove', '/one')).out).toBe('/one: removed.\n');
  expect((await redirects('remove', '/one')).err).toContain('There is no such redirect.');
}, 120_000);

test('a list of redirects is exported and imported again, and what is refused is named', async () => {
  const file = join(newsroom.folder, 'redirects.csv');
  expect((await redirects('export', file)).code).toBe(0);
  expect((await redirects('export', file)).err).toContain('Name a new file.');
  writeFileSync(file, `${readFileSync(file, 'utf8')}/first,/story/a,301,0,\r\n/sitemap,/story/a,301,0,\r\n`);
  const imported = await redirects('import', file);
  expect(imported.out).toBe('1 added, 0 changed, 1 the same, 1 refused.\n');
  expect(imported.err).toContain(
    'refused  line 4  /sitemap  This address is in use on this site. Choose another.',
  );
  const again = await redirects('import', file, '--json');
  expect(JSON.parse(again.out)).toMatchObject({ added: 0, same: 2, refused: [{ line: 4 }] });
  writeFileSync(file, 'from,to\n/search,/a\n');
  expect((await redirects('import', file)).code).not.toBe(0);
});
