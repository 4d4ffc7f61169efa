import type { EntrySchema } from '../lists/list-entry.ts';
import { compareParsed, readings, THRESHOLD } from '../names/compare-names.ts';
import type { NameOf } from '../names/name-token.ts';
import { parseName } from '../names/parse-name.ts';
import type { Doubt } from '../names/weigh-doubt.ts';
import { commonness, type Explanation, sentenceOf } from './explanation.ts';
import { findNames } from './find-names.ts';
import { type IndexedNames, indexNames } from './indexed-names.ts';
import { type IndexedEntry, KeptEntries } from './kept-entries.ts';
import { hashOf, type Postings, PostingsBuilder } from './postings.ts';
import {
  agrees,
  type KnownFacts,
  mayAgree,
  ownNumberKey,
  plainIdentifier,
  sameIdentifier,
  sameOwnNumber,
  weighEvidence,
} from './weigh-evidence.ts';

/** A screening query. */
export interface ScreeningQuery extends KnownFacts {
  /** Its names; an empty list searches by identifiers only. */
  readonly names: readonly string[];
  /** A FollowTheMoney schema; without one it may be a person, a company or a ship. */
  readonly schema?: string | null;
  readonly threshold?: number;
}

/** An entry that may match the query. */
export interface ScreeningHit extends IndexedEntry {
  readonly score: number;
  readonly threshold: number;
  readonly explanation: Explanation;
}

/** The entries of all lists, ready for queries. */
export interface ScreeningIndex {
  readonly entries: number;
  readonly names: number;
  /** Approximate memory use. */
  readonly bytes: number;
  /** The entries that may match the query, best first. */
  screen(query: ScreeningQuery): ScreeningHit[];
}

/** Maximum number of names per entity or query; callers with more say how many are left out. */
export const MOST_NAMES = 50;
/** Maximum number of identifiers per entity or query. */
export const MOST_NUMBERS = 200;
const MOST_HITS = 100;
/** The most that country and date of birth can add to the score of the names. */
const SLACK = 0.12;
const IDENTIFIER = 1;
const OWN_NUMBER = 2;

/** Loads lists, yielding to other work every few milliseconds. */
export async function buildScreeningIndex(
  pages: AsyncIterable<readonly IndexedEntry[]>,
): Promise<ScreeningIndex> {
  const kept = new KeptEntries();
  const identifiers = new PostingsBuilder();
  async function* entries() {
    for await (const page of pages) {
      for (const [at, { entry }] of page.entries()) {
        for (const { value } of entry.identifiers)
          identifiers.add(hashOf(IDENTIFIER, plainIdentifier(value)), kept.length + at);
        identifiers.add(hashOf(OWN_NUMBER, ownNumberKey(entry.key)), kept.length + at);
      }
      kept.add(page);
      yield page.map(({ entry }) => entry);
    }
  }
  const names = await indexNames(entries());
  return new Index(names, kept, identifiers.build());
}

interface Candidate {
  readonly score: number;
  readonly name: number;
  readonly asked: string;
  readonly of: NameOf;
  readonly doubt: Doubt;
  readonly eased: Doubt;
}

class Index implements ScreeningIndex {
  private readonly indexed: IndexedNames;
  private readonly kept: KeptEntries;
  private readonly identifiers: Postings;

  constructor(indexed: IndexedNames, kept: KeptEntries, identifiers: Postings) {
    this.indexed = indexed;
    this.kept = kept;
    this.identifiers = identifiers;
  }

  get entries(): number {
    return this.kept.length;
  }

  get names(): number {
    return this.indexed.names;
  }

  get bytes(): number {
    return this.indexed.bytes + this.kept.bytes + this.identifiers.bytes;
  }

  screen(query: ScreeningQuery): ScreeningHit[] {
    const threshold = query.threshold ?? THRESHOLD;
    const names = [...new Set(query.names.map((name) => name.trim()).filter(Boolean))].slice(0, MOST_NAMES);
    const best = new Map<number, Candidate>();
    for (const asked of names) {
      for (const of of kindsOf(query.schema ?? null))
        this.find(asked, of, threshold - SLACK, best, mayAgree(query));
    }
    const hits: ScreeningHit[] = [];
    for (const number of this.byIdentifier(query)) {
      const hit = this.identified(number, query, names[0] ?? '', best.get(number) ?? null, threshold);
      if (!hit) continue;
      best.delete(number);
      hits.push(hit);
    }
    for (const [number, candidate] of best) {
      const hit = this.weigh(number, candidate, query, threshold);
      if (hit.score >= threshold) hits.push(hit);
    }
    hits.sort(
      (a, b) =>
        b.score - a.score ||
        a.listSlug.localeCompare(b.listSlug) ||
        a.entry.key.localeCompare(b.entry.key, 'en', { numeric: true }),
    );
    return hits.slice(0, MOST_HITS);
  }

