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
  forMembers('/account', 'The account of a member.', accountPage, { done }),
  byMembers('/account/profile', 'Changes name, language and settings.', changeProfileAct, PROFILE_FORM),
  byMembers('/account/password', 'Changes the password.', changePasswordAct, PASSWORD_FORM),
  byMembers('/account/sessions/end', 'Logs other browsers out.', endSessionsAct, SESSIONS_FORM),

  forMembers('/account/email', 'Where a member asks for another address.', addressPage, { done }),
  byMembers('/account/email', 'Asks the new address by letter.', askAddressAct, ADDRESS_FORM),
  forMembers('/account/email/finish', 'What the letter to a new address leads to.', finishAddressPage, {
    token: TOKEN,
  }),
  byMembers('/account/email/finish', 'Moves the account to the new address.', finishAddressAct, {
    token: { most: TOKEN.most },
  }),

  forMembers('/account/two-step', 'Two-step login.', twoStepPage, { done }),
  byMembers('/account/two-step/start', 'Makes a key for a code app.', startTwoStepAct, ONLY_PASSWORD_FORM),
  byMembers('/account/two-step/confirm', 'Turns two-step login on.', confirmTwoStepAct, CODE_FORM),
  byMembers('/account/two-step/off', 'Turns two-step login off.', endTwoStepAct, ONLY_PASSWORD_FORM),
  byMembers('/account/two-step/codes', 'Makes new recovery codes.', newCodesAct, ONLY_PASSWORD_FORM),

  byMembers('/account/passkeys/options', 'What a new passkey is made from.', passkeyOptionsAct, {
    ...ONLY_PASSWORD_FORM,
  }),
  byMembers('/account/passkeys/add', 'Adds a passkey.', addPasskeyAct, PASSKEY_FORM),
  byMembers('/account/passkeys/rename', 'Renames a passkey.', renamePasskeyAct, PASSKEY_CHANGE_FORM),
  byMembers('/account/passkeys/remove', 'Removes a passkey.', removePasskeyAct, PASSKEY_CHANGE_FORM),
  byVisitors('/login/passkey/options', 'What a passkey is asked with.', passkeyLoginOptionsAct, {}, tries),
  byVisitors('/login/passkey', 'Logs in with a passkey.', passkeyLoginAct, PASSKEY_LOGIN_FORM, tries),

  forMembers('/account/data', 'What is kept of a member, and why.', dataPage),
  { ...forMembers('/account/data.zip', 'All of it as one archive.', dataArchive), ...rarely } as Route,
  forMembers('/account/delete', 'What goes with an account.', deletePage),
  byMembers('/account/delete', 'Deletes the account.', deleteAct, ONLY_PASSWORD_FORM),
  forVisitors('/account/deleted', 'Says that an account is gone.', deletedPage),
];
