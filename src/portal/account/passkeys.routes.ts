import type { Problem } from '../../errors.ts';
import { removePasskey, renamePasskey } from '../../readers/accounts/change-passkeys.ts';
import { findOwnPasskeys } from '../../readers/accounts/passkey.queries.ts';
import { tellMember } from '../../readers/accounts/tell-member.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Act, Acted, ActRequest } from '../http/own-page.ts';
import type { PageContext } from '../http/page.ts';
import { whoOf } from '../http/visitor.ts';
import { CREDENTIAL_LENGTH, readAddedPasskey } from '../login/credential.ts';
import { refused } from '../login/refused.ts';
import { hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { isFresh } from './account.view.ts';
import { askPassword, type Owner } from './ask-password.ts';
import { PASSKEY_NAME_LENGTH } from './PasskeyPart.tsx';

const label = { most: PASSKEY_NAME_LENGTH } as const;

/** The fields of the form that adds a passkey. */
export const PASSKEY_FORM = { label, response: { most: CREDENTIAL_LENGTH } } as const;

/** The fields of the forms that change a passkey. */
export const PASSKEY_CHANGE_FORM = { passkey: { most: 36 }, label } as const;

/** The maximum number of passkeys per member. */
const MOST_PASSKEYS = 20;

/** What a browser needs to create a passkey; more than ten minutes after login, the password is required first. */
export const passkeyOptionsAct: Act<Owner> = async (context, request, visitor) => {
  const full = await fullAnswer(context, request, visitor);
  if (full) return full;
  const { words } = ownEdition(context, request, visitor);
  if (!isFresh(visitor.session, context.clock.now())) {
    const fault = await askPassword(context, visitor, request.form.password ?? '', words);
    if (fault) return { json: { wrong: fault.wrong }, status: fault.status };
  }
  const auth = await context.accounts.auth();
  const { headers } = visitor;
  const answer = await auth.api.generatePasskeyRegistrationOptions({
    query: {},
    headers,
    returnHeaders: true,
  });
  const told = { failed: words.say('passkeyFailed'), known: words.say('passkeyKnown') };
  return { json: { options: answer.response, ...told }, cookies: answer.headers.getSetCookie() };
};

/** Adds the passkey a browser has created. */
export const addPasskeyAct: Act<Owner> = async (context, request, visitor) => {
  const full = await fullAnswer(context, request, visitor);
  if (full) return full;
  const { config, clock, store } = context;
  const edition = ownEdition(context, request, visitor);
  const response = readAddedPasskey(request.form.response ?? '');
  const name = request.form.label || edition.words.say('passkeyUnnamed');
  const auth = await context.accounts.auth();
  const { headers } = visitor;
  const answer = await auth.api
    .verifyPasskeyRegistration({ body: { response, name }, headers, returnHeaders: true })
    .catch(refused);
  if (!answer) return { json: { wrong: edition.words.say('passkeyFailed') }, status: 400 };
  await store.write((writing) => tellMember(writing, visitor.by, 'passkey added', config, clock.now()));
  context.accounts.note('passkey added', whoOf(visitor));
  return {
    json: { seeOther: `${hrefIn(edition, '/account', { done: 'passkey' })}#passkeys` },
    cookies: answer.headers.getSetCookie(),
  };
};

/** Renames a passkey. */
export const renamePasskeyAct: Act<Owner> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { passkey = '', label: name = '' } = request.form;
  if (name === '') throw refusal('fieldMissing', { field: 'label' });
  const renamed =
    isId(passkey) &&
    (await context.store.write((writing) => renamePasskey(writing, visitor.by, passkey, name)));
  if (!renamed) throw noPasskey();
  return { seeOther: `${hrefIn(edition, '/account', { done: 'passkey-name' })}#passkeys` };
};

/** Removes a passkey, which can then no longer log in. */
export const removePasskeyAct: Act<Owner> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { passkey = '' } = request.form;
  const removed =
    isId(passkey) && (await context.store.write((writing) => removePasskey(writing, visitor.by, passkey)));
  if (!removed) throw noPasskey();
  context.accounts.note('passkey removed', whoOf(visitor));
  return { seeOther: `${hrefIn(edition, '/account', { done: 'passkey-removed' })}#passkeys` };
};

/** The refusal for a member who has the maximum number of passkeys; null for everyone else. */
async function fullAnswer(context: PageContext, request: ActRequest, visitor: Owner): Promise<Acted | null> {
  if ((await findOwnPasskeys(context.reading, visitor.by)).length < MOST_PASSKEYS) return null;
  const { words } = ownEdition(context, request, visitor);
  return { json: { wrong: words.say('passkeyTooMany', { most: words.number(MOST_PASSKEYS) }) }, status: 409 };
}

function noPasskey(): Problem {
  return refusal('passkeyUnknown');
}
