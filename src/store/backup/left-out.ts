/**
 * What no backup holds, for it would let somebody in: sessions, keys and codes on their way, answers in which a secret
 * may stand, and the portal's secret. A table with `null` is left out whole, else the rows that hold stay.
 */
const LEFT_OUT: Readonly<Record<string, string | null>> = {
  sessions: null,
  verifications: null,
  api_answers: null,
  // A link that waits to be sent; one that ends letters opens nothing.
  letters: `replace(text, '/unsubscribe?token=', '') not like '%token=%'`,
  // What is sealed is of no use without the secret, and whatever comes to be kept here is left out before it is looked at.
  secrets: `name in ('fingerprint', 'scrubbing wanted') or (name = 'vapid' and value like '$ba$%')`,
};

/** Whether a table is in no backup. */
export function isLeftOut(table: string): boolean {
  return LEFT_OUT[table] === null;
}

/** Which rows of a table are in a backup, as SQL; null for all of them. */
export function rowsKept(table: string): string | null {
  return LEFT_OUT[table] ?? null;
}
