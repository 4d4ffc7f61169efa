import type { Route } from '../http/route.ts';
import { byMembers, byVisitors, forMembers, forVisitors } from '../http/route-rows.ts';
import {
  PASSKEY_LOGIN_FORM,
  passkeyLoginAct,
  passkeyLoginOptionsAct,
} from '../login/passkey-login.routes.ts';
import {
  accountPage,
  changePasswordAct,
  changeProfileAct,
  endSessionsAct,
  PASSWORD_FORM,
  PROFILE_FORM,
  SESSIONS_FORM,
} from './account.routes.ts';
import { dataArchive, dataPage } from './data.routes.ts';
import { deleteAct, deletedPage, deletePage } from './delete.routes.ts';
import { DONE } from './done.ts';
import {
  ADDRESS_FORM,
  addressPage,
  askAddressAct,
  finishAddressAct,
  finishAddressPage,
  TOKEN,
} from './email.routes.ts';
import {
  addPasskeyAct,
  PASSKEY_CHANGE_FORM,
  PASSKEY_FORM,
  passkeyOptionsAct,
  removePasskeyAct,
  renamePasskeyAct,
} from './passkeys.routes.ts';
import {
  CODE_FORM,
  confirmTwoStepAct,
  endTwoStepAct,
  newCodesAct,
  ONLY_PASSWORD_FORM,
  startTwoStepAct,
  twoStepPage,
} from './two-step.routes.ts';

const done = DONE;
const TRIES_A_MINUTE = 30;
const tries = { perMinute: TRIES_A_MINUTE } as const;
/** Packing all of a member's data takes threads and memory. */
const rarely = { perMinute: 10 } as const;

/** The URLs of a member's account, and of logging in with a passkey. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  forMembers('/account', 'A member’s account page.', accountPage, { done }),
  byMembers('/account/profile', 'Updates name, language and settings.', changeProfileAct, PROFILE_FORM),
  byMembers('/account/password', 'Changes the password.', changePasswordAct, PASSWORD_FORM),
  byMembers('/account/sessions/end', 'Logs out all other browsers.', endSessionsAct, SESSIONS_FORM),

  forMembers('/account/email', 'The form to change the email address.', addressPage, { done }),
  byMembers('/account/email', 'Sends a confirmation link to the new address.', askAddressAct, ADDRESS_FORM),
  forMembers(
    '/account/email/finish',
    'The page a confirmation link for a new address opens.',
    finishAddressPage,
    {
      token: TOKEN,
    },
  ),
  byMembers('/account/email/finish', 'Switches the account to the new address.', finishAddressAct, {
    token: { most: TOKEN.most },
  }),

  forMembers('/account/two-step', 'Two-step login settings.', twoStepPage, { done }),
  byMembers(
    '/account/two-step/start',
    'Creates a secret for an authenticator app.',
    startTwoStepAct,
    ONLY_PASSWORD_FORM,
  ),
  byMembers('/account/two-step/confirm', 'Turns two-step login on.', confirmTwoStepAct, CODE_FORM),
  byMembers('/account/two-step/off', 'Turns two-step login off.', endTwoStepAct, ONLY_PASSWORD_FORM),
  byMembers('/account/two-step/codes', 'Generates new recovery codes.', newCodesAct, ONLY_PASSWORD_FORM),

  byMembers('/account/passkeys/options', 'The options for creating a passkey.', passkeyOptionsAct, {
    ...ONLY_PASSWORD_FORM,
  }),
  byMembers('/account/passkeys/add', 'Adds a passkey.', addPasskeyAct, PASSKEY_FORM),
  byMembers('/account/passkeys/rename', 'Renames a passkey.', renamePasskeyAct, PASSKEY_CHANGE_FORM),
  byMembers('/account/passkeys/remove', 'Removes a passkey.', removePasskeyAct, PASSKEY_CHANGE_FORM),
  byVisitors(
    '/login/passkey/options',
    'The challenge for logging in with a passkey.',
    passkeyLoginOptionsAct,
    {},
    tries,
  ),
  byVisitors('/login/passkey', 'Logs in with a passkey.', passkeyLoginAct, PASSKEY_LOGIN_FORM, tries),

  forMembers('/account/data', 'The data stored about a member, and why.', dataPage),
  {
    ...forMembers('/account/data.zip', 'All of a member’s data as one archive.', dataArchive),
    ...rarely,
  } as Route,
  forMembers('/account/delete', 'What is deleted along with an account.', deletePage),
  byMembers('/account/delete', 'Deletes the account.', deleteAct, ONLY_PASSWORD_FORM),
  forVisitors('/account/deleted', 'Confirms that an account has been deleted.', deletedPage),
];
