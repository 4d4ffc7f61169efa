import { h } from 'preact';
import { Problem } from '../../../errors.ts';
import type { EventDetails } from '../../../readers/accounts/note-event.ts';
import type { SecurityEvent } from '../../../readers/accounts/security-events.ts';
import { changeRole } from '../../../readers/people/change-role.ts';
import { disableMember } from '../../../readers/people/disable-member.ts';
import { enableMember } from '../../../readers/people/enable-member.ts';
import { findPerson } from '../../../readers/people/people.queries.ts';
import { noSuchPerson } from '../../../readers/people/person.ts';
import { resetMember } from '../../../readers/people/reset-member.ts';
import { refusal } from '../../../words/refusal.ts';
import { confirmPassword, PASSWORD_AGAIN } from '../../account/ask-password.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { type PermittedVisitor, whoOf } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { memberFrameOf } from '../../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../../site/member-page.ts';
import { PersonPage } from './PersonPage.tsx';
import { ROLE_WORDS } from './people.view.ts';
import { type PasswordRefused, personView, type ResetTyped } from './person.view.ts';

type Manager = PermittedVisitor<'manage people'>;

const id = { most: 36 };

/** The fields of changes that need only the person, and the password if they create an administrator. */
export const PERSON_FORM: Form = { id, password: PASSWORD_AGAIN };
/** The fields of the form that changes a role. */
export const ROLE_FORM: Form = { id, role: { most: 20 }, password: PASSWORD_AGAIN };
/** The fields of the form that resets a login. */
export const RESET_FORM: Form = { id, 'two-step': { most: 3 }, reason: { most: 200 } };

/** GET /desk/people/:id */
export const personPage: MakeOwnPage<Manager> = (context, request, visitor) => {
  const notice = noticeOf(request.query.done, ownEdition(context, request, visitor));
  return drawPerson(context, request, visitor, request.params.id ?? '', { notice });
};

/** POST /desk/people/role */
export const roleAct: Act<Manager> = async (context, request, visitor) => {
  const role = ROLE_WORDS.get(request.form.role ?? '');
  if (!role) throw refusal('roleUnknown');
  const asked = await asksPassword(context, request, visitor, role === 'administrator');
  if (!('by' in asked)) return asked.page('role');
  const noted = { event: 'role changed', details: { role } } as const;
  return change(context, request, visitor, 'role', noted, async (person, now) =>
    context.store.write((writing) =>
      changeRole(writing, asked.by, { id: person, role }, context.config, now),
    ),
  );
};

/** POST /desk/people/disable */
export const disableAct: Act<Manager> = (context, request, visitor) =>
  change(context, request, visitor, 'closed', { event: 'account closed' }, (person, now) =>
    context.store.write((writing) => disableMember(writing, visitor.by, person, context.config, now)),
  );

/** POST /desk/people/enable */
export const enableAct: Act<Manager> = async (context, request, visitor) => {
  const person = await findPerson(context.reading, visitor.by, request.form.id ?? '');
  const isMade = person?.role === 'administrator' && person.disabledAt !== null;
  const asked = await asksPassword(context, request, visitor, isMade);
  if (!('by' in asked)) return asked.page('access');
  return change(context, request, visitor, 'opened', { event: 'account opened' }, (id, now) =>
    context.store.write((writing) => enableMember(writing, asked.by, id, context.config, now)),
  );
};

/** POST /desk/people/reset */
export const resetAct: Act<Manager> = async (context, request, visitor) => {
  const { form } = request;
  const twoStep = form['two-step'] === 'yes';
  const reason = form.reason ?? '';
  if (twoStep && reason === '') {
    const { words } = ownEdition(context, request, visitor);
    const typed = { twoStep, reason, wrong: words.say('personReasonWrong') };
    return drawPerson(context, request, visitor, form.id ?? '', { typed, status: 400 });
  }
  const noted = { event: 'login reset', details: { twoStep } } as const;
  return change(context, request, visitor, 'reset', noted, async (person, now) => {
    const reset = { id: person, endTwoStep: twoStep ? reason : null };
    await context.store.write((writing) => resetMember(writing, visitor.by, reset, context.config, now));
    return true;
  });
};

/** Checks the password again if an administrator is created; answers the proof, or the page with the error. */
async function asksPassword(
  context: ActContext,
  request: ActRequest,
  visitor: Manager,
  isMade: boolean,
): Promise<{ by: Manager['by'] } | { page(at: 'role' | 'access'): Promise<Page> }> {
  if (!isMade) return { by: visitor.by };
  const { form } = request;
  const { words } = ownEdition(context, request, visitor);
  const asked = await confirmPassword(context, visitor, form.password ?? '', words);
  if ('by' in asked) return asked;
  const { wrong, status, headers } = asked;
  return {
    page: async (at) => {
      const refused = { at, wrong, role: form.role ?? '' };
      const page = await drawPerson(context, request, visitor, form.id ?? '', { refused, status });
      return { ...page, headers: { ...page.headers, ...headers } };
    },
  };
}

/** Changes a person, records who did it, and redirects to them; the page shows any refusal. */
async function change(
  context: ActContext,
  request: ActRequest,
  visitor: Manager,
  done: string,
  noted: { readonly event: SecurityEvent; readonly details?: EventDetails },
  make: (id: string, now: Date) => Promise<boolean>,
): Promise<Acted> {
  const person = request.form.id ?? '';
  const edition = ownEdition(context, request, visitor);
  let changed: boolean;
  try {
    changed = await make(person, context.clock.now());
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'conflict') throw error;
    const you = person === visitor.by.member.id;
    const { words } = edition;
    const text = you
      ? words.say('personIsYou')
      : done === 'reset'
        ? words.say('doneNothing')
        : words.say('personIsLast');
    return drawPerson(context, request, visitor, person, { notice: { text, wrong: true }, status: 409 });
  }
  if (changed) context.accounts.note(noted.event, whoOf(visitor), { person, ...noted.details });
  return { seeOther: hrefIn(edition, `/desk/people/${person}`, { done: changed ? done : 'nothing' }) };
}

async function drawPerson(
  context: PageContext,
  request: PageRequest,
  visitor: Manager,
  id: string,
  more: {
    readonly notice?: { text: string; wrong: boolean } | null;
    readonly typed?: ResetTyped;
    readonly refused?: PasswordRefused;
    readonly status?: Page['status'];
  },
): Promise<Page> {
  const person = await findPerson(context.reading, visitor.by, id);
  if (!person) throw noSuchPerson();
  const edition = ownEdition(context, request, visitor);
  const { member } = visitor.by;
  const frame = memberFrameOf(edition, member, {
    path: '/desk/people',
    title: person.name,
    notice: more.notice ?? null,
  });
  const view = personView(
    person,
    person.id === member.id,
    { typed: more.typed, refused: more.refused },
    edition,
  );
  const path = `/desk/people/${person.id}`;
  const page = { path, frame, status: more.status ?? 200, query: request.query } as const;
  return memberPage(context, edition, page, h(PersonPage, { person: view }));
}

function noticeOf(done: string | undefined, { words }: Edition) {
  switch (done) {
    case 'role':
      return { text: words.say('doneRole'), wrong: false };
    case 'closed':
      return { text: words.say('doneClosed'), wrong: false };
    case 'opened':
      return { text: words.say('doneOpened'), wrong: false };
    case 'reset':
      return { text: words.say('doneReset'), wrong: false };
    case 'nothing':
      return { text: words.say('doneNothing'), wrong: true };
    default:
      return null;
  }
}
