import { h } from 'preact';
import type { Config } from '../../../config.ts';
import { Problem } from '../../../errors.ts';
import { inviteMember, takeBackInvitation } from '../../../readers/accounts/invite-member.ts';
import { isEmail, normaliseEmail } from '../../../readers/accounts/normalise-email.ts';
import { listInvitations, listPeople } from '../../../readers/people/people.queries.ts';
import { interfaceLanguage } from '../../../words/languages.ts';
import { refusal } from '../../../words/refusal.ts';
import { confirmPassword, PASSWORD_AGAIN } from '../../account/ask-password.ts';
import { readCursor } from '../../http/cursor.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { type PermittedVisitor, whoOf } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { memberFrameOf } from '../../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../../site/member-page.ts';
import { PeoplePage } from './PeoplePage.tsx';
import { type InviteTyped, PEOPLE_LISTED, peopleView, ROLE_WORDS } from './people.view.ts';

type Manager = PermittedVisitor<'manage people'>;

const PATH = '/desk/people';

/** The fields of the form that invites. */
export const INVITE_FORM: Form = {
  email: { most: 254 },
  name: { most: 80 },
  role: { most: 20 },
  language: { most: 2 },
  password: PASSWORD_AGAIN,
};

/** The field of the form that revokes an invitation. */
export const UNINVITE_FORM: Form = { id: { most: 36 } };

/** GET /desk/people */
export const peoplePage: MakeOwnPage<Manager> = async (context, request, visitor) => {
  const notice = noticeOf(request.query.done, ownEdition(context, request, visitor), context.config);
  return drawPeople(context, request, visitor, null, 200, notice);
};

/** POST /desk/people/invite */
export const inviteAct: Act<Manager> = async (context, request, visitor) => {
  const { form } = request;
  const { words } = ownEdition(context, request, visitor);
  const email = normaliseEmail(form.email ?? '');
  const redraw = (wrong: string, status: Page['status'], passwordWrong = '') =>
    drawPeople(context, request, visitor, { values: form, wrong, passwordWrong }, status, null);
  if (!isEmail(email)) return redraw(words.say('inviteWrongEmail'), 400);
  const role = ROLE_WORDS.get(form.role ?? '');
  if (!role) throw refusal('roleUnknown');
  const invited = { email, name: form.name ?? '', role, language: interfaceLanguage(form.language) };
  const asked =
    role === 'administrator'
      ? await confirmPassword(context, visitor, form.password ?? '', words)
      : { by: visitor.by };
  if (!('by' in asked)) {
    const page = await redraw('', asked.status, asked.wrong);
    return { ...page, headers: { ...page.headers, ...asked.headers } };
  }
  const now = context.clock.now();
  try {
    await context.store.write((writing) => inviteMember(writing, asked.by, invited, context.config, now));
  } catch (error) {
    if (error instanceof Problem && error.kind === 'conflict') return redraw(words.say('inviteKnown'), 409);
    throw error;
  }
  context.accounts.note('person invited', whoOf(visitor), { role });
  return back(context, request, visitor, 'invited');
};

/** POST /desk/people/uninvite */
export const uninviteAct: Act<Manager> = async (context, request, visitor) => {
  const id = request.form.id ?? '';
  const there = await context.store.write((writing) => takeBackInvitation(writing, visitor.by, id));
  if (there) context.accounts.note('invitation taken back', whoOf(visitor), { invitation: id });
  return back(context, request, visitor, there ? 'taken-back' : 'nothing');
};

async function drawPeople(
  context: PageContext,
  request: PageRequest,
  visitor: Manager,
  typed: InviteTyped | null,
  status: Page['status'],
  notice: { text: string; wrong: boolean } | null,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { query } = request;
  const [people, invitations] = await Promise.all([
    listPeople(context.reading, visitor.by, { ...peopleWanted(query), most: PEOPLE_LISTED }),
    listInvitations(context.reading, visitor.by, context.clock.now()),
  ]);
  const frame = memberFrameOf(edition, visitor.by.member, {
    path: PATH,
    title: words.say('people'),
    intro: words.say('peopleIntro'),
    notice,
  });
  const view = peopleView(people, invitations, query, typed, edition);
  return memberPage(context, edition, { path: PATH, frame, status, query }, h(PeoplePage, { people: view }));
}

/** The filters of a query for people. */
export function peopleWanted(query: PageRequest['query']) {
  const cursor = readCursor(query.cursor);
  return {
    text: query.q,
    role: ROLE_WORDS.get(query.role ?? ''),
    before: cursor && { at: cursor.publishedAt, id: cursor.id },
  };
}

function back(context: PageContext, request: PageRequest, visitor: Manager, done: string) {
  return { seeOther: hrefIn(ownEdition(context, request, visitor), PATH, { done }) };
}

function noticeOf(done: string | undefined, { words }: Edition, { SMTP_URL }: Config) {
  if (done === 'invited') {
    return { text: SMTP_URL ? words.say('doneInvited') : words.say('doneInvitedWaits'), wrong: false };
  }
  if (done === 'taken-back') return { text: words.say('doneTakenBack'), wrong: false };
  return done === 'nothing' ? { text: words.say('doneNothing'), wrong: true } : null;
}
