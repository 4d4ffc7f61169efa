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
    ...atDesk('/desk/tokens', 'The tokens that programs come to the API with.', { done }),
    who: 'use tokens',
    answer: { own: tokensPage },
  },
  {
    ...atDesk('/desk/tokens.json', 'The same tokens as data.'),
    who: 'use tokens',
    answer: { own: tokensJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/tokens', 'Makes a token, and shows it once.', TOKEN_FORM),
    who: 'use tokens',
    answer: { act: makeTokenAct },
  },
  {
    ...byDesk('/desk/tokens/revoke', 'Revokes a token.', REVOKE_FORM),
    who: 'use tokens',
    answer: { act: revokeTokenAct },
  },
];
