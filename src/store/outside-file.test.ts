import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readOutside, streamOutside } from './outside-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-outside-'));
const came = join(folder, 'came');
const at = (name: string) => join(came, name);
beforeAll(() => {
  mkdirSync(at('below'), { recursive: true });
  writeFileSync(at('below/file'), 'words');
  writeFileSync(at('empty'), '');
  writeFileSync(join(folder, 'secret'), 'secret');
  symlinkSync(join(folder, 'secret'), at('link'));
  symlinkSync(folder, at('behind'));
  symlinkSync(came, join(folder, 'named'));
  execFileSync('mkfifo', [at('pipe')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reads a file, also one of no bytes, and in a folder that is named by a link', async () => {
  expect(String(await readOutside(at('below/file'), { within: came }))).toBe('words');
  expect(String(await readOutside(at('empty'), { within: came, most: 0 }))).toBe('');
  const named = join(folder, 'named');
  expect(String(await readOutside(join(named, 'below/file'), { within: named }))).toBe('words');
});

it.each([
  ['link', /link is a link/],
  ['behind/secret', /is a link, or lies behind one/],
  ['pipe', /pipe is a pipe, not a file/],
  ['below', /below is a folder, not a file/],
  ['nothing', /There is no file .*nothing/],
  ['below/file/x', /There is no file/],
])('refuses %s in a folder that came from elsewhere', async (name, words) => {
  await expect(readOutside(at(name), { within: came, most: 100 })).rejects.toMatchObject({
    name: 'Refusal',
    message: expect.stringMatching(words),
  });
});

it('follows a link that a person named, and refuses a pipe or a device all the same', async () => {
  expect(String(await readOutside(at('link')))).toBe('secret');
  await expect(readOutside(at('pipe'))).rejects.toThrow(/is a pipe/);
  await expect(readOutside('/dev/zero')).rejects.toThrow(/is a device/);
});

it('refuses a file that is too large, and reads no more of a growing one than it had', async () => {
  await expect(readOutside(at('below/file'), { most: 4 })).rejects.toThrow(/more than 4 bytes/);
  const grows = at('grows');
  writeFileSync(grows, 'first');
  const stream = await streamOutside(grows);
  appendFileSync(grows, ' second');
  let read = '';
  for await (const chunk of stream) read += chunk;
  expect(read).toBe('first');
});
