import { findFigures } from '../../evidence/claims/find-figures.ts';
import { readClaims } from '../../evidence/claims/read-claims.ts';
import { useParserData } from '../../language/parsing/parser-data.ts';
import { serveThread } from '../../store/sandbox/serve-thread.ts';
import { knownInThread } from './known-in-thread.ts';
import { useNameData } from './name-data.ts';
import { readNames } from './read-names.ts';
import type { StoriesOrder, StoryReading } from './read-stories.ts';

// The program of the threads that read stories for figures and names before they are saved.
serveThread(async ({ stories, parser, beginnings, data }: StoriesOrder, ask) => {
  useParserData(parser);
  useNameData(data);
  const readings: StoryReading[] = [];
  for (const { storyId, words, date, stated, needs } of stories) {
    readings.push({
      claims: needs.claims ? readClaims({ storyId, date, ...words }, findFigures) : null,
      names: needs.names
        ? readNames({ words, date, stated }, await knownInThread(words, beginnings, ask))
        : null,
    });
  }
  return readings;
});
