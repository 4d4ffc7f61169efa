import { Choice, Field, Tick } from '../ui/form/Field.tsx';
import { Time } from '../ui/Time.tsx';
import type { AccountView } from './account.view.ts';
import { PasskeyPart } from './PasskeyPart.tsx';

const NAME_LENGTH = 80;

/** A member's account: profile, login methods, sessions and stored data. */
export function AccountPage({ view }: { view: AccountView }) {
  const { words, to } = view;
  return (
    <>
      <dl class="account-facts">
        <div>
          <dt>{words.say('accountAddress')}</dt>
          <dd>
            <bdi>{view.email}</bdi> <a href={to.email}>{words.say('accountChangeAddress')}</a>
            {view.waits && <p class="hint">{view.waits}</p>}
          </dd>
        </div>
        <div>
          <dt>{words.say('accountRole')}</dt>
          <dd>{view.role}</dd>
        </div>
        <div>
          <dt>{words.say('accountSince')}</dt>
          <dd>
            <Time stamp={view.since} />
          </dd>
        </div>
      </dl>
      <ProfilePart view={view} />
      <section id="login" class="account-login">
        <h2>{words.say('accountLoggingIn')}</h2>
        <PasswordPart view={view} />
        <div class="account-row">
          <h3>{words.say('twoStepTitle')}</h3>
          <p>
            {view.twoStep} <a href={to.twoStep}>{words.say('twoStepChange')}</a>
          </p>
        </div>
        <PasskeyPart view={view} />
      </section>
      <SessionsPart view={view} />
      <section id="data">
        <h2>{words.say('accountData')}</h2>
        <p class="acts">
          <a class="act quiet" href={to.data}>
            {words.say('accountDataLink')}
          </a>
          <a class="act grave" href={to.delete}>
            {words.say('accountDeleteLink')}
          </a>
        </p>
      </section>
    </>
  );
}

function ProfilePart({ view: { words, profile, wrong, to } }: { view: AccountView }) {
  return (
    <section id="profile">
      <h2>{words.say('accountYou')}</h2>
      <form action={to.profile} method="post" class="account-form">
        <Field
          name="name"
          label={words.say('accountName')}
          value={profile.name}
          hint={words.say('accountNameHint')}
          wrong={wrong.name}
          autocomplete="name"
          maxLength={NAME_LENGTH}
          required
        />
        <Choice
          name="language"
          label={words.say('accountLanguage')}
          value={profile.language}
          options={profile.languages}
        />
        <Tick name="keeps_history" label={words.say('accountKeepsHistory')} on={profile.keepsHistory} />
        <Tick
          name="wants_recommended"
          label={words.say('accountWantsRecommended')}
          hint={words.say('accountWantsRecommendedHint')}
          on={profile.wantsRecommended}
        />
        <Tick name="alerts_by_mail" label={words.say('accountAlertsByMail')} on={profile.alertsByMail} />
        <Tick
          name="corrections_by_mail"
          label={words.say('accountCorrectionsByMail')}
          on={profile.correctionsByMail}
        />
        <p class="acts">
          <button class="act" type="submit">
            {words.say('accountSave')}
          </button>
        </p>
      </form>
    </section>
  );
}

function PasswordPart({ view: { words, wrong, to } }: { view: AccountView }) {
  return (
    <div class="account-row">
      <h3>{words.say('accountPassword')}</h3>
      <details open={Boolean(wrong.old || wrong.new)}>
        <summary>{words.say('accountChangePassword')}</summary>
        <form action={to.password} method="post" class="account-form">
          <Field
            name="old"
            type="password"
            label={words.say('accountPasswordNow')}
            wrong={wrong.old}
            autocomplete="current-password"
            maxLength={200}
            required
          />
          <Field
            name="new"
            type="password"
            label={words.say('doorNewPassword')}
            hint={words.say('doorPasswordHint')}
            wrong={wrong.new}
            autocomplete="new-password"
            maxLength={200}
            required
          />
          <p class="acts">
            <button class="act" type="submit">
              {words.say('accountChangePassword')}
            </button>
          </p>
        </form>
      </details>
    </div>
  );
}

function SessionsPart({ view: { words, sessions, to } }: { view: AccountView }) {
  return (
    <section id="sessions">
      <h2>{words.say('accountSessions')}</h2>
      <ul class="account-list">
        {sessions.map(({ id, current, agent, network, how, started }) => (
          <li>
            <div>
              <p class="what">
                {agent}
                {current && <> · {words.say('accountThisBrowser')}</>}
              </p>
              <p class="hint">
                <Time stamp={started} /> · {how}
                {network && (
                  <>
                    {' · '}
                    <bdi>{network}</bdi>
                  </>
                )}
              </p>
            </div>
            {!current && (
              <form action={to.sessions} method="post">
                <input type="hidden" name="session" value={id} />
                <button class="word" type="submit" aria-label={`${words.say('accountSessionEnd')}: ${agent}`}>
                  {words.say('accountSessionEnd')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={to.sessions} method="post" class="acts">
          <input type="hidden" name="session" value="others" />
          <button class="act quiet" type="submit">
            {words.say('accountSessionsEnd')}
          </button>
        </form>
      )}
    </section>
  );
}
