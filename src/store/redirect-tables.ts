import type { Generated } from 'kysely';

interface RedirectTable {
  id: string;
  /** Of a prefix, all that its paths begin with. */
  path: string;
  is_prefix: boolean;
  /** A path of the portal or an https address; a `*` at its end stands for the rest of the path. */
  target: string;
  is_permanent: Generated<boolean>;
  hits: Generated<number>;
  last_hit: Generated<Date | string | null>;
  version: Generated<number>;
  made_by: string | null;
  made_at: Date;
}

/** The table of redirects, as the query builder sees it. */
export interface RedirectTables {
  redirects: RedirectTable;
}
