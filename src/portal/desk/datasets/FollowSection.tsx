import type { ComponentChildren } from 'preact';
import { FactList } from '../../ui/FactList.tsx';
import { Choice, Field, TextArea, Tick } from '../../ui/form/Field.tsx';
import type { FollowFormView, FollowNewView, FollowView } from './follow.view.ts';

/** The URL that a dataset follows: its status, and the actions; or the form that starts following one. */
export function FollowSection({ follow }: { follow: FollowView }) {
  const { failing, fetch: now, pause, unfollow } = follow;
  return (
    <section id="followed">
      <h2>{follow.title}</h2>
      {follow.none && <p class="desk-about">{follow.none}</p>}
      {follow.paused && (
        <p class="desk-about">
          <span class="todo">{follow.paused}</span>
        </p>
      )}
      {failing && (
        <>
          <p class="desk-about">
            <span class="todo">{failing.since}</span>
          </p>
          <p class="desk-note" dir="auto">
            {failing.why}
          </p>
        </>
      )}
      {follow.facts.length > 0 && <FactList facts={follow.facts} />}
      {now && (
        <form class="desk-line" method="post" action={now.action}>
          {now.accept && <Tick {...now.accept} on={false} />}
          <button class="act" type="submit">
            {now.button}
          </button>
        </form>
      )}
      <form method="post" action={follow.form.action}>
        <AddressFields form={follow.form} />
        <div class="acts">
          <button class={now ? 'act quiet' : 'act'} type="submit">
            {follow.form.button}
          </button>
        </div>
      </form>
      {pause && (
        <form class="desk-line" method="post" action={pause.action}>
          <input type="hidden" name="paused" value={pause.paused} />
          <button class="act quiet" type="submit">
            {pause.button}
          </button>
          {pause.hint && <p class="hint">{pause.hint}</p>}
        </form>
      )}
      {unfollow && (
        <form class="desk-line" method="post" action={unfollow.action}>
          <button class="act grave" type="submit">
            {unfollow.button}
          </button>
          <p class="hint">{unfollow.hint}</p>
        </form>
      )}
    </section>
  );
}

/** The form that adds a dataset from a URL and follows it. */
export function FollowNew({ follow }: { follow: FollowNewView }) {
  return (
    <section id="follow">
      <h2>{follow.title}</h2>
      <p class="desk-about">{follow.hint}</p>
      <form method="post" action={follow.action}>
        <AddressFields form={follow}>
          {follow.fields.map((field) => (
            <Field {...field} maxLength={200} autocomplete="off" />
          ))}
        </AddressFields>
        <Tick {...follow.redistributable} />
        <div class="acts">
          <button class="act" type="submit">
            {follow.button}
          </button>
        </div>
      </form>
    </section>
  );
}

function AddressFields({
  form,
  children,
}: {
  form: Pick<FollowFormView, 'address' | 'every' | 'descriptor'>;
  children?: ComponentChildren;
}) {
  return (
    <>
      <div class="desk-grid">
        <Field {...form.address} type="url" dir="ltr" maxLength={2000} autocomplete="off" required />
        <Choice {...form.every} />
        {children}
      </div>
      <details class="desk-more" open={form.descriptor.wrong !== undefined}>
        <summary>{form.descriptor.label}</summary>
        <div class="desk-code">
          <TextArea {...form.descriptor} maxLength={100_000} />
        </div>
      </details>
    </>
  );
}
