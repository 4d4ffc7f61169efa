import type { OwnAccount, OwnSession } from '../../readers/accounts/account.queries.ts';
import type { OwnPasskey } from '../../readers/accounts/passkey.queries.ts';
import type { Member, Passed, Role, Session } from '../../readers/member.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { agentName } from '../ui/agent-name.ts';
import { fullStamp, type Stamp } from '../ui/times.ts';

/** The data an account page is built from. */
export interface AccountFacts {
  readonly session: Session;
  readonly account: OwnAccount;
  readonly sessions: readonly OwnSession[];
  readonly passkeys: readonly OwnPasskey[];
}

/** The errors of a refused form by field name, and the values to show again. */
export interface Redrawn {
  readonly wrong: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** A passkey, ready to display. */
export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  readonly added: Stamp;
}

/** How long after login a passkey can be added without re-entering the password, in milliseconds. */
const FRESH = 600_000;

/** Whether a session is recent enough to skip asking for the password again. */
export function isFresh(session: Session, now: Date): boolean {
  return now.getTime() - session.startedAt.getTime() < FRESH;
}

/** An account page, ready to display. */
export type AccountView = ReturnType<typeof accountView>;

/** Shapes a member's account page. */
export function accountView(edition: Edition, facts: AccountFacts, redrawn: Redrawn) {
  const { words, zone, now } = edition;
  const { account, session } = facts;
  const { member } = session;
  const stamp = (at: Date) => fullStamp(at, true, words, zone);
  return {
    words,
    email: member.email,
    waits: account.newAddress && words.say('accountAddressWaits', { address: account.newAddress }),
    role: roleName(member.role, words),
    since: stamp(account.since),
    profile: profileOf(edition, facts, redrawn.values),
    wrong: redrawn.wrong,
    twoStep: member.twoStep ? words.say('twoStepIsOn') : words.say('twoStepIsOff'),
    passkeys: facts.passkeys.map(({ id, name, addedAt }) => ({
      id,
      name: name || words.say('passkeyUnnamed'),
      added: stamp(addedAt),
    })),
    asksPassword: !isFresh(session, now),
    sessions: facts.sessions.map((own) => ({
      id: own.id,
      current: own.current,
      agent: agentName(own.agent, words),
      network: own.network,
      how: howName(own.passed, words),
      started: stamp(own.startedAt),
    })),
    to: {
      email: hrefIn(edition, '/account/email'),
      twoStep: hrefIn(edition, '/account/two-step'),
      data: hrefIn(edition, '/account/data'),
      delete: hrefIn(edition, '/account/delete'),
      profile: hrefIn(edition, '/account/profile'),
      password: hrefIn(edition, '/account/password'),
      sessions: hrefIn(edition, '/account/sessions/end'),
      passkeyOptions: hrefIn(edition, '/account/passkeys/options'),
      passkeyAdd: hrefIn(edition, '/account/passkeys/add'),
      passkeyRename: hrefIn(edition, '/account/passkeys/rename'),
      passkeyRemove: hrefIn(edition, '/account/passkeys/remove'),
    },
  };
}

function profileOf(
  edition: Edition,
  { account, session }: AccountFacts,
  values: Readonly<Record<string, string>>,
) {
  const { words } = edition;
  const { member } = session;
  const sent = values.profile === 'sent';
  const ticked = (name: string, kept: boolean) => (sent ? values[name] === 'yes' : kept);
  const standard = words.nameOfLanguage(edition.standard);
  return {
    name: sent ? (values.name ?? '') : member.name,
    language: sent ? (values.language ?? '') : (member.language ?? ''),
    languages: [
      { value: '', text: words.say('accountLanguagePortal', { language: standard }) },
      ...edition.languages.map((tag) => ({ value: tag, text: wordsIn(tag).ownName })),
    ],
    keepsHistory: ticked('keeps_history', member.keepsHistory),
    wantsRecommended: ticked('wants_recommended', member.wantsRecommended),
    alertsByMail: ticked('alerts_by_mail', account.alertsByMail),
    correctionsByMail: ticked('corrections_by_mail', account.correctionsByMail),
  };
}

/** The name of a role. */
export function roleName(role: Member['role'], words: Words): string {
  const names: Record<Role, string> = {
    reader: words.say('roleReader'),
    reporter: words.say('roleReporter'),
    editor: words.say('roleEditor'),
    'data editor': words.say('roleDataEditor'),
    administrator: words.say('roleAdministrator'),
  };
  return names[role];
}

function howName(passed: Passed, words: Words): string {
  const names: Record<Passed, string> = {
    password: words.say('accountByPassword'),
    code: words.say('accountByCode'),
    link: words.say('accountByLink'),
    passkey: words.say('accountByPasskey'),
  };
  return names[passed];
}
