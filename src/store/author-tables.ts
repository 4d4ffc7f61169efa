import type { Json } from './json-column.ts';

interface AuthorProfileTable {
  author_id: string;
  /** Texts by language tag, each left out where there is none. */
  roles: Json<Readonly<Record<string, string>>>;
  biographies: Json<Readonly<Record<string, string>>>;
  expertise: Json<Readonly<Record<string, string>>>;
  /** A picture of the library. */
  media_id: string | null;
  /** Shown to readers. */
  email: string | null;
  links: Json<readonly { readonly label: string; readonly url: string }[]>;
  /** Incremented with each change; an author without a profile has version 0. */
  version: number;
  changed_by: string | null;
  changed_at: Date;
}

/** The tables of authors beside their names. */
export interface AuthorTables {
  author_profiles: AuthorProfileTable;
}
