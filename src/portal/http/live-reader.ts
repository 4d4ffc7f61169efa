import type { ServerResponse } from 'node:http';
import type { InterfaceLanguage } from '../../words/languages.ts';

/** Someone who is following live coverage. */
export interface LiveReader {
  readonly response: ServerResponse;
  readonly storyId: string;
  readonly slug: string;
  /** The language of their page; null: the story's own. */
  readonly language: InterfaceLanguage | null;
  /** The last change their page has received. */
  readonly since: number;
  /** Null if it is not counted. */
  readonly address: string | null;
}

/** All readers following live coverage on this server. */
export interface LiveAudience {
  /** How many are following. */
  readonly size: number;
  /** Throws a Problem if there is no room for more, from this address or at all. */
  refuseFull(address: string | null): void;
  /** Starts sending changes since `since` to a reader, whose response headers have already been sent. */
  open(reader: LiveReader): void;
}
