import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Store } from '../../store/database.ts';
import type { MemberLanguage, Session } from '../member.ts';
import type { Accounts } from './accounts.ts';

/** Who stands at the door: their network, and the session they may have already. */
export interface Asking {
  readonly network: string;
  readonly headers: Headers;
  readonly session: Session | null;
}

/** What the doors work with. */
export interface DoorParts {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly config: Config;
  readonly clock: Clock;
}

/** Somebody was let in: the cookies to set; where `needs` is `code`, a second step is still to come. */
export interface Entered {
  readonly is: 'entered';
  readonly cookies: readonly string[];
  readonly needs: 'code' | null;
}

/** Too many have tried: not before `again`. */
export interface Locked {
  readonly is: 'locked';
  readonly again: Date;
}

/** Who asks for a letter, and how to write it. */
export interface LetterAsked {
  readonly email: string;
  readonly language: MemberLanguage;
  /** The path of ours to go on to in the end; empty where there is none. */
  readonly next: string;
}
