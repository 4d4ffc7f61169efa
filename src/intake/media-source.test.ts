import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MediaSource, openMediaFolder } from './media-source.ts';

const FILES = [
  'top.jpg',
  '2024/05/port.jpg',
  '2023/05/port.jpg',
  'a/hall.jpg',
  'b/hall.jpg',
  'a/site/hall.jpg',
  'c/lone.jpg',
  'c/site/hut.jpg',
  'd/site/hut.jpg',
];

let folder: string;
let source: MediaSource;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-media-source-'));
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  source = await openMediaFolder(folder, 100);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['the file whose folders agree', 'https://old.example/uploads/2024/05/port.jpg', '2024/05/port.jpg'],
  ['the one that agrees for longest', 'https://old.example/a/site/hall.jpg', 'a/site/hall.jpg'],
  ['the picture that a size was made of', '/uploads/2023/05/port-300x200.jpg', '2023/05/port.jpg'],
  ['the picture that a large size was made of', '/uploads/2023/05/port-1024x683.jpg', '2023/05/port.jpg'],
  ['the picture that a cut was made of', '/uploads/2023/05/port-150x1536.jpg', '2023/05/port.jpg'],
  ['none where the name only has a number', '/uploads/2023/05/port-2.jpg', null],
  ['a name alone, at the top of the folder', 'https://old.example/elsewhere/top.jpg', 'top.jpg'],
  [
    'none where two agree equally: one of them would be a wrong picture',
    'https://old.example/site/hut.jpg',
    null,
  ],
  ['none of another month', 'https://old.example/uploads/2022/05/port.jpg', null],
  ['none for a name alone, further down', 'https://old.example/x/lone.jpg', null],
  ['none that is not there', 'https://old.example/a/gone.jpg', null],
])('%s: %s', async (_, address, file) => {
  const found = await source.find(address);
  expect('bytes' in found ? String(found.bytes) : found.missing).toBe(file ?? 'It is not in the folder.');
});
