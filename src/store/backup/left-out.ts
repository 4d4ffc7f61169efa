/**
 * What backups leave out because it would give someone access: sessions, pending keys and codes, responses that may
 * contain a secret, and the portal's secret; and the search index, which can be rebuilt from the stories. A table with
 * `null` is left out completely; of any other, the rows that match are included.
 */
const LEFT_OUT: Readonly<Record<string, string | null>> = {
  sessions: null,
  verifications: null,
  api_answers: null,
  setup_key: null,
  // Without the row of `search_index`, a process that needs the index builds it.
  search_index: null,
  story_terms: null,
  term_counts: null,
  shelf_sizes: null,
  shelf_months: null,
  stories_to_index: null,
  // An email with a link; unsubscribe links give no access.
  letters: `replace(text, '/unsubscribe?token=', '') not like '%token=%'`,
  // Encrypted values are useless without the secret, and new kinds of values are left out by default.
  secrets: `name in ('fingerprint', 'scrubbing wanted') or (name = 'vapid' and value like '$ba$%')`,
};

/** Whether backups leave a table out. */
export function isLeftOut(table: string): boolean {
  return LEFT_OUT[table] === null;
}

/** The rows of a table that are in a backup, as SQL; null for all of them. */
export function rowsKept(table: string): string | null {
  return LEFT_OUT[table] ?? null;
}
