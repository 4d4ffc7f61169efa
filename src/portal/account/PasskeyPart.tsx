import { Field } from '../ui/form/Field.tsx';
import { Time } from '../ui/Time.tsx';
import type { AccountView, PasskeyView } from './account.view.ts';

/** The most characters of a passkey's name. */
export const PASSKEY_NAME_LENGTH = 60;

/** A member's passkeys, and the form for adding one, driven by the island `passkey-add`. */
export function PasskeyPart({ view }: { view: AccountView }) {
  const { words, passkeys, wrong, to } = view;
  return (
    <div class="account-row" id="passkeys">
      <h3>{words.say('passkeys')}</h3>
      <p class="hint">{words.say('passkeysHelp')}</p>
      {passkeys.length > 0 && (
        <ul class="account-list">
          {passkeys.map((passkey) => (
            <PasskeyRow passkey={passkey} view={view} />
          ))}
        </ul>
      )}
      <noscript>
        <p class="hint">{words.say('passkeyNeedsScript')}</p>
      </noscript>
      <form
        action={to.passkeyAdd}
        method="post"
        class="account-form account-scripted"
        data-passkey-add={to.passkeyOptions}
        data-unsupported={words.say('passkeyUnsupported')}
      >
        <Field
          name="label"
          label={words.say('passkeyName')}
          hint={words.say('passkeyNameHint')}
          wrong={wrong.label}
          maxLength={PASSKEY_NAME_LENGTH}
        />
        {view.asksPassword && (
          <Field
            name="password"
            type="password"
            label={words.say('accountPasswordNow')}
            autocomplete="current-password"
            maxLength={200}
            required
          />
        )}
        <p class="wrong" role="alert" data-wrong></p>
        <p class="acts">
          <button class="act quiet" type="submit" disabled>
            {words.say('passkeyAdd')}
          </button>
        </p>
      </form>
    </div>
  );
}

function PasskeyRow({ passkey, view: { words, to } }: { passkey: PasskeyView; view: AccountView }) {
  const { id, name, added } = passkey;
  const field = `passkey-${id}`;
  return (
    <li>
      <div>
        <p class="what">{name}</p>
        <p class="hint">
          {words.say('passkeyAdded')} <Time stamp={added} />
        </p>
        <details>
          <summary>{words.say('passkeyRename')}</summary>
          <form action={to.passkeyRename} method="post" class="account-form">
            <input type="hidden" name="passkey" value={id} />
            <div class="field">
              <label for={field}>{words.say('passkeyName')}</label>
              <input
                id={field}
                name="label"
                type="text"
                value={name}
                maxLength={PASSKEY_NAME_LENGTH}
                required
              />
            </div>
            <p class="acts">
              <button class="act quiet" type="submit">
                {words.say('accountSave')}
              </button>
            </p>
          </form>
        </details>
      </div>
      <form action={to.passkeyRemove} method="post">
        <input type="hidden" name="passkey" value={id} />
        <button class="word" type="submit" aria-label={`${words.say('passkeyRemove')}: ${name}`}>
          {words.say('passkeyRemove')}
        </button>
      </form>
    </li>
  );
}
