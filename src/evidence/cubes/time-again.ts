import { plain } from './read-header.ts';
import type { ColumnProfile } from './table-profile.ts';

/**
 * A month, a quarter or a year, as files add it beside another: "Q1-2012", "Jan-2012", "March quarter 2012", "FY2015",
 * "2014-15", or a day as a part of its year, "1990.0417".
 */
export function isTimeAgain(cell: string): boolean {
  if ([OF_YEARS, MONTH, PART_OF_YEAR].some((form) => form.test(cell.trim()))) return true;
  const words = cell.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.length > 0 && words.every((word) => IN_TIME.test(word)) && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(cell)
  );
}

/** 201901, "2019 January", 2019M01. */
const MONTH =
  /^(?:19|20)\d\d(?:M?(?:0[1-9]|1[0-2])| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/i;
const OF_YEARS = /^(?:[FC]Y\s?)(?:19|20)?\d\d(?:[-/–](?:19|20)?\d\d)?$|^(?:19|20)\d\d[-/–]\d\d$/i;
const PART_OF_YEAR = /^(?:1[5-9]|20)\d\d\.\d{2,}$/;
const IN_TIME =
  /^(?:q|quarters?|half|halves|h|m|st|nd|rd|th|of|to|ended|ending|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)$/;

/** A second column of years, as files have a code and a label of each: "YEAR" and "Year", "TIME" and "Time". A life of 81 years is none. */
export function isYearAgain({
  name,
  decimals,
  least,
  most,
}: Pick<ColumnProfile, 'name' | 'decimals' | 'least' | 'most'>) {
  return decimals === 0 && (least ?? 0) >= 1500 && (most ?? 0) < 2200 && YEAR_AGAIN.test(plain(name));
}

const YEAR_AGAIN =
  /^(?:(?:fiscal|financial|calendar|school|academic|reporting|ref(?:erence)?) )?(?:years?|time(?: periods?)?|periods?|dates?|jahre?|ann[eé]es?|a[nñ]os?|anno)(?: \(?\d\)?)?$/i;
