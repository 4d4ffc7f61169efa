import { cleanLine } from '../stories/clean-text.ts';
import { AGENCIES, type Agency, agencySigning } from './agencies.ts';

/** Parts of a story that may reveal the agency that wrote it. */
export interface AgencyClues {
  /** The signature in the dateline: "WASHINGTON (AP) —". */
  dateline: string | null;
  authors: readonly string[];
  /** The paragraphs; without captions, since a picture's agency is not the text's. */
  paragraphs: readonly string[];
  /** A copyright line or similar. */
  imprint: string | null;
}

const OWNER =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(?:the\s+)?([\p{L}/ .-]{2,40})/giu;
const PROVIDED =
  /\b(?:(?:this|the)\s+(?:story|article|report|text)\s+(?:is|was|has been)?\s*(?:first|originally)?\s*(?:provided|published|written|produced|supplied|distributed|appeared)\s+(?:by|on|in|at)|source\s*[:：]|with (?:material|reporting|information) from|来源[:：]|источник[:：])\s*(?:the\s+)?([\p{L}/ .-]{2,40})/giu;
const REUTERS_CLOSE =
  /^\(?(?:Additional )?[Rr]eporting by .{3,300}?[;.]\s*(?:[Ww]riting by .{3,100}?[;.]\s*)?[Ee]diting by .{3,120}\)?$/su;
const END_SIGN = /(?:^|[.!?"”]\s*)[[(/]([\p{L}/ .-]{2,30})[\])/]\.?\s*$/u;

/**
 * The agency that a story's text reveals: by its dateline, byline, signature, copyright or closing line. Null if
 * unclear: a photo credit or a mention is not a signature.
 */
export function nameAgency(clues: AgencyClues): Agency | null {
  if (clues.dateline) {
    const signed = agencySigning(clues.dateline);
    if (signed) return signed;
  }
  for (const author of clues.authors) {
    const signed = agencySigning(author) ?? agencySigning(/(?:,|\bfor\b|\|)\s*(.+)$/.exec(author)?.[1] ?? '');
    if (signed) return signed;
  }
  const ends = [...clues.paragraphs.slice(0, 1), ...clues.paragraphs.slice(-3)];
  for (const paragraph of ends) {
    const signed = signedIn(paragraph);
    if (signed) return signed;
  }
  return clues.imprint ? ownerIn(cleanLine(clues.imprint)) : null;
}

function signedIn(paragraph: string): Agency | null {
  const last = paragraph.trim().slice(-600);
  if (REUTERS_CLOSE.test(last)) return agencySigning('reuters');
  for (const match of last.matchAll(PROVIDED)) {
    const named = startingWith(match[1] ?? '');
    if (named) return named;
  }
  const contributed =
    /\b(VOA|AP|AFP|Reuters)(?:['’]s)? [\p{Lu}][\p{L}.-]+ [\p{Lu}][\p{L} .,-]+ contributed to this report/u.exec(
      last,
    );
  if (contributed?.[1] === 'VOA') return agencySigning('voa');
  return ownerIn(last) ?? agencySigning(END_SIGN.exec(last)?.[1] ?? '');
}

function ownerIn(text: string): Agency | null {
  for (const match of text.matchAll(OWNER)) {
    const named = startingWith(match[1] ?? '');
    if (named) return named;
  }
  return null;
}

/** The agency whose abbreviation `text` starts with, as a whole word. */
function startingWith(text: string): Agency | null {
  const words = text.toLowerCase().trim();
  const signed = AGENCIES.flatMap((agency) => agency.signs.map((sign) => ({ agency, sign })))
    .filter(({ sign }) => words.startsWith(sign) && !/^\p{L}/u.test(words.slice(sign.length)))
    .sort((a, b) => b.sign.length - a.sign.length);
  return signed[0]?.agency ?? null;
}
