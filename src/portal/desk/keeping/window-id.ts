import { refusal } from '../../../words/refusal.ts';

/** Validates and normalises the id of a browser window. Throws a Problem if it is invalid. */
export function windowIdOf(sent = ''): string {
  const hex = sent.replace(/-/g, '');
  if (!/^[0-9a-f]{32}$/.test(hex)) {
    throw refusal('windowFieldWrong');
  }
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
