/** A month or a quarter in words, as files add it beside another: "Q1-2012", "Jan-2012", "March quarter 2012". */
export function isTimeAgain(cell: string): boolean {
  const words = cell.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.length > 0 && words.every((word) => IN_TIME.test(word)) && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(cell)
  );
}

const IN_TIME =
  /^(?:q|quarters?|half|halves|h|m|st|nd|rd|th|of|to|ended|ending|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)$/;
