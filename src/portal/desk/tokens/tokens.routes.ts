import { h } from 'preact';
import { authorize, roleMay } from '../../../readers/permission.ts';
import { makeToken } from '../../../readers/tokens/make-token.ts';
import { revokeToken } from '../../../readers/tokens/revoke-token.ts';
import { type ListedToken, listAllTokens, listOwnTokens } from '../../../readers/tokens/tokens.queries.ts';
import { confirmPassword, PASSWORD_AGAIN } from '../../account/ask-password.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { asksTwoStep } from '../../http/two-step.ts';
import { type PermittedVisitor, whoOf } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { TokensPage } from './TokensPage.tsx';
import { type TokenTyped, tokensView } from './tokens.view.ts';

type Holder = PermittedVisitor<'use tokens'>;

const PATH = '/desk/tokens';

/** The fields of the form that creates a token. */
export const TOKEN_FORM: Form = {
  name: { most: 80 },
  days: { most: 3 },
  scope: { most: 40, many: true },
  password: PASSWORD_AGAIN,
};

/** The field of the form that revokes one. */
export const REVOKE_FORM: Form = { id: { most: 36 } };

/** GET /desk/tokens */
export const tokensPage: MakeOwnPage<Holder> = (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const { done } = request.query;
  const notice =
    done === 'revoked'
      ? { text: words.say('tokensRevoked'), wrong: false }
      : done === 'was-revoked'
        ? { text: words.say('tokensWasRevoked'), wrong: true }
        : null;
  return drawTokens(context, request, visitor, { notice });
};

/** GET /desk/tokens.json */
export const tokensJson: MakeOwnPage<Holder> = async (context, _request, visitor) => {
  const { mine, others } = await readTokens(context, visitor);
  return deskJson({ tokens: [...mine, ...(others ?? [])] });
};

/** POST /desk/tokens: creates a token after asking for the password again, and shows it once. */
export const makeTokenAct: Act<Holder> = async (context, request, visitor) => {
  const { name = '', days = '' } = request.form;
  const typed = { name, days, scopes: request.many.scope ?? [] };
  const { words } = ownEdition(context, request, visitor);
  const asked = await confirmPassword(context, visitor, request.form.password ?? '', words);
  if (!('by' in asked)) {
    if (request.wantsJson) return { json: { wrong: asked.wrong }, status: asked.status };
    const { status, headers, wrong: passwordWrong } = asked;
    return drawTokens(context, request, visitor, { typed, passwordWrong, status, headers });
  }
  const { by } = asked;
  const wanted = { ownerId: by.member.id, name, scopes: typed.scopes, days: Number(days) };
  try {
    const made = await context.store.write((writing) => makeToken(writing, by, wanted, context.clock.now()));
    context.accounts.note('token made', whoOf(visitor), { tokenId: made.id, scopes: made.scopes });
    if (request.wantsJson) return { json: made, status: 201 };
    return drawTokens(context, request, visitor, { made: { name, secret: made.secret } });
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, words), wrong: true };
    return drawTokens(context, request, visitor, { typed, notice, status: statusOf(error) });
  }
};

/** POST /desk/tokens/revoke */
export const revokeTokenAct: Act<Holder> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { id = '' } = request.form;
  const now = context.clock.now();
  const revoked = await context.store.write((writing) => revokeToken(writing, visitor.by, id, now));
  if (revoked) context.accounts.note('token revoked', whoOf(visitor), { tokenId: id });
  if (request.wantsJson) return { json: { revoked } };
  return { seeOther: hrefIn(edition, PATH, { done: revoked ? 'revoked' : 'was-revoked' }) };
};

async function readTokens(
  { reading, config }: PageContext,
  { by, session }: Holder,
): Promise<{ mine: ListedToken[]; others: ListedToken[] | null }> {
  const mine = await listOwnTokens(reading, by);
  if (!roleMay(by.member.role, 'manage people')) return { mine, others: null };
  const manager = authorize(session, 'manage people', { twoStep: asksTwoStep(config) });
  const all = await listAllTokens(reading, manager);
  return { mine, others: all.filter(({ owner }) => owner.id !== by.member.id) };
}

async function drawTokens(
  context: PageContext,
  request: PageRequest,
  visitor: Holder,
  more: {
    readonly notice?: NoticeView | null;
    readonly status?: Page['status'];
    readonly headers?: Page['headers'];
    readonly typed?: TokenTyped;
    readonly passwordWrong?: string;
    readonly made?: { readonly name: string; readonly secret: string };
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { notice, status, headers, typed = null, passwordWrong, made = null } = more;
  const parts = { ...(await readTokens(context, visitor)), typed, passwordWrong, made };
  const view = tokensView(parts, visitor.by.member, edition);
  const head = {
    path: PATH,
    title: words.say('tokensTitle'),
    intro: words.say('tokensIntro'),
    notice,
    status,
  };
  const page = await deskPage(context, edition, visitor, request, head, h(TokensPage, { view }));
  return { ...page, headers: { ...page.headers, ...headers } };
}
