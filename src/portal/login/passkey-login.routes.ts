import { beganWithPasskey } from '../../readers/accounts/end-sessions.ts';
import type { Act } from '../http/own-page.ts';
import { afterLogin, wantedPath } from '../site/door.ts';
import { ownEdition } from '../site/member-page.ts';
import { CREDENTIAL_LENGTH, readUsedPasskey } from './credential.ts';
import { refused } from './refused.ts';

/** The fields of the form that logs in with a passkey. */
export const PASSKEY_LOGIN_FORM = { response: { most: CREDENTIAL_LENGTH }, next: { most: 500 } } as const;

/** The options a browser needs to use a passkey. */
export const passkeyLoginOptionsAct: Act = async (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const auth = await context.accounts.auth();
  const answer = await auth.api.generatePasskeyAuthenticationOptions({
    headers: visitor.headers,
    returnHeaders: true,
  });
  // A passkey must be unlocked by finger, face or PIN: see readers/accounts/passkeys.ts.
  const options = { ...answer.response, userVerification: 'required' };
  return {
    json: { options, failed: words.say('passkeyRefused') },
    cookies: answer.headers.getSetCookie(),
  };
};

/** Logs in with a passkey. */
export const passkeyLoginAct: Act = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const response = readUsedPasskey(request.form.response ?? '');
  const auth = await context.accounts.auth();
  const { headers, network } = visitor;
  const answer = await auth.api
    .verifyPasskeyAuthentication({ body: { response: { ...response } }, headers, returnHeaders: true })
    .catch(refused);
  if (!answer) {
    context.accounts.note('login refused', { member: null, network }, { why: 'passkey' });
    return { json: { wrong: words.say('passkeyRefused') }, status: 400 };
  }
  const { token, userId } = answer.response.session;
  await context.store.write((writing) => beganWithPasskey(writing, token, visitor.session));
  context.accounts.note('login', { member: userId, network }, { how: 'passkey' });
  return {
    json: { seeOther: afterLogin(edition, wantedPath(request.form.next)) },
    cookies: answer.headers.getSetCookie(),
  };
};
