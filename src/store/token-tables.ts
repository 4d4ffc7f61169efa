import type { Generated } from 'kysely';
import type { Json } from './json-column.ts';

interface ApiTokenTable {
  id: string;
  user_id: string;
  name: string;
  scopes: Json<readonly string[]>;
  /** SHA-256 of the token, in hexadecimal: the token itself is kept nowhere. */
  hash: string;
  /** How it begins, so that a person knows it again. */
  hint: string;
  made_at: Date;
  expires_at: Date;
  last_used_at: Generated<Date | null>;
  revoked_at: Generated<Date | null>;
  revoked_by: Generated<string | null>;
}

interface ApiAnswerTable {
  token_id: string;
  /** The Idempotency-Key it was asked with. */
  key: string;
  /** SHA-256 over method, address and body. */
  request_hash: string;
  at: Date;
  status: number;
  headers: Json<Readonly<Record<string, string>>>;
  body: string;
}

/** The tables of the API, as the query builder sees them. */
export interface TokenTables {
  api_tokens: ApiTokenTable;
  api_answers: ApiAnswerTable;
}
