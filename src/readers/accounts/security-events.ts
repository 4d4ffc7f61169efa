/** How a security event is logged, and what it is, for the documentation. */
interface SecurityEventKind {
  readonly level: 'info' | 'warn';
  /** What happened, with the fields it has besides member and network. */
  readonly about: string;
}

/** Every security event that is logged, in the order of docs/security-log.md, which is generated from this table. */
export const SECURITY_EVENTS = {
  login: {
    level: 'info',
    about: 'Somebody logged in; `how`: `password`, `link`, `passkey`, `code` or `recovery code`.',
  },
  'code asked': {
    level: 'info',
    about: 'A password or mail link was right, and a second step is asked for; `how`: `password` or `link`.',
  },
  'login refused': {
    level: 'warn',
    about:
      'No login; `why`: `wrong password`, `unknown address`, `closed` (account closed or never confirmed) or `passkey`.',
  },
  'login locked': {
    level: 'warn',
    about:
      'Too many wrong passwords: none is looked at for a while; `of`: whether the `account` or the `network` is full.',
  },
  'code refused': { level: 'warn', about: 'No login; `why`: `wrong`, `late` or `used before`.' },
  'code locked': { level: 'warn', about: 'Too many wrong codes; `of`: `account` or `network`.' },
  logout: { level: 'info', about: 'Somebody logged out.' },
  'sessions ended': {
    level: 'info',
    about: 'A member ended other logins of theirs; `which`: `one` or `others`.',
  },
  'link asked': {
    level: 'info',
    about: 'A link was asked for by mail; `what`: `login` or `reset`. No member: the address is nobody’s.',
  },
  'letters refused': {
    level: 'warn',
    about:
      'Too many letters were asked for; `what`: `login`, `reset`, `registration`, `address` or `newsletter`; `of`: `account` or `network`.',
  },
  'link refused': {
    level: 'warn',
    about:
      'A mailed link that works no more was used; `what`: `login`, `reset`, `registration` or `address`.',
  },
  'password refused': {
    level: 'warn',
    about: 'A member who is logged in was asked for their password again, and it was wrong.',
  },
  'password locked': {
    level: 'warn',
    about: 'The same, after too many wrong ones; `of`: `account` or `network`.',
  },
  'password changed': {
    level: 'info',
    about:
      'A password was changed, by its member (`how`: `password`) or with a mailed link (`link`); other logins end, and tokens are revoked.',
  },
  'two-step on': { level: 'info', about: 'Two-step login was turned on.' },
  'two-step off': { level: 'warn', about: 'Two-step login was turned off.' },
  'recovery codes made': { level: 'info', about: 'New recovery codes took the place of the old ones.' },
  'passkey added': { level: 'info', about: 'A passkey was added.' },
  'passkey removed': { level: 'info', about: 'A passkey was removed.' },
  'address asked': { level: 'info', about: 'A member asked to move their account to another mail address.' },
  'address changed': { level: 'info', about: 'An account moved to another mail address.' },
  'registration asked': {
    level: 'info',
    about: 'Somebody registered; there is no account before the link is followed.',
  },
  'account made': {
    level: 'info',
    about: 'An account was made; `how`: `registration` or `invitation`; `role`.',
  },
  'account deleted': { level: 'info', about: 'A member deleted their account.' },
  'token made': { level: 'info', about: 'A token for a program was made; `tokenId`, `scopes`.' },
  'token revoked': { level: 'info', about: 'A token was revoked; `tokenId`.' },
  'token refused': {
    level: 'warn',
    about:
      'A program was not let in; `why`: `unknown`, `expired`, `revoked`, `closed` or `scope missing`; `tokenId` where it is known.',
  },
  'calendar address made': { level: 'info', about: 'A private address of the desk’s calendar was made.' },
  'calendar address ended': { level: 'info', about: 'It was ended.' },
  'feed address made': { level: 'info', about: 'A private address of a member’s feed was made.' },
  'feed address ended': { level: 'info', about: 'It was ended.' },
  'role changed': { level: 'warn', about: 'Somebody was given another role; `person`, `role`.' },
  'account closed': { level: 'info', about: 'An account was closed; `person`.' },
  'account opened': { level: 'info', about: 'A closed account was opened again; `person`.' },
  'login reset': {
    level: 'warn',
    about: 'Somebody’s login was reset; `person`, and whether codes and passkeys went too (`twoStep`).',
  },
  'person invited': { level: 'info', about: 'Somebody was invited; `role`.' },
  'invitation taken back': { level: 'info', about: 'An invitation was taken back; `invitation`.' },
  'not allowed': {
    level: 'warn',
    about: 'A member asked for what is not for them; `path`, and `why`: `role` or `second step`.',
  },
  'other site refused': { level: 'warn', about: 'A change was refused that another site had sent; `path`.' },
  'newsroom set up': { level: 'warn', about: 'The newsroom was set up, and its first administrator made.' },
  'setup refused': {
    level: 'warn',
    about: 'Somebody opened the set-up without its key; `why`: `wrong` or `locked` (too often).',
  },
  'secret changed': {
    level: 'warn',
    about: 'The portal’s secret is another one, and with it the marks of networks.',
  },
} as const satisfies Record<string, SecurityEventKind>;

/** Something that is logged because of who did it, or tried to. */
export type SecurityEvent = keyof typeof SECURITY_EVENTS;
