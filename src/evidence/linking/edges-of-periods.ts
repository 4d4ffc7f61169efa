import type { Language } from '../claims/language.ts';
import { findPeriods, type PlacedPeriod } from '../claims/periods.ts';

/** An end of a period that a sentence names in place of the period. */
export type PeriodEdge = 'start' | 'end';

/** A period that a sentence names, and which end of it is said: "the end of 2015", "fin 2015", "2015年底". */
export interface NamedPeriod extends PlacedPeriod {
  /** Null where the whole period is meant; in English the words before it tell. */
  readonly edge: PeriodEdge | null;
}

/** How languages name an end of a period: in words before it, or in Chinese behind it. "Since" the end is no point in time. */
const EDGES: Readonly<Record<string, RegExp>> = {
  en: /^(?:at\s)?(?:the\s)?(?:very\s)?(?:(?<start>start|beginning)|end|close)\sof\s(?:the\s)?/iu,
  fr: /^(?:(?:à|en|vers)\s)?(?:la\s|au\s)?(?:fin|(?<start>début))\s(?:(?:de\s|du\s|d['’])(?:l['’]année\s)?)?/iu,
  ru: /^(?:(?:в|на|к)\s)?(?:кон(?:це|цу|ец)|(?<start>начал[еоу]))\s/iu,
  zh: /(?:底|末|(?<start>初))$/u,
  ar: /^(?:(?:في|مع|حتى)\s)?ب?(?:نهاية|(?<start>بداية|مطلع))\s(?:شهر\s)?/u,
};

/** The periods that a sentence names, with those that it names an end of in place of that end. */
export function periodsNamed(
  text: string,
  start: number,
  end: number,
  language: Language,
  date: string | null,
): NamedPeriod[] {
  return findPeriods(text, start, end, language, date).flatMap((one): NamedPeriod[] => {
    const said = text.slice(one.start, one.end);
    const edge = one.period === null ? EDGES[language.tag]?.exec(said) : null;
    if (!edge) return [{ ...one, edge: null }];
    const [from, to] = edge.index === 0 ? [edge[0].length, said.length] : [0, edge.index];
    const which = edge.groups?.start === undefined ? 'end' : 'start';
    return findPeriods(text, one.start + from, one.start + to, language, date).map((whole) => ({
      ...whole,
      edge: which,
    }));
  });
}
