import type { CubeMeasure } from '../cubes/cube.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import type { Role } from './role.ts';
import type { LinkedTable } from './table.ts';

/** A question that a sentence licenses, with how well its words fit. */
export interface Link {
  readonly query: CubeQuery;
  readonly table: LinkedTable;
  readonly measure: CubeMeasure;
  readonly role: Role;
  /** 0 to 1, before anything is known of the answer. */
  readonly fit: number;
  /** Why, for people. */
  readonly because: readonly string[];
  /** How many series of the table answer, of which this is one. */
  readonly rivals: number;
  /** Whether nothing was carried over, left open or unexplained. */
  readonly plain: boolean;
  /** The table of people that an amount is divided by; left out where it is not. */
  readonly people?: LinkedTable;
  /** Other tables that count the same people, by their slugs: nobody knows which is meant. */
  readonly peopleOf?: readonly string[];
  /** Set where the words fit something else as well as this, which only a person can tell apart: no verdict comes of it. */
  readonly isOpen?: true;
  /** Set if the table has a later time that might be meant instead, which could explain a difference. */
  readonly isOvertaken?: true;
  /** Set where it may be about something else, such as the whole or the money of the day: then only agreement gives a verdict. */
  readonly onlyAgrees?: true;
  /** Set if the sentence is about a part of what the table counts: then agreement in digits proves nothing. */
  readonly isNarrowed?: true;
  /** Set of a sentence in another language than English. */
  readonly isForeign?: true;
  /** Set of a sentence in another language whose words no table has, if none of those that narrow a count is among them and no kind was taken for want of a word. */
  readonly isUnknownWords?: true;
  /** Set if a word of the sentence, or one it lacks, may tell its subject from the table's: then a difference is left to a person. */
  readonly isLoose?: true;
  /** Set if a noun or an adjective of the sentence is explained by nothing: it may name a part, or somebody else's. */
  readonly hasOddNoun?: true;
  /** Set if a change in percent is said to be one in percentage points: it is asked for in percent, and differs if it agrees. */
  readonly isInPoints?: true;
  /** Set if the text only touches on the table's subject: then only agreement in digits gives a verdict. */
  readonly isWeak?: true;
  /** Set if it names no more of it than a member or a unit: then the same, and a person has to look. */
  readonly isFaint?: true;
  /** Set where the sentence may be about a part of what is measured, or about another thing. */
  readonly isDoubtful?: true;
  /** The probability of the level that it is said beside, whose very cell it asks about; left out where it has words of its own. */
  readonly sureOfLevel?: number;
  /** Set if the text has only a word of a member's name: as with `isWeak`, only agreement in digits gives a verdict. */
  readonly isPartial?: true;
}
