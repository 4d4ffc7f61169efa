import { useParserData } from '../../language/parsing/parser-data.ts';
import { serveThread } from '../../store/sandbox/serve-thread.ts';
import type { ClaimsOrder } from './claims-of.ts';
import { findFigures } from './find-figures.ts';
import { readClaims } from './read-claims.ts';

// The program of the thread that reads long texts for figures.
serveThread(({ story, parser }: ClaimsOrder) => {
  useParserData(parser);
  return readClaims(story, findFigures);
});
