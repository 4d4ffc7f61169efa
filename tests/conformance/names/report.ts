import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findNewNames, namesByRules } from '../../../src/entities/mentions/find-new-names.ts';
import { NO_NAMES } from '../../../src/entities/mentions/known-names.ts';
import { familyOf } from '../../../src/entities/mentions/mention.ts';
import { readMentions } from '../../../src/entities/mentions/read-mentions.ts';
import { englishTagger } from '../../../src/entities/mentions/tagger/english-tagger.ts';
import { mixNames } from '../../../src/entities/mentions/tagger/mix-names.ts';
import type { CorpusResult } from '../corpus.ts';
import {
  halfOfCorpus,
  NAME_CLASSES,
  NAME_CORPORA,
  type NameCorpus,
  type NameSpan,
  NEWS,
  readNameCorpus,
} from './labelled-corpus.ts';
import { ratesOf, type SpanScore, scoreSpans } from './score-spans.ts';

/** Ways to read a sentence for names. */
const READERS: Readonly<Record<string, (text: string, language: string) => NameSpan[]>> = {
  rules: (text, language) => mentionSpans(text, language, namesByRules),
  tagger: (text, language) => mentionSpans(text, language, namesByTagger),
  both: (text, language) => mentionSpans(text, language),
};

/** What the tagger finds by itself. */
const namesByTagger: typeof namesByRules = (_text, words) => mixNames(words, [], englishTagger().find(words));

/** Exact spans by class in labelled corpora, the tuned half and the other one. */
export function checkNames(corpora: string): CorpusResult {
  const lines: string[] = [];
  for (const corpus of NAME_CORPORA) {
    if (!existsSync(join(corpora, corpus.file === NEWS ? NEWS : join('ner', corpus.file)))) continue;
    const sentences = readNameCorpus(corpora, corpus);
    for (const half of [0, 1] as const) {
      for (const [reader, read] of Object.entries(READERS)) {
        if (corpus.language !== 'en' && reader === 'tagger') continue;
        const score = scoreSpans(halfOfCorpus(sentences, half), (text) => read(text, corpus.language));
        lines.push(lineOf(corpus, half, reader, score));
      }
    }
  }
  return { name: 'names in labelled corpora', measure: 'of names', rate: 1, floor: 1, lines };
}

function lineOf({ name, language }: NameCorpus, half: 0 | 1, reader: string, score: SpanScore): string {
  const percent = (value: number) => `${Math.round(value * 100)}`.padStart(3);
  const rates = ([...NAME_CLASSES, 'all'] as const).map((is) => {
    const { precision, recall, f1 } = ratesOf(score[is]);
    return `${is.slice(0, 6)} ${[precision, recall, f1].map(percent).join('')}`;
  });
  const which = half === 0 ? 'tuned' : 'unseen';
  return `${language} ${name.padEnd(10)} ${which.padEnd(6)} ${reader.padEnd(6)} ${rates.join(' | ')}`;
}

/** What the program finds in a sentence that is the whole text of a story. */
export function mentionSpans(
  text: string,
  language: string,
  find: typeof namesByRules = findNewNames,
): NameSpan[] {
  const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
  const body = { type: 'doc' as const, content };
  return readMentions({ language, headline: '', standfirst: null, body, caption: null }, NO_NAMES, find).map(
    ({ start, end, schema }) => ({ start, end, is: familyOf(schema) }),
  );
}
