import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOfLink } from './file-line.ts';
import { readCsv } from './read-csv.ts';
import { readFavoritesFile } from './read-favorites-file.ts';

const OURS = 'https://news.example';
const read = (text: string) => readFavoritesFile(Buffer.from(text), OURS);

it('drops the character that no database keeps, however it is written', () => {
  const [line] = read(String.raw`{"favorites":[{"slug":"a","note":"x\u0000y","folder":"\u0000"}]}`);
  expect(line?.favorite).toMatchObject({ note: 'xy', folder: null });
});

describe('a bookmarks file of a browser', () => {
  const FIREFOX = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks Menu</H1>
<DL><p>
    <DT><A HREF="https://news.example/story/loose" ADD_DATE="1730000000">Loose</A>
    <DD>A description &amp; more
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks Toolbar</H3>
    <DL><p>
        <DT><A HREF="HTTPS://NEWS.EXAMPLE/story/Bar/?lang=ru#part" ADD_DATE="nonsense">Bar</A>
        <DT><H3>Machine &lt;tools&gt;</H3>
        <DL><p>
            <DT><A HREF="/story/inner">Inner</A>
            <DT><A HREF="https://other.example/story/inner">Not ours</A>
        </DL><p>
        <DT><A HREF="javascript:alert(1)">No link</A>
    </DL><p>
</DL>`;

  it('gives its links with their folders, times and descriptions; every other line as it stands', () => {
    expect(read(FIREFOX)).toEqual([
      {
        text: 'https://news.example/story/loose',
        favorite: {
          slug: 'loose',
          folder: null,
          note: 'A description & more',
          savedAt: new Date(1_730_000_000_000),
        },
      },
      {
        text: 'HTTPS://NEWS.EXAMPLE/story/Bar/?lang=ru#part',
        favorite: { slug: 'bar', folder: null, note: '', savedAt: null },
      },
      {
        text: '/story/inner',
        favorite: { slug: 'inner', folder: 'Machine <tools>', note: '', savedAt: null },
      },
      { text: 'https://other.example/story/inner', favorite: null },
      { text: 'javascript:alert(1)', favorite: null },
    ]);
  });

  it.each([
    ['https://news.example/story/a-b', 'a-b'],
    ['http://news.example/story/a-b?x=1', 'a-b'],
    ['https://news.example:8443/story/a-b', null],
    ['https://news.example.evil.example/story/a-b', null],
    ['ftp://news.example/story/a-b', null],
    ['https://news.example/section/world', null],
    ['https://news.example/story/a--b', null],
    ['https://news.example/story/a/b', null],
    ['not a link', null],
  ])('knows a link to a story of ours: %s', (link, slug) => {
    expect(slugOfLink(link, OURS)).toBe(slug);
  });
});

describe('a table', () => {
  it('reads back what was quoted, with either separator', () => {
    expect(readCsv('a,b\r\n"x ""y""\nz",2\r\n')).toEqual([
      ['a', 'b'],
      ['x "y"\nz', '2'],
    ]);
    expect(readCsv('a;b\n1;2,5')).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
  });

  it('needs a slug or a link, and takes lines that have neither for foreign', () => {
    const lines = read('\ufeffslug,note\nsome-story,hello\nNo slug,\n');
    expect(lines.map(({ favorite }) => favorite?.slug ?? null)).toEqual(['some-story', null]);
    expect(read('url\nhttps://news.example/story/x')[0]?.favorite?.slug).toBe('x');
  });
});

it.each(['', 'hello', '{"favorites": 3}', '{"favorites": [', '[1,2]', 'a,b\n1,2'])(
  'a file that is none of these is refused: %s',
  (text) => {
    expect(() => read(text)).toThrow(/file of favourites/);
  },
);

it('whatever a file holds, it is read or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
        fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(`<dl>${text}`)),
        fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(`slug,note\n${text}`)),
      ),
      (bytes) => {
        try {
          for (const { favorite } of readFavoritesFile(bytes, OURS)) {
            expect(favorite?.slug ?? 'none').toMatch(/^[a-z0-9-]+$/);
          }
        } catch (error) {
          expect(String(error)).toMatch(/file of favourites/);
        }
      },
    ),
  );
});
