import type { Cube } from '../../../evidence/cubes/cube.ts';
import type { CubeQuery } from '../../../evidence/cubes/cube-query.ts';
import { type WrongInQuery, wrongInQuery } from '../../../evidence/cubes/wrong-in-query.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';

/** What is wrong with a question to a table, in a sentence. */
export function wrongWords({ why, what }: WrongInQuery, words: Words): string {
  switch (why) {
    case 'no measure':
      return words.say('cubeNoMeasure', { what });
    case 'no dimension':
      return words.say('cubeNoDimension', { what });
    case 'no member':
      return words.say('cubeNoMember', { what });
    case 'no time':
      return words.say('cubeNoTime');
    case 'time needed':
      return words.say('cubeTimeNeeded');
    case 'nothing compared':
      return words.say('cubeNothingCompared');
    case 'not added':
      return words.say('cubeNotAdded', { what });
    case 'counted twice':
      return words.say('cubeCountedTwice', { what });
    case 'not added over time':
      return words.say('cubeNotAddedOverTime', { what });
    case 'not averaged':
      return words.say('cubeNotAveraged', { what });
    case 'no share':
      return words.say('cubeNoShare', { what });
    case 'not ranked':
      return words.say('cubeNotRanked');
    case 'not per people':
      return words.say('cubeNotPerPeople', { what });
    case 'no people':
      return words.say('cubeNoPeople', { what });
  }
}

/** A valid question to a described table. Throws a Problem that names the invalid field. */
export function checkedCubeQuery(
  query: CubeQuery,
  cube: Cube | undefined,
  people: Cube | undefined,
  words: Words,
): CubeQuery {
  if (!cube) throw refusal('questionNoTable');
  const wrong = wrongInQuery(query, cube, people);
  if (!wrong) return query;
  throw refusal('questionFieldWrong', { field: wrong.field, why: wrongWords(wrong, words) });
}
