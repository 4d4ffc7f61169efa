import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import {
  makeTokenAct,
  REVOKE_FORM,
  revokeTokenAct,
  TOKEN_FORM,
  tokensJson,
  tokensPage,
} from './tokens.routes.ts';

const { done } = FIELDS;

/** The URLs for API tokens. */
export const DESK_TOKEN_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/tokens', 'The API tokens.', { done }),
    who: 'use tokens',
    answer: { own: tokensPage },
  },
  {
    ...atDesk('/desk/tokens.json', 'The same tokens as JSON.'),
    who: 'use tokens',
    answer: { own: tokensJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/tokens', 'Creates a token, and shows it once.', TOKEN_FORM),
    who: 'use tokens',
    answer: { act: makeTokenAct },
  },
  {
    ...byDesk('/desk/tokens/revoke', 'Revokes a token.', REVOKE_FORM),
    who: 'use tokens',
    answer: { act: revokeTokenAct },
  },
];
