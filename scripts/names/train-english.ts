import { FeatureMaker } from '../../src/entities/mentions/tagger/tagger-features.ts';
import { writeTagger } from '../../src/entities/mentions/tagger/weights-file.ts';
import { halfOfCorpus, NAME_CORPORA, readNameCorpus } from '../../tests/conformance/names/labelled-corpus.ts';
import { filledPatterns } from './fill-patterns.ts';
import { type TrainingPlan, trainTagger } from './train-crf.ts';
import { labelledText, treebankTexts } from './training-sentences.ts';

const PLAN: TrainingPlan = { bits: 19, rounds: 8, rate: 0.15, decay: 0.0002, least: 2, seed: 18 };

/** How often each of our patterns is filled. */
const FILLED = 12;

/** The weights of the English tagger, made of all corpora that may be shipped, or of their tuned halves alone. */
export function trainEnglish(
  corpora: string,
  half: boolean,
  tell: (line: string) => void,
  plan: Partial<TrainingPlan> = {},
): Uint8Array {
  const { texts, classes } = treebankTexts(corpora);
  const labelled = NAME_CORPORA.filter(({ trainedOn }) => trainedOn).flatMap((corpus) => {
    const sentences = readNameCorpus(corpora, corpus);
    return (half ? halfOfCorpus(sentences, 0) : sentences).map(labelledText);
  });
  const patterns = filledPatterns(FILLED, PLAN.seed).map(labelledText);
  const all = { ...PLAN, ...plan };
  const maker = new FeatureMaker(all.bits, classes);
  const weights = trainTagger([...labelled, ...patterns, ...texts], maker, all, tell);
  return writeTagger({ weights, classes });
}
