import { refusal } from '../../../words/refusal.ts';

/** The id of a browser window as the database writes it. Throws a Problem where it is none. */
export function windowIdOf(sent = ''): string {
  const hex = sent.replace(/-/g, '');
  if (!/^[0-9a-f]{32}$/.test(hex)) {
    throw refusal('windowFieldWrong');
  }
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
