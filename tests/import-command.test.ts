import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';

const newsroom = commandNewsroom();

test('an import fails where none of its files could be taken, not where all of them were taken before', async () => {
  const write = (name: string, text: string) => {
    const file = join(newsroom.folder, name);
    writeFileSync(file, text);
    return file;
  };
  const story = write('story.txt', 'A headline\n\n2024-05-01 10:00\n\nA first paragraph.\n');
  const nothing = write('nothing.xml', '<rss><channel><item><title>Half of');
  const run = (...files: string[]) => commandHere('import', ...files);
  expect(await run(story)).toMatchObject({ code: 0 });
  expect(await run(story)).toMatchObject({ code: 0 });
  expect(await run(nothing, story)).toMatchObject({ code: 0 });
  expect(await run(nothing)).toMatchObject({ code: 1 });
  writeFileSync(story, 'A headline\n\n2024-05-01 10:00\n\nAnother paragraph.\n');
  expect(await run(story)).toMatchObject({ code: 0 });
}, 120_000);
