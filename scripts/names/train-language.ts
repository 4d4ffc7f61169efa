import type { TaggedLanguage } from '../../src/entities/mentions/tagger/tagged-language.ts';
import { FeatureMaker } from '../../src/entities/mentions/tagger/tagger-features.ts';
import { writeTagger } from '../../src/entities/mentions/tagger/weights-file.ts';
import { NAME_CORPORA, readNameCorpus } from '../../tests/conformance/names/labelled-corpus.ts';
import { halfOfCorpus } from '../../tests/halves.ts';
import { filledPatterns } from './fill-patterns.ts';
import { type TrainingPlan, trainTagger } from './train-crf.ts';
import { labelledText, treebankTexts } from './training-sentences.ts';

/** What a language's tagger is trained on. */
interface Course {
  readonly treebanks: readonly string[];
  /** How often each of our patterns is filled. */
  readonly filled: number;
  readonly bits: number;
}

const COURSES: Readonly<Record<TaggedLanguage, Course>> = {
  en: { treebanks: ['en_ewt-all.conllu'], filled: 12, bits: 19 },
  fr: { treebanks: ['fr_gsd-dev.conllu', 'fr_gsd-test.conllu'], filled: 30, bits: 18 },
  ru: { treebanks: ['ru_gsd-dev.conllu', 'ru_gsd-test.conllu'], filled: 30, bits: 18 },
  zh: { treebanks: ['zh_gsdsimp-dev.conllu', 'zh_gsdsimp-test.conllu'], filled: 30, bits: 18 },
  ar: { treebanks: [], filled: 40, bits: 18 },
};
const PLAN = { rounds: 8, rate: 0.15, decay: 0.0002, least: 2, seed: 18 } as const;

/** The weights of a tagger, trained on all corpora that may be shipped, or on their tuning halves only. */
export function trainLanguage(
  language: TaggedLanguage,
  corpora: string,
  half: boolean,
  tell: (line: string) => void,
  more: Partial<TrainingPlan & Course> = {},
): Uint8Array {
  const plan = { ...PLAN, ...COURSES[language], language, ...more };
  const { texts, classes } = treebankTexts(corpora, plan.treebanks, language);
  const labelled = NAME_CORPORA.filter((corpus) => corpus.trainedOn && corpus.language === language).flatMap(
    (corpus) => {
      const sentences = readNameCorpus(corpora, corpus);
      return (half ? halfOfCorpus(sentences, 0) : sentences).map(labelledText);
    },
  );
  const patterns = filledPatterns(language, plan.filled, plan.seed).map(labelledText);
  const maker = new FeatureMaker(plan.bits, classes);
  const weights = trainTagger([...labelled, ...patterns, ...texts], maker, plan, tell);
  return writeTagger({ weights, classes });
}
