/**
 * What backups leave out because it would let somebody in: sessions, keys and codes on their way, answers that may
 * contain a secret, and the portal's secret; and the search index, which can be made again from the stories. A table with
 * `null` is left out completely, of any other the rows that match are included.
 */
const LEFT_OUT: Readonly<Record<string, string | null>> = {
  sessions: null,
  verifications: null,
  api_answers: null,
  setup_key: null,
  // Without the row of `search_index`, a process that needs the index makes it.
  search_index: null,
  story_terms: null,
  term_counts: null,
  shelf_sizes: null,
  shelf_months: null,
  stories_to_index: null,
  // A link that waits to be sent; one that ends letters opens nothing.
  letters: `replace(text, '/unsubscribe?token=', '') not like '%token=%'`,
  // What is sealed is of no use without the secret, and whatever comes to be kept here is left out before it is looked at.
  secrets: `name in ('fingerprint', 'scrubbing wanted') or (name = 'vapid' and value like '$ba$%')`,
};

/** Whether backups leave a table out. */
export function isLeftOut(table: string): boolean {
  return LEFT_OUT[table] === null;
}

/** Which rows of a table are in a backup, as SQL; null for all of them. */
export function rowsKept(table: string): string | null {
  return LEFT_OUT[table] ?? null;
}
