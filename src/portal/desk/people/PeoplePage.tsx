import { EmptyState } from '../../site/EmptyState.tsx';
import { Choice, Field } from '../../ui/form/Field.tsx';
import { Paging } from '../../ui/Paging.tsx';
import type { InvitationsView, InviteView, PeopleView } from './people.view.ts';

/** Everyone with an account, and those invited. */
export function PeoplePage({ people }: { people: PeopleView }) {
  const { search } = people;
  return (
    <>
      <form class="desk-search" method="get" action={search.action}>
        {search.lang && <input type="hidden" name="lang" value={search.lang} />}
        <Field {...search.text} type="search" maxLength={200} />
        <Choice {...search.role} options={search.roles} />
        <button class="act quiet" type="submit">
          {search.button}
        </button>
      </form>
      {people.empty && <EmptyState text={people.empty.text} advice={people.empty.advice} />}
      {people.rows.length > 0 && (
        <ul class="desk-rows">
          {people.rows.map((row) => (
            <li class="desk-row">
              <div>
                <h2>
                  <a href={row.name.href}>
                    <bdi>{row.name.text}</bdi>
                  </a>
                </h2>
                <p class="desk-meta">
                  <bdi>{row.email}</bdi>
                  {row.about.map((word) => (
                    <span>{word}</span>
                  ))}
                </p>
              </div>
              <p class="desk-role">
                {row.role}
                {row.closed && <span class="wrong">{row.closed}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {people.paging && <Paging paging={people.paging} />}
      <p class="desk-data">
        {people.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      {people.invitations && <Invitations invitations={people.invitations} />}
      <Invite invite={people.invite} />
    </>
  );
}

function Invitations({ invitations }: { invitations: InvitationsView }) {
  return (
    <section>
      <h2>{invitations.title}</h2>
      <ul class="desk-rows">
        {invitations.rows.map(({ id, email, about }) => (
          <li class="desk-row">
            <div>
              <p class="desk-name">
                <bdi>{email}</bdi>
              </p>
              <p class="desk-meta">
                {about.map((word) => (
                  <span>{word}</span>
                ))}
              </p>
            </div>
            <form class="desk-acts" method="post" action={invitations.action}>
              <button class="word" type="submit" name="id" value={id}>
                {invitations.takeBack}
                <span class="unseen"> {email}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Invite({ invite }: { invite: InviteView }) {
  return (
    <section id="invite">
      <h2>{invite.title}</h2>
      <p class="desk-about">{invite.hint}</p>
      <form class="desk-form" method="post" action={invite.action}>
        <Field {...invite.email} type="email" autocomplete="off" maxLength={254} required />
        <Field {...invite.name} autocomplete="off" maxLength={80} />
        <Choice {...invite.role} />
        <Choice {...invite.language} />
        <Field {...invite.password} type="password" autocomplete="current-password" maxLength={200} />
        <div class="acts">
          <button class="act" type="submit">
            {invite.button}
          </button>
        </div>
      </form>
    </section>
  );
}
