import { expect, test } from 'vitest';
import { Problem } from '../errors.ts';
import { type Member, type Passed, ROLES, type Role, type Session } from './member.ts';
import { type Action, authorize, PERMISSIONS } from './permission.ts';

function sessionOf(role: Role, more: { twoStep?: boolean; passed?: Passed } = {}): Session {
  const member: Member = {
    id: '1',
    email: 'ada@reader.example',
    name: 'Ada',
    role,
    language: null,
    twoStep: more.twoStep ?? false,
    keepsHistory: true,
    wantsRecommended: false,
    ownFront: false,
  };
  const now = new Date();
  return { id: '2', passed: more.passed ?? 'password', startedAt: now, expiresAt: now, member };
}

const actions = Object.keys(PERMISSIONS) as Action[];

const EVERYBODY = 'reader reporter editor data-editor administrator';
const NEWSROOM = 'reporter editor data-editor administrator';
/** The whole matrix of permissions: changing this table changes who may do what. */
const MAY: Record<Action, string> = {
  'use own account': EVERYBODY,
  'see the outbox': 'administrator',
  'manage jobs': 'administrator',
  'manage people': 'administrator',
  'manage settings': 'administrator',
  'write stories': NEWSROOM,
  'review stories': 'editor administrator',
  'publish stories': 'editor administrator',
  'manage pictures': 'editor administrator',
  'manage sources': 'editor administrator',
  'manage authors': 'editor administrator',
  'correct places': 'editor administrator',
  'arrange events': 'editor data-editor administrator',
  'arrange front': 'editor administrator',
  'manage sections': 'editor administrator',
  'manage pages': 'editor administrator',
  'manage menus': 'editor administrator',
  'manage redirects': 'editor administrator',
  'see readership': NEWSROOM,
  'bind figures': NEWSROOM,
  'sign verdicts': 'data-editor administrator',
  'manage datasets': 'data-editor administrator',
  'correct stories': 'editor data-editor administrator',
  'change baskets': 'editor data-editor administrator',
  'review entities': NEWSROOM,
  'publish entities': 'editor data-editor administrator',
  'decide hits': 'editor data-editor administrator',
  'manage lists': 'data-editor administrator',
  'manage webhooks': 'administrator',
  'use tokens': NEWSROOM,
};

test.each(Object.entries(MAY))('"%s" is for %s, and for nobody else', (action, roles) => {
  const may = ROLES.filter((role) => {
    try {
      return authorize(sessionOf(role), action as Action, { twoStep: false }).member.role === role;
    } catch {
      return false;
    }
  });
  expect(may.map((role) => role.replace(' ', '-')).join(' ')).toBe(roles);
});

test.each(actions)('"%s" is for exactly the roles of its table', (action) => {
  for (const role of ROLES) {
    const may = (PERMISSIONS[action] as readonly Role[]).includes(role);
    const ask = () => authorize(sessionOf(role), action, { twoStep: false });
    if (may) expect(ask().member.role).toBe(role);
    else expect(ask).toThrow(/role does not allow/);
  }
  expect(() => authorize(null, action, { twoStep: false })).toThrow(Problem);
});

test('staff need a second step for what is for staff alone; a passkey is one', () => {
  const rules = { twoStep: true };
  const ask = (session: Session, action: Action) => () => authorize(session, action, rules);
  expect(ask(sessionOf('administrator'), 'see the outbox')).toThrow('with a second step');
  expect(ask(sessionOf('administrator', { passed: 'link' }), 'see the outbox')).toThrow('with a second step');
  expect(ask(sessionOf('administrator', { twoStep: true }), 'see the outbox')).not.toThrow();
  expect(ask(sessionOf('administrator', { passed: 'passkey' }), 'see the outbox')).not.toThrow();
  expect(ask(sessionOf('administrator'), 'use own account')).not.toThrow();
  expect(ask(sessionOf('reader'), 'use own account')).not.toThrow();
});
