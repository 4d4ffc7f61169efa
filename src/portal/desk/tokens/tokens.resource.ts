import { h } from 'preact';
import { roleMay } from '../../../readers/permission.ts';
import { makeToken } from '../../../readers/tokens/make-token.ts';
import { revokeToken } from '../../../readers/tokens/revoke-token.ts';
import { LONGEST_TOKEN_NAME, SCOPE_NAMES, SCOPES, type Scope } from '../../../readers/tokens/token.ts';
import {
  findListedToken,
  type ListedToken,
  listTokens,
  TOKEN_ORDERS,
} from '../../../readers/tokens/tokens.queries.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { stampIn } from '../../ui/times.ts';
import { type Filter, resource } from '../resource/resource.ts';
import { tickedIn } from '../resource/resource-field.ts';
import { act } from '../resource/row-act.ts';

/** The lifetimes a token can be given at the desk, in days. */
const TOKEN_DAYS = [7, 30, 90, 180, 365];

const who = 'use tokens';

/** The API tokens of a member; members who manage people see everyone's. */
export const TOKENS = resource({
  many: 'tokens',
  one: 'token',
  // No program makes or revokes one: that takes a session.
  reads: { who, scope: null },
  writes: { who, scope: null },
  about: { list: 'The API tokens.', one: 'One API token.' },
  key: { name: 'id', of: ({ id }) => id },
  columns: [
    { name: 'id', value: ({ id }) => id },
    {
      name: 'owner',
      value: ({ owner }) => owner,
      shown: ({ owner }, _edition, member) => (owner.id === member.id ? null : owner.name),
    },
    { name: 'name', value: ({ name }) => name },
    { ...{ name: 'hint', isCode: true }, value: ({ hint }) => hint, shown: ({ hint }) => `${hint}…` },
    {
      ...{ name: 'scopes', isCode: true },
      value: ({ scopes }) => scopes,
      shown: ({ scopes }) => scopes.join(' '),
    },
    {
      name: 'madeAt',
      value: ({ madeAt }) => madeAt,
      shown: ({ madeAt }, edition) => edition.words.say('tokensMadeAt', stampIn(madeAt, edition)),
    },
    {
      name: 'expiresAt',
      value: ({ expiresAt }) => expiresAt,
      shown: (token, edition) =>
        isGood(token, edition.now)
          ? edition.words.say('tokensUntil', stampIn(token.expiresAt, edition))
          : null,
    },
    {
      name: 'lastUsedAt',
      value: ({ lastUsedAt }) => lastUsedAt,
      shown: ({ lastUsedAt }, edition) =>
        lastUsedAt
          ? edition.words.say('tokensUsedAt', stampIn(lastUsedAt, edition))
          : edition.words.say('tokensNeverUsed'),
    },
    { name: 'revokedAt', value: ({ revokedAt }) => revokedAt },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('tokensSearch') },
    whose('own', (words) => words.say('tokensMine')),
    whose('others', (words) => words.say('tokensOthers')),
  ],
  sorts: [
    { name: 'newest', label: (words) => words.say('resourceNewest'), order: TOKEN_ORDERS.newest },
    { name: 'used', label: (words) => words.say('tokensByUse'), order: TOKEN_ORDERS.used },
  ],
  list: (reading, { filters: { q: text, whose: chosen }, page }, by) =>
    listTokens(reading, by, {
      ...{ text, page },
      ...(chosen === 'own' && { owner: by.member.id }),
      ...(chosen === 'others' && { notOf: by.member.id }),
    }),
  find: (reading, key, by) => findListedToken(reading, by, key),
  missing: () => refusal('tokenUnknown'),
  words: (words) => ({
    title: words.say('tokensTitle'),
    intro: words.say('tokensIntro'),
    none: words.say('tokensNone'),
    advice: words.say('tokensNoneAdvice'),
    noMatch: words.say('resourceNoMatch'),
    noMatchAdvice: words.say('resourceNoMatchAdvice'),
    back: words.say('tokensTitle'),
  }),
  name: ({ name }) => name,
  wrong: endedOf,
  after: ({ words }) =>
    h('p', { class: 'desk-data' }, h('a', { href: '/api/docs' }, words.say('tokensDescription'))),
  add: {
    about: 'Creates a token, and shows it once.',
    words: (words) => ({ title: words.say('tokensNew'), button: words.say('tokensMake') }),
    fields: [
      {
        name: 'name',
        kind: 'text',
        label: (words) => words.say('tokensName'),
        hint: (words) => words.say('tokensNameHint'),
        most: LONGEST_TOKEN_NAME,
        required: true,
      },
      {
        name: 'scope',
        kind: 'ticks',
        label: (words) => words.say('tokensScopes'),
        most: 40,
        options: (words, { role }) =>
          SCOPE_NAMES.filter((name) => roleMay(role, SCOPES[name])).map((value) => ({
            value,
            text: scopeWords(value, words),
          })),
        initial: 'stories:read',
      },
      {
        name: 'days',
        kind: 'choice',
        label: (words) => words.say('tokensDays'),
        most: 3,
        options: (words) =>
          TOKEN_DAYS.map((days) => ({
            value: String(days),
            text: words.say('tokensDaysCount', { count: days }),
          })),
        initial: '90',
      },
    ],
    asksPassword: true,
    ofForm: ({ name = '', days = '', scope = '' }) => ({
      ...{ name, days: Number(days), scopes: tickedIn(scope) },
    }),
    write: (writing, by, wanted, { clock }) =>
      makeToken(writing, by, { ...wanted, ownerId: by.member.id }, clock.now()),
    secret: (words, { name = '' }) => ({
      text: words.say('tokensMade', { name }),
      label: words.say('tokensSecret'),
      how: words.say('tokensHow'),
      line: 'Authorization: Bearer',
    }),
    notes: (tokenId, { scopes }) => ['token made', { tokenId, scopes }],
  },
  acts: [
    act({
      ...{ name: 'revoke', done: 'revoked', who, inList: true },
      about: 'Revokes a token.',
      isFor: (token: ListedToken, { now }) => isGood(token, now),
      words: (words) => ({ button: words.say('tokensRevoke'), done: words.say('tokensRevoked') }),
      write: (writing, by, { id }, _nothing, { clock }) => revokeToken(writing, by, id, clock.now()),
      late: { done: 'was-revoked', text: (words) => words.say('tokensWasRevoked') },
      notes: ({ id }) => ['token revoked', { tokenId: id }],
    }),
  ],
});

