/** What offices write where there is no number; a flag may follow it. */
export const NO_NUMBER_SIGN =
  /^(?:[-–—−.:…‥*]{1,4}|\.\s?\.\s?\.?|n\.?\s?[apds]\.?|n\/[apdk]|#n\/a|nan|null|none|not (?:available|applicable)|suppressed|confidential|[xzcu]|\(?[dszx]\)?|s\/?d|n\.?\s?p\.?|n\.?\s?d\.?|n\.?\s?e\.?\s?c\.?|n\.?\s?f\.?)$/i;

const NUMBER =
  /^[-+−–]?\s?(?:\d{1,3}(?:[.,\s\u00a0\u2009\u202f'’]\d{2,3})*|\d+)(?:[.,]\d+)?(?:[eE][-+]?\d+)?$/u;
const FLAG =
  /^(.*?\d\)?|[:.…–—-]+)\s*((?:\(?[a-zA-Z]{1,3}\)?|[*†‡#§+!^¹²³⁴⁵]{1,3}|\([\da-z]{1,2}\)|\[[^\]]*\])(?:\s?[a-z*])?)$/u;

/** Whether a cell is a number as tables write it, with or without a flag behind it. */
export function isNumberCell(cell: string): boolean {
  const text = cell.trim();
  if (NUMBER.test(text)) return true;
  const [, body = ''] = FLAG.exec(text) ?? [];
  return /\d/.test(body) && NUMBER.test(body.replace(/^\((.*)\)$/, '$1'));
}

/** Whether a cell says that there is no number, with or without a flag behind it. */
export function isMissingCell(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && (NO_NUMBER_SIGN.test(text) || /^[:.…]+\s*\(?[a-z]{1,3}\)?$/i.test(text));
}
