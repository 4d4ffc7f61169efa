import type { Words } from '../../words/words.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';

/** The values of `?done=` on account pages. */
export const DONE = {
  pattern:
    /^(welcome|profile|password|session|sessions|address|address-asked|two-step-on|two-step-off|passkey|passkey-name|passkey-removed)$/,
  most: 20,
  takes: 'the name of the completed action',
} as const;

/** Says what was done. */
export function doneNotice(done: string | undefined, words: Words): NoticeView | null {
  const texts: Record<string, string> = {
    welcome: words.say('doorWelcome'),
    profile: words.say('accountDoneProfile'),
    password: words.say('accountDonePassword'),
    session: words.say('accountDoneSession'),
    sessions: words.say('accountDoneSessions'),
    address: words.say('accountDoneAddress'),
    'address-asked': words.say('accountDoneAddressAsked'),
    'two-step-on': words.say('twoStepDoneOn'),
    'two-step-off': words.say('twoStepDoneOff'),
    passkey: words.say('passkeyDoneAdded'),
    'passkey-name': words.say('passkeyDoneRenamed'),
    'passkey-removed': words.say('passkeyDoneRemoved'),
  };
  const text = done && texts[done];
  return text ? { text, wrong: false } : null;
}
