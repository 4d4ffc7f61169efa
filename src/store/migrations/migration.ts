/** One numbered step of the tables' history. It is never changed once it has landed. */
export interface Migration {
  readonly number: number;
  /** What it does, in one sentence, as kept in the `migrations` table. */
  readonly about: string;
  /** Its statements; they run in one transaction, on PGlite and PostgreSQL alike. */
  readonly statements: readonly string[];
}
