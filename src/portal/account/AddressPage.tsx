import type { Words } from '../../words/words.ts';
import { Field } from '../ui/form/Field.tsx';

/** The form for changing a member's email address. */
export function AddressPage({
  words,
  email,
  waits,
  wrong,
  value,
  action,
  back,
}: {
  words: Words;
  email: string;
  waits: string | null;
  wrong: Readonly<Record<string, string>>;
  value: string;
  action: string;
  back: string;
}) {
  return (
    <>
      <dl class="account-facts">
        <div>
          <dt>{words.say('accountAddress')}</dt>
          <dd>
            <bdi>{email}</bdi>
            {waits && <p class="hint">{words.say('accountAddressWaits', { address: waits })}</p>}
          </dd>
        </div>
      </dl>
      <form action={action} method="post" class="account-form">
        <Field
          name="email"
          type="email"
          label={words.say('accountNewAddress')}
          value={value}
          wrong={wrong.email}
          autocomplete="email"
          maxLength={254}
          required
        />
        <Field
          name="password"
          type="password"
          label={words.say('accountPasswordNow')}
          wrong={wrong.password}
          autocomplete="current-password"
          maxLength={200}
          required
        />
        <p class="acts">
          <button class="act" type="submit">
            {words.say('accountAskAddress')}
          </button>
          <a href={back}>{words.say('accountBack')}</a>
        </p>
      </form>
    </>
  );
}
