import { type Concept, conceptOf } from './lexicon.ts';

/** Lines that companies report and neither states nor households do. */
const LINES = [
  /\bcosts? of (?:revenues?|sales|goods sold)\b/i,
  /\bgross (?:margin|profit)\b/i,
  /\boperating (?:income|profit|loss|margin|expenses)\b/i,
  /\bebitd?a\b/i,
  /\bnet (?:income|profit|loss|earnings)\b/i,
  /\bearnings per share\b|\beps\b/i,
  /\bfree cash flow\b/i,
  /\b(?:sales|selling|general) and (?:marketing|administrative)\b|\bsg&a\b/i,
  /\b(?:diluted|shares outstanding|capital expenditures?|capex|headcount)\b/i,
];

/** By what states and households have: what a company has of the same name. */
const OF_COMPANIES: Readonly<Record<string, string>> = {
  'government revenue': 'sales',
  income: 'net profit',
};

/** What a line of a company's accounts is: its revenue is no state's, and its net income no household's. */
export function ofCompany(concept: Concept | null, lines: readonly string[]): Concept | null {
  const own = concept && OF_COMPANIES[concept.id];
  if (!own || LINES.filter((line) => lines.some((one) => line.test(one))).length < 2) return concept;
  return conceptOf(own) ?? concept;
}
