import type { Word } from '../../../language/cut-words.ts';
import type { LatinLexicon } from '../lexicon/lexicon.ts';
import { type NewName, newName } from '../new-name.ts';
import { companiesInContext, companyByApposition, companyByRelation } from './companies.ts';
import { frenchBodies } from './french-bodies.ts';
import { organisationOf } from './organisations.ts';
import { isPersonLike, personOf, type Reading, titledPerson } from './people.ts';
import { type Run, runsOf } from './runs.ts';

/** The new names in a paragraph of a language in Latin script, in text order, without overlaps. */
export function readLatin(text: string, words: readonly Word[], lexicon: LatinLexicon): NewName[] {
  const reading: Reading = { text, words, lexicon };
  const runs = runsOf(words, lexicon);
  if (runs.length === 0) return [];
  const names: NewName[] = [];
  const taken = new Set<number>();
  const bodies = lexicon.language === 'fr' ? frenchBodies(reading) : [];
  for (const name of [...bodies, ...companiesInContext(reading, runs)]) keepFree(name, names, taken);
  for (const run of runs) readRun(reading, run, names, taken);
  return names.sort((a, b) => a.from - b.from);
}

/** Reads a run and then the rest of it. */
function readRun(reading: Reading, run: Run, names: NewName[], taken: Set<number>): void {
  let rest = run;
  while (rest.from < rest.to) {
    // "Bank of Japan Governor Jane Roe": what belongs to another name is left out.
    if (taken.has(rest.from)) {
      rest = { from: rest.from + 1, to: rest.to };
      continue;
    }
    const next = nameIn(reading, rest, names, taken);
    if (!next) return;
    rest = next;
  }
}

function nameIn(reading: Reading, run: Run, names: NewName[], taken: Set<number>): Run | null {
  const keep = (name: NewName) => keepFree(name, names, taken);
  const titled = titledPerson(reading, run);
  if (titled) {
    keep(titled.name);
    const company = employer(reading, titled.left, run);
    if (company) keep(company);
    return null;
  }
  const office = afterOffice(reading, run);
  if (office) {
    keep(office);
    return null;
  }
  const organisation = organisationOf(reading, run);
  if (organisation) {
    keep(organisation.name);
    return organisation.rest;
  }
  const name = personOf(reading, run) ?? companyByApposition(reading, run) ?? companyByRelation(reading, run);
  if (name) keep(name);
  return null;
}

/** "Apple CEO Tim Cook": the name before the title of a company officer is the company. */
function employer(reading: Reading, left: Run, run: Run): NewName | null {
  if (left.from >= left.to) return null;
  const organisation = organisationOf(reading, left);
  if (organisation) return organisation.name;
  const title = reading.words
    .slice(left.to, run.to)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    !/^(?:ceo|cfo|coo|cto|chief (?:executive|financial|operating|technology)|pdg|directeur général)\b/.test(
      title,
    )
  )
    return null;
  if (isPersonLike(reading, left.from, left.to) && left.to - left.from > 2) return null;
  return newName(left.from, left.to, 'Company', 'title', 0.75);
}

/** "Secretary of State Antony Blinken": the office ends where the person's name starts. */
function afterOffice(reading: Reading, { from, to }: Run): NewName | null {
  const { words, lexicon, text } = reading;
  const of = words[from - 1];
  const title = words[from - 2];
  if (!of || !title || words[from]?.gap !== ' ' || of.gap !== ' ' || of.lower !== 'of') return null;
  if (!lexicon.titles.has(title.lower) && !lexicon.roles.has(title.lower)) return null;
  let first = from;
  while (
    first < to &&
    (lexicon.titleParts.has((words[first] as Word).lower) ||
      /^(?:affairs|services|staff|relations)$/.test((words[first] as Word).lower))
  )
    first += 1;
  if (first === from || to - first < 2 || !isPersonLike(reading, first, to)) return null;
  const role = text.slice(title.start, (words[first - 1] as Word).end);
  return newName(first, to, 'Person', 'title', 0.9, { role });
}

/** Adds a name if it does not overlap another. */
function keepFree(name: NewName, names: NewName[], taken: Set<number>): void {
  for (let at = name.from; at < name.to; at += 1) if (taken.has(at)) return;
  for (let at = name.from; at < name.to; at += 1) taken.add(at);
  names.push(name);
}
