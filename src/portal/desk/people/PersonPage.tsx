import { Choice, Field, type FieldView, Tick } from '../../ui/form/Field.tsx';
import type { PersonView } from './person.view.ts';

/** One person, and what an administrator can do for them. */
export function PersonPage({ person }: { person: PersonView }) {
  return (
    <>
      <p class="desk-meta">
        <bdi>{person.email}</bdi>
        {person.about.map((word) => (
          <span>{word}</span>
        ))}
      </p>
      {person.isYou ? <p class="desk-about">{person.isYou}</p> : <Forms person={person} />}
      <p class="desk-data">
        <a href={person.back.href}>{person.back.text}</a>
      </p>
    </>
  );
}

/** The password field for creating an administrator. */
function Again({ field, required = false }: { field: FieldView; required?: boolean }) {
  return (
    <Field {...field} type="password" autocomplete="current-password" maxLength={200} required={required} />
  );
}

function Forms({ person }: { person: PersonView }) {
  const { id, role, access, reset } = person;
  return (
    <>
      <section>
        <h2>{role.title}</h2>
        <form class="desk-form" method="post" action={role.action}>
          <input type="hidden" name="id" value={id} />
          <Choice {...role.field} />
          <Again field={role.password} />
          <div class="acts">
            <button class="act" type="submit">
              {role.button}
            </button>
          </div>
        </form>
      </section>
      <section>
        <h2>{access.title}</h2>
        <p class="desk-about">{access.says}</p>
        <form class="desk-form" method="post" action={access.action}>
          <input type="hidden" name="id" value={id} />
          {access.password && <Again field={access.password} required />}
          <div class="acts">
            <button class={access.grave ? 'act grave' : 'act'} type="submit">
              {access.button}
            </button>
          </div>
        </form>
      </section>
      {reset && (
        <section>
          <h2>{reset.title}</h2>
          <p class="desk-about">{reset.says}</p>
          <form class="desk-form" method="post" action={reset.action}>
            <input type="hidden" name="id" value={id} />
            <Tick {...reset.twoStep} />
            <Field {...reset.reason} maxLength={200} autocomplete="off" />
            <div class="acts">
              <button class="act grave" type="submit">
                {reset.button}
              </button>
            </div>
          </form>
        </section>
      )}
    </>
  );
}
