import type { ServerResponse } from 'node:http';
import type { InterfaceLanguage } from '../../words/languages.ts';

/** Somebody who reads along. */
export interface LiveReader {
  readonly response: ServerResponse;
  readonly storyId: string;
  readonly slug: string;
  /** The language their page is in; null: the story's own. */
  readonly language: InterfaceLanguage | null;
  /** The last change their page has. */
  readonly since: number;
  /** Null where it is not counted. */
  readonly address: string | null;
}

/** Everybody who reads along, as a server has them. */
export interface LiveAudience {
  /** How many read along. */
  readonly size: number;
  /** Throws a Problem where no more can read along, from this address or at all. */
  refuseFull(address: string | null): void;
  /** Begins to tell somebody, whose answer has its header fields already, of what changes from `since` on. */
  open(reader: LiveReader): void;
}
