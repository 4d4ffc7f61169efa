export { findFigures } from './src/evidence/claims/find-figures.ts';
export { paragraphsOf, sentencesOf } from './src/language/sentences.ts';
export { newsSentences } from './src/cli/bench/news-sentences.ts';
