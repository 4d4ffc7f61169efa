import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../../../scripts/random.ts';

/** A sentence of the news, by where it stands: nothing of the text itself is kept here. */
export interface DrawnSentence {
  readonly file: string;
  readonly start: number;
  readonly text: string;
}

const SOURCES = ['news/bbc', 'claims/polnear/dev/text', 'news/reuters-21578-train'] as const;

/** Sentences of real news drawn by a seed, as many of each source: the same on every machine. */
export function drawNews(corpora: string, seed: number, each: number): DrawnSentence[] {
  const random = randomOf(seed);
  return SOURCES.flatMap((source) => {
    const files = textsUnder(join(corpora, source)).map((file) => join(source, file));
    const drawn: DrawnSentence[] = [];
    while (drawn.length < each) {
      const file = files[Math.floor(random() * files.length)] as string;
      const text = readFileSync(join(corpora, file), 'latin1');
      const place = Math.floor(random() * text.length);
      const sentence = sentenceAt(source, Buffer.from(text, 'latin1').toString('utf8'), place);
      if (sentence && !drawn.some(({ text: known }) => known === sentence.text))
        drawn.push({ file, ...sentence });
    }
    return drawn;
  });
}

function textsUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|sgm)$/.test(file) && !file.includes('README'))
    .sort();
}

const ENDS = /(?<=[a-z0-9)"”’][.?!]["”’]?)\s+(?=["“]?[A-Z])/;

/** The sentence of a paragraph that stands at a place, where it is one of prose. */
function sentenceAt(source: string, text: string, place: number): { start: number; text: string } | null {
  const wire = source.includes('reuters');
  const from = wire ? text.lastIndexOf('<BODY>', place) + 6 : 0;
  const end = wire ? text.indexOf('</BODY>', from) : text.length;
  if (wire && (from < 6 || place > end)) return null;
  const body = text.slice(from, end);
  let at = 0;
  for (const paragraph of body.split(wire ? /\n(?= {4})/ : /\n/)) {
    if (from + at + paragraph.length >= place) {
      const sentences = paragraph.split(ENDS);
      const sentence = (sentences[Math.min(place, sentences.length - 1) % sentences.length] ?? '')
        .replace(/\s+/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&')
        .trim();
      const prose = /^["“]?[A-Z].{60,320}[.?!]["”]?$/.test(sentence) && /[A-Z].*[A-Z]/.test(sentence);
      return prose ? { start: from + at, text: sentence } : null;
    }
    at += paragraph.length + 1;
  }
  return null;
}
