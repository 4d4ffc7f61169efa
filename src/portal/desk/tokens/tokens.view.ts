import type { Member } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';
import { SCOPE_NAMES, SCOPES, type Scope } from '../../../readers/tokens/token.ts';
import type { ListedToken } from '../../../readers/tokens/tokens.queries.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import type { TokenRow, TokensView } from './TokensPage.tsx';

/** The lifetimes a token can be given at the desk, in days. */
export const TOKEN_DAYS = [7, 30, 90, 180, 365] as const;

/** The values of the form that creates a token. */
export interface TokenTyped {
  readonly name: string;
  readonly days: string;
  readonly scopes: readonly string[];
}

/** Shapes the tokens; `others` is null for members who see only their own. */
export function tokensView(
  parts: {
    readonly mine: readonly ListedToken[];
    readonly others: readonly ListedToken[] | null;
    readonly typed: TokenTyped | null;
    readonly passwordWrong?: string | undefined;
    readonly made: { readonly name: string; readonly secret: string } | null;
  },
  member: Member,
  edition: Edition,
): TokensView {
  const { words } = edition;
  const { mine, others, typed, made } = parts;
  return {
    made: made && {
      text: words.say('tokensMade', { name: made.name }),
      label: words.say('tokensSecret'),
      secret: made.secret,
      how: words.say('tokensHow'),
    },
    mine: { title: words.say('tokensMine'), rows: mine.map((token) => rowOf(token, false, edition)) },
    none: mine.length === 0 ? { text: words.say('tokensNone'), advice: words.say('tokensNoneAdvice') } : null,
    others: others && {
      title: words.say('tokensOthers'),
      rows: others.map((token) => rowOf(token, true, edition)),
      none: others.length === 0 ? words.say('tokensOthersNone') : null,
    },
    revoke: { action: hrefIn(edition, '/desk/tokens/revoke'), button: words.say('tokensRevoke') },
    data: [
      { text: words.say('asJson'), href: hrefIn(edition, '/desk/tokens.json') },
      { text: words.say('tokensDescription'), href: '/api/docs' },
    ],
    form: {
      title: words.say('tokensNew'),
      action: hrefIn(edition, '/desk/tokens'),
      name: {
        name: 'name',
        label: words.say('tokensName'),
        hint: words.say('tokensNameHint'),
        value: typed?.name ?? '',
      },
      days: {
        name: 'days',
        label: words.say('tokensDays'),
        value: typed?.days ?? '90',
        options: TOKEN_DAYS.map((days) => ({
          value: String(days),
          text: words.say('tokensDaysCount', { count: days }),
        })),
      },
      scopesLabel: words.say('tokensScopes'),
      scopes: SCOPE_NAMES.filter((name) => roleMay(member.role, SCOPES[name])).map((name) => ({
        name,
        about: scopeWords(name, words),
        on: typed ? typed.scopes.includes(name) : name === 'stories:read',
      })),
      password: { name: 'password', label: words.say('accountPasswordNow'), wrong: parts.passwordWrong },
      button: words.say('tokensMake'),
    },
  };
}

function rowOf(token: ListedToken, withOwner: boolean, { words, zone, now }: Edition): TokenRow {
  const time = (at: Date) => ({ time: fullStamp(at, true, words, zone).text });
  const { revokedAt, expiresAt, lastUsedAt } = token;
  const ended = revokedAt
    ? words.say('tokensRevokedAt', time(revokedAt))
    : expiresAt <= now
      ? words.say('tokensExpired', time(expiresAt))
      : null;
  return {
    id: token.id,
    name: token.name,
    owner: withOwner ? token.owner.name : null,
    hint: `${token.hint}…`,
    scopes: token.scopes.join(' '),
    times: [
      words.say('tokensMadeAt', time(token.madeAt)),
      ...(ended ? [] : [words.say('tokensUntil', time(expiresAt))]),
      lastUsedAt ? words.say('tokensUsedAt', time(lastUsedAt)) : words.say('tokensNeverUsed'),
    ],
    ended,
  };
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
  }
}
