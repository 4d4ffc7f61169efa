import type { Generated } from 'kysely';
import type { Json } from './json-column.ts';

interface WebhookTable {
  id: string;
  url: string;
  about: string;
  events: Json<readonly string[]>;
  /** What deliveries are signed with, sealed with the portal's secret. */
  secret: string;
  made_by: string | null;
  made_at: Date;
  failing_since: Generated<Date | null>;
  off_at: Generated<Date | null>;
  off_why: Generated<string | null>;
}

interface WebhookEventTable {
  id: string;
  /** What it tells of; the same is told once. */
  key: string;
  type: string;
  story_id: string | null;
  at: Date;
  data: Json<unknown>;
}

interface WebhookDeliveryTable {
  id: string;
  seq: Generated<number>;
  webhook_id: string;
  event_id: string;
  state: 'waiting' | 'delivered' | 'failed' | 'skipped';
  attempts: Generated<number>;
  next_at: Date;
  made_at: Date;
  done_at: Generated<Date | null>;
  replay: Generated<boolean>;
}

interface WebhookAttemptTable {
  id: string;
  delivery_id: string;
  at: Date;
  /** Null where nothing was answered. */
  status: number | null;
  ms: number;
  answer: Generated<string>;
  failure: Generated<string>;
}

/** The tables of webhooks, as the query builder sees them. */
export interface WebhookTables {
  webhooks: WebhookTable;
  webhook_events: WebhookEventTable;
  webhook_deliveries: WebhookDeliveryTable;
  webhook_attempts: WebhookAttemptTable;
}
