import { serveThread } from '../../store/sandbox/serve-thread.ts';
import { findFigures } from './find-figures.ts';
import { readClaims, type StoryText } from './read-claims.ts';

// The program of the thread that reads long texts for figures.
serveThread((text: StoryText) => readClaims(text, findFigures));