/** A tab for members who see tokens of others. */
function whose(value: string, label: (words: Words) => string): Filter {
  return {
    ...{ kind: 'part', name: 'whose', value, label },
    isFor: ({ role }) => roleMay(role, 'manage people'),
  };
}

function isGood({ revokedAt, expiresAt }: ListedToken, now: Date): boolean {
  return revokedAt === null && expiresAt > now;
}

function endedOf(token: ListedToken, edition: Edition): string | null {
  const { words, now } = edition;
  if (token.revokedAt) return words.say('tokensRevokedAt', stampIn(token.revokedAt, edition));
  return isGood(token, now) ? null : words.say('tokensExpired', stampIn(token.expiresAt, edition));
}

function scopeWords(scope: Scope, words: Words): string {
  switch (scope) {
    case 'stories:read':
      return words.say('scopeStoriesRead');
    case 'stories:write':
      return words.say('scopeStoriesWrite');
    case 'stories:move':
      return words.say('scopeStoriesMove');
    case 'corrections:write':
      return words.say('scopeCorrectionsWrite');
    case 'figures:decide':
      return words.say('scopeFiguresDecide');
    case 'media:read':
      return words.say('scopeMediaRead');
    case 'media:write':
      return words.say('scopeMediaWrite');
    case 'sources:write':
      return words.say('scopeSourcesWrite');
    case 'feeds:manage':
      return words.say('scopeFeedsManage');
    case 'places:write':
      return words.say('scopePlacesWrite');
    case 'authors:write':
      return words.say('scopeAuthorsWrite');
    case 'events:arrange':
      return words.say('scopeEventsArrange');
    case 'log:read':
      return words.say('scopeLogRead');
    case 'notices:manage':
      return words.say('scopeNoticesManage');
    case 'live:write':
      return words.say('scopeLiveWrite');
    case 'front:arrange':
      return words.say('scopeFrontArrange');
    case 'sections:manage':
      return words.say('scopeSectionsManage');
    case 'entities:decide':
      return words.say('scopeEntitiesDecide');
    case 'screening:decide':
      return words.say('scopeScreeningDecide');
    case 'lists:import':
      return words.say('scopeListsImport');
    case 'data:read':
      return words.say('scopeDataRead');
    case 'data:write':
      return words.say('scopeDataWrite');
    case 'webhooks:manage':
      return words.say('scopeWebhooksManage');
    case 'settings:manage':
      return words.say('scopeSettingsManage');
    case 'pages:manage':
      return words.say('scopePagesManage');
    case 'menus:manage':
      return words.say('scopeMenusManage');
    case 'redirects:manage':
      return words.say('scopeRedirectsManage');
    case 'readership:read':
      return words.say('scopeReadershipRead');
  }
}
