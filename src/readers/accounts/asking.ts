import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Store } from '../../store/database.ts';
import type { MemberLanguage, Session } from '../member.ts';
import type { Accounts } from './accounts.ts';

/** The client that wants to log in: its network, and the session it may already have. */
export interface Asking {
  readonly network: string;
  readonly headers: Headers;
  readonly session: Session | null;
}

/** What login and registration need. */
export interface DoorParts {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly config: Config;
  readonly clock: Clock;
}

/** A successful login: the cookies to set; if `needs` is `code`, a second step is still required. */
export interface Entered {
  readonly is: 'entered';
  readonly cookies: readonly string[];
  readonly needs: 'code' | null;
}

/** Too many attempts: retry at `again`. */
export interface Locked {
  readonly is: 'locked';
  readonly again: Date;
}

/** Who requests an email, and how to write it. */
export interface LetterAsked {
  readonly email: string;
  readonly language: MemberLanguage;
  /** The path on this portal to continue to; empty if there is none. */
  readonly next: string;
}
