import { h } from 'preact';
import { markTwoStep } from '../../readers/accounts/mark-two-step.ts';
import { tellMember } from '../../readers/accounts/tell-member.ts';
import { codeIn, findStartedSetup, setupOf } from '../../readers/accounts/two-step.ts';
import { isStaff } from '../../readers/member.ts';
import type { Act, Acted, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { whoOf } from '../http/visitor.ts';
import { hrefIn } from '../site/edition.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import { askPassword, type Owner } from './ask-password.ts';
import { doneNotice } from './done.ts';
import { TwoStepPage } from './TwoStepPage.tsx';
import type { TwoStepState } from './two-step.view.ts';

/** The field of the forms that ask only for a password. */
export const ONLY_PASSWORD_FORM = { password: { most: 1000, exact: true } } as const;

/** The field of the form that confirms an authenticator app. */
export const CODE_FORM = { code: { most: 20 } } as const;

const PATH = '/account/two-step';

/** The page of two-step login. */
export const twoStepPage: MakeOwnPage<Owner> = (context, request, visitor) =>
  drawTwoStep(context, request, visitor, { stage: visitor.session.member.twoStep ? 'on' : 'off' });

/** Creates a secret for an authenticator app; it takes effect only once a code made with it is sent back. */
export const startTwoStepAct: Act<Owner> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  if (visitor.session.member.twoStep) return { seeOther: hrefIn(edition, PATH) };
  const password = request.form.password ?? '';
  const fault = await askPassword(context, visitor, password, edition.words);
  if (fault) {
    const wrong = { password: fault.wrong };
    return drawTwoStep(context, request, visitor, { stage: 'off', wrong }, fault);
  }
  const auth = await context.accounts.auth();
  const answer = await auth.api.enableTwoFactor({ body: { password }, headers: visitor.headers });
  if (!('totpURI' in answer) || !answer.totpURI) throw new Error('no secret was made for a code app');
  return drawTwoStep(context, request, visitor, { stage: 'setup', setup: setupOf(answer.totpURI) });
};

/** Turns two-step login on with a first code, and shows the recovery codes once. */
export const confirmTwoStepAct: Act<Owner> = async (context, request, visitor) => {
  const { config, clock, store, accounts } = context;
  const edition = ownEdition(context, request, visitor);
  if (visitor.session.member.twoStep) return { seeOther: hrefIn(edition, PATH) };
  const auth = await accounts.auth();
  const setup = await findStartedSetup(context.reading, auth, visitor.by, config.PORTAL_NAME);
  if (!setup) return { seeOther: hrefIn(edition, PATH) };
  const code = codeIn(request.form.code ?? '');
  const { headers } = visitor;
  const right =
    code && (await auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }).catch(wrongCode));
  if (!right) {
    const wrong = { code: edition.words.say('twoStepCodeWrong') };
    return drawTwoStep(context, request, visitor, { stage: 'setup', setup, wrong }, { status: 400 });
  }
  const cookies = right.headers.getSetCookie();
  await store.write(async (writing) => {
    await markTwoStep(writing, visitor.by, 'on', cookies, accounts.secrets);
    await tellMember(writing, visitor.by, 'two-step on', config, clock.now());
  });
  accounts.note('two-step on', whoOf(visitor));
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: visitor.session.member.id } });
  const state = { stage: 'codes', codes: backupCodes as string[] } as const;
  return { ...(await drawTwoStep(context, request, visitor, state)), cookies };
};

/** Turns two-step login off. */
export const endTwoStepAct: Act<Owner> = async (context, request, visitor) => {
  const { config, clock, store, accounts } = context;
  const edition = ownEdition(context, request, visitor);
  if (!visitor.session.member.twoStep) return { seeOther: hrefIn(edition, PATH) };
  const password = request.form.password ?? '';
  const fault = await askPassword(context, visitor, password, edition.words);
  if (fault) {
    const wrong = { password: fault.wrong };
    return drawTwoStep(context, request, visitor, { stage: 'on', wrong }, fault);
  }
  const auth = await accounts.auth();
  const { headers } = visitor;
  const answer = await auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true });
  const cookies = answer.headers.getSetCookie();
  await store.write(async (writing) => {
    await markTwoStep(writing, visitor.by, 'off', cookies, accounts.secrets);
    await tellMember(writing, visitor.by, 'two-step off', config, clock.now());
  });
  accounts.note('two-step off', whoOf(visitor));
  return { seeOther: hrefIn(edition, PATH, { done: 'two-step-off' }), cookies };
};

/** Replaces the recovery codes with new ones, and shows them once. */
export const newCodesAct: Act<Owner> = async (context, request, visitor): Promise<Acted> => {
  const { config, clock, store, accounts } = context;
  const edition = ownEdition(context, request, visitor);
  if (!visitor.session.member.twoStep) return { seeOther: hrefIn(edition, PATH) };
  const password = request.form.password ?? '';
  const fault = await askPassword(context, visitor, password, edition.words);
  if (fault) {
    const wrong = { again: fault.wrong };
    return drawTwoStep(context, request, visitor, { stage: 'on', wrong }, fault);
  }
  const auth = await accounts.auth();
  const { backupCodes } = await auth.api.generateBackupCodes({
    body: { password },
    headers: visitor.headers,
  });
  await store.write((writing) => tellMember(writing, visitor.by, 'recovery codes made', config, clock.now()));
  accounts.note('recovery codes made', whoOf(visitor));
  return drawTwoStep(context, request, visitor, { stage: 'codes', codes: backupCodes });
};

/** null for a wrong code; any other error is rethrown. */
function wrongCode(error: unknown): null {
  const { body } = error as { body?: { code?: string } };
  if (body?.code === 'INVALID_CODE') return null;
  throw error;
}

async function drawTwoStep(
  context: PageContext,
  request: PageRequest,
  visitor: Owner,
  state: TwoStepState,
  more: Pick<Page, 'status' | 'headers'> = { status: 200 },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { session } = visitor;
  const must =
    isStaff(session.member) &&
    asksTwoStep(context.config) &&
    state.stage !== 'on' &&
    state.stage !== 'codes' &&
    session.passed !== 'passkey';
  const notice =
    doneNotice(request.query.done, words) ??
    (must ? { text: words.say('twoStepForStaff'), wrong: false } : null);
  // This is the session from before the act: if it had no second step, two-step login has just been turned on.
  const made = session.member.twoStep ? words.say('twoStepDoneCodes') : words.say('twoStepDoneOn');
  const frame = memberFrameOf(edition, session.member, {
    path: '/account',
    title: state.stage === 'codes' ? words.say('twoStepCodes') : words.say('twoStepTitle'),
    intro: state.stage === 'codes' ? words.say('twoStepCodesHelp') : words.say('twoStepIntro'),
    notice: state.stage === 'codes' ? { text: made, wrong: false } : notice,
  });
  const to = {
    start: hrefIn(edition, `${PATH}/start`),
    confirm: hrefIn(edition, `${PATH}/confirm`),
    off: hrefIn(edition, `${PATH}/off`),
    codes: hrefIn(edition, `${PATH}/codes`),
    self: hrefIn(edition, PATH),
    account: hrefIn(edition, '/account'),
    passkeys: `${hrefIn(edition, '/account')}#passkeys`,
  };
  const page = await memberPage(
    context,
    edition,
    { path: PATH, frame, status: more.status },
    h(TwoStepPage, { words, state, to }),
  );
  return { ...page, headers: { ...page.headers, ...more.headers } };
}
