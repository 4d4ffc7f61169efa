import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoPicture, demoPictureName } from './demo-picture.ts';
import { readDemo } from './read-demo.ts';

const demo = readDemo();
const [story = expect.fail('no story')] = demo.stories.filter(({ front }) => front.picture.chart);

test('a picture that the build has drawn is taken; one from other words is drawn', () => {
  const drawn = mkdtempSync(join(tmpdir(), 'sourceline-pictures-'));
  try {
    writeFileSync(join(drawn, demoPictureName(demo, story)), '<svg>drawn before</svg>');
    expect(demoPicture(demo, story, drawn)).toBe('<svg>drawn before</svg>');
    const { front } = story;
    const anew = { ...story, front: { ...front, picture: { ...front.picture, alt: 'Other words' } } };
    expect(demoPicture(demo, anew, drawn)).toContain('<title>Other words</title>');
  } finally {
    rmSync(drawn, { recursive: true });
  }
});

test('what a picture is called changes with all that is drawn', () => {
  const table = story.front.picture.chart?.table ?? '';
  const counted = { ...demo, tables: new Map([...demo.tables, [table, { columns: [], rows: [] } as never]]) };
  const names = [
    demoPictureName(demo, story),
    demoPictureName(demo, { ...story, language: 'ru' }),
    demoPictureName(counted, story),
  ];
  expect(new Set(names).size).toBe(3);
});

test('no two stories have one name unless they have one picture', () => {
  expect(new Set(demo.stories.map((one) => demoPictureName(demo, one))).size).toBe(demo.stories.length);
});
