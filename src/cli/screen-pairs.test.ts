import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareNames } from '../entities/names/compare-names.ts';
import { comparePairs } from './screen-pairs.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-pairs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function scoresOf(text: string, json = false): Promise<string[]> {
  const path = join(folder, 'pairs.csv');
  await writeFile(path, text);
  const lines: string[] = [];
  const out = { write: (line: string) => lines.push(line) > 0, once: () => out };
  await comparePairs(path, json, out as never);
  return lines;
}

describe('comparePairs', () => {
  it('prints the score that names are screened by, a line each, in order, whatever columns stand between', async () => {
    const lines = await scoresOf(
      '\ufeffgroup,schema,name1,name2,is_match\r\na,Person,"Ostranov, Grigori",Grigory Ostranov,true\r\nb,Company,"Bramelton ""X"" Ltd","Kestrim\nYards",false\r\n',
    );
    const first = compareNames('Person', 'Ostranov, Grigori', 'Grigory Ostranov').score;
    expect(lines[0]).toBe(`${first.toFixed(4)}\n`);
    expect(Number(lines[0])).toBeGreaterThan(0.9);
    expect(Number(lines[1])).toBeLessThan(0.3);
    expect(lines).toHaveLength(2);
  });

  it('says what is wrong with a file', async () => {
    await expect(scoresOf('name1,name2\na,b\n')).rejects.toThrow('names no column schema');
    await expect(scoresOf('')).rejects.toThrow('is empty');
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(comparePairs(pipe, false, process.stdout)).rejects.toThrow('is a pipe, not a file');
    await expect(comparePairs(join(folder, 'none.csv'), false, process.stdout)).rejects.toThrow(
      'There is no file',
    );
  });

  it('prints the parts with --json', async () => {
    const [line = ''] = await scoresOf('schema,name1,name2\nCompany,Bramelton GmbH,Bramelton AG\n', true);
    expect(JSON.parse(line)).toMatchObject({
      schema: 'Company',
      name1: 'Bramelton GmbH',
      parts: expect.any(Array),
    });
  });
});
