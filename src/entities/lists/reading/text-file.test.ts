import iconv from 'iconv-lite';
import { afterAll, expect, it } from 'vitest';
import { listFolder } from '../testing.ts';
import { surveyTextFile, textOf } from './text-file.ts';

const folder = listFolder();
afterAll(() => folder.remove());

async function read(content: string | Uint8Array, most = 1_000_000): Promise<[string, string]> {
  const file = await surveyTextFile(folder.write('list.csv', content), most);
  let text = '';
  for await (const piece of textOf(file)) text += piece;
  return [file.charset, text];
}

it('reads UTF-8, UTF-16 and Windows-1252, without a byte order mark', async () => {
  const text = 'Société Générale d’Électronique “Ünal”, Жуков';
  expect(await read(text)).toEqual(['utf-8', text]);
  expect(await read(`\ufeff${text}`)).toEqual(['utf-8', text]);
  expect(await read(iconv.encode(text, 'utf-16le', { addBOM: true }))).toEqual(['utf-16le', text]);
  const western = 'Société d’Électronique “Ünal” – 5 €';
  expect(await read(iconv.encode(western, 'windows-1252'))).toEqual(['windows-1252', western]);
  // Characters that stand across two pieces of the file.
  const long = 'Жé'.repeat(50_000);
  expect(await read(long)).toEqual(['utf-8', long]);
});

it.each([
  ['', 'list.csv is empty. Download it again.'],
  ['a,b\nc,\0\n', 'list.csv, line 2: has a NUL byte, so it is not text.'],
  [Buffer.from('a\nЖуков Жуков').subarray(0, -1), 'list.csv, line 2: ends inside a character.'],
  [
    Buffer.concat([Buffer.from('Жуков\nИванов '), Buffer.from([0xe9]), Buffer.from(' Пётр')]),
    'list.csv, line 2: is neither UTF-8 nor Windows-1252.',
  ],
])('refuses what is no text: %j', async (content, line) => {
  await expect(read(content)).rejects.toMatchObject({ line: expect.stringContaining(line) });
});

it('refuses what is not there, what is a folder, and what is too large', async () => {
  await expect(surveyTextFile(`${folder.path}/none.csv`, 9)).rejects.toMatchObject({ kind: 'not found' });
  await expect(surveyTextFile(folder.path, 9)).rejects.toMatchObject({ kind: 'bad input' });
  await expect(read('0123456789', 9)).rejects.toMatchObject({ kind: 'too large' });
});