  private find(asked: string, of: NameOf, least: number, best: Map<number, Candidate>, mayBe: boolean): void {
    for (const reading of readings(asked, of)) {
      const { names, ...doubts } = findNames(this.indexed, parseName(reading, of), least, mayBe);
      for (const { name, score } of names) {
        const number = this.indexed.entryOf(name);
        if (score > (best.get(number)?.score ?? 0))
          best.set(number, { score, name, asked: reading, of, ...doubts });
      }
    }
  }

  /** Compares again, with the names as written, for display. */
  private weigh(
    number: number,
    candidate: Candidate,
    query: ScreeningQuery,
    threshold: number,
  ): ScreeningHit {
    const found = this.kept.read(number);
    const { name, asked, of } = candidate;
    const doubt = agrees(query, found.entry) ? candidate.eased : candidate.doubt;
    const listed = found.entry.names[this.indexed.nameOfEntry(name)] ?? {
      name: '',
      kind: 'primary' as const,
    };
    const parsed = parseName(asked, of);
    let comparison = compareParsed(parsed, parseName(listed.name, of), undefined, doubt);
    for (const reading of readings(listed.name, of)) {
      const other = compareParsed(parsed, parseName(reading, of), undefined, doubt);
      if (other.score > comparison.score) comparison = other;
    }
    const { score, adjustments } = weighEvidence(
      comparison.score,
      query,
      found.entry,
      listed.kind === 'weak alias',
    );
    const told = {
      query: asked,
      listed: listed.name,
      listedAs: listed.kind,
      parts: comparison.parts,
      common: commonness(comparison.chance),
      nameScore: comparison.score,
      adjustments,
    };
    return { ...found, score, threshold, explanation: { ...told, sentence: sentenceOf(told) } };
  }

  private byIdentifier({ identifiers = [] }: ScreeningQuery): Set<number> {
    const found = new Set<number>();
    for (const { value } of identifiers.slice(0, MOST_NUMBERS)) {
      for (const hash of [
        hashOf(IDENTIFIER, plainIdentifier(value)),
        hashOf(OWN_NUMBER, ownNumberKey(value)),
      ])
        for (const number of this.identifiers.find(hash)) found.add(number);
    }
    return found;
  }

  private identified(
    number: number,
    query: ScreeningQuery,
    asked: string,
    candidate: Candidate | null,
    threshold: number,
  ): ScreeningHit | null {
    const found = this.kept.read(number);
    const { identifiers = [] } = query;
    const same =
      sameIdentifier(identifiers, found.entry) ?? sameOwnNumber(identifiers, found.entry, found.format);
    if (!same) return null;
    const named = candidate ? this.weigh(number, candidate, query, threshold).explanation : null;
    const first = found.entry.names[0] ?? { name: '', kind: 'primary' as const };
    const nameScore = named?.nameScore ?? 0;
    const told = {
      query: named?.query ?? asked,
      listed: named?.listed ?? first.name,
      listedAs: named?.listedAs ?? first.kind,
      parts: named?.parts ?? [],
      common: null,
      nameScore,
      adjustments: [
        {
          what: 'identifier' as const,
          points: 1 - nameScore,
          words: `the number ${same.value} (${same.kind}) is the same`,
        },
      ],
    };
    return { ...found, score: 1, threshold, explanation: { ...told, sentence: sentenceOf(told) } };
  }
}

/** The kinds of names a schema has; without one, any. */
function kindsOf(schema: EntrySchema | string | null): readonly NameOf[] {
  if (schema === 'Person') return ['person'];
  if (schema === 'Vessel' || schema === 'Airplane') return ['vessel'];
  if (schema === 'Company' || schema === 'Organization' || schema === 'PublicBody') return ['body'];
  return ['person', 'body', 'vessel'];
}
