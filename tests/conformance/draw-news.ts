import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../../scripts/random.ts';

/** A sentence of the news, by where it stands: nothing of the text itself is kept here. */
export interface DrawnSentence {
  /** The corpus it is of. */
  readonly source: string;
  readonly file: string;
  /** Where its paragraph starts in the file. */
  readonly start: number;
  readonly text: string;
  /** The sentences of its story before it, up to three. */
  readonly before: readonly string[];
  readonly headline: string;
  /** The day the story is dated, YYYY-MM-DD; null where the corpus gives none. */
  readonly date: string | null;
}

/** Which sentences of real news are drawn. */
export interface Draw {
  readonly seed: number;
  /** How many of each source. */
  readonly each: number;
  /** Which sentence of the paragraph in which the place of the story lies. */
  readonly from: 'the place' | 'the end';
  /** Whether a sentence is one to be drawn; without it all are that are prose. */
  readonly wants?: (sentence: DrawnSentence) => boolean;
}

const SOURCES = ['news/bbc', 'claims/polnear/dev/text', 'news/reuters-21578-train'] as const;

/** Sentences of real news drawn by a seed, as many of each source: the same on every machine. */
export function drawNews(corpora: string, draw: Draw): DrawnSentence[] {
  const random = randomOf(draw.seed);
  return SOURCES.flatMap((source) => {
    const files = textsUnder(join(corpora, source)).map((file) => join(source, file));
    const drawn: DrawnSentence[] = [];
    while (drawn.length < draw.each) {
      const file = files[Math.floor(random() * files.length)] as string;
      const text = readFileSync(join(corpora, file), 'latin1');
      const place = Math.floor(random() * text.length);
      const story = storyAt(source, file, Buffer.from(text, 'latin1').toString('utf8'), place);
      const sentence = story && sentenceAt(story, place, draw.from);
      if (!sentence || drawn.some(({ text: known }) => known === sentence.text)) continue;
      if (draw.wants?.(sentence) ?? true) drawn.push(sentence);
    }
    return drawn;
  });
}

function textsUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|sgm)$/.test(file) && !file.includes('README'))
    .sort();
}

interface Story extends Pick<DrawnSentence, 'source' | 'file' | 'headline' | 'date'> {
  /** Where its text starts in the file. */
  readonly from: number;
  readonly paragraphs: readonly string[];
}

/** The story of a file that a place lies in; a file of the wire has many. */
function storyAt(source: string, file: string, text: string, place: number): Story | null {
  if (!source.includes('reuters')) {
    const date = /_(\d{4}-\d\d-\d\d)_/.exec(file)?.[1] ?? null;
    const paragraphs = text.split('\n');
    return { source, file, headline: plain(paragraphs[0] ?? ''), date, from: 0, paragraphs };
  }
  const from = text.lastIndexOf('<BODY>', place) + 6;
  const end = text.indexOf('</BODY>', from);
  if (from < 6 || place > end) return null;
  const head = text.slice(text.lastIndexOf('<REUTERS', from), from);
  return {
    source,
    file,
    headline: plain(/<TITLE>(.*?)<\/TITLE>/s.exec(head)?.[1] ?? ''),
    date: dateOf(/<DATE>\s*(\d+)-([A-Z]{3})-(\d{4})/.exec(head)),
    from,
    paragraphs: text.slice(from, end).split(/\n(?= {4})/),
  };
}

const MONTHS = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC';

function dateOf(date: RegExpExecArray | null): string | null {
  if (!date) return null;
  const [, day = '', month = '', year = ''] = date;
  return `${year}-${String(MONTHS.indexOf(month) / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const ENDS = /(?<=[a-z0-9)"”’][.?!]["”’]?)\s+(?=["“]?[A-Z])/;

const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replaceAll('&lt;', '<').replaceAll('&amp;', '&').trim();

/** The sentence of a story that stands at a place of its file, or at the end of that paragraph, where it is one of prose. */
function sentenceAt(story: Story, place: number, which: Draw['from']): DrawnSentence | null {
  const { source, file, headline, date, from, paragraphs } = story;
  let start = from;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (start + paragraph.length < place) {
      start += paragraph.length + 1;
      continue;
    }
    const sentences = paragraph.split(ENDS);
    const at =
      which === 'the end'
        ? Math.min(place, sentences.length - 1)
        : paragraph.slice(0, place - start).split(ENDS).length - 1;
    const text = plain(sentences[at] ?? '');
    const isProse = /^["“]?[A-Z].{60,320}[.?!]["”]?$/.test(text) && /[A-Z].*[A-Z]/.test(text);
    if (!isProse) return null;
    const above = paragraphs.slice(0, i).map(plain);
    // A story of the wire has its headline elsewhere.
    if (above[0] === headline) above.shift();
    const before = [...above.flatMap((one) => one.split(ENDS)), ...sentences.slice(0, at).map(plain)];
    return {
      source,
      file,
      start,
      text,
      before: before.filter((one) => one !== '').slice(-3),
      headline,
      date,
    };
  }
  return null;
}
