import type { Words } from '../../words/words.ts';
import { Field } from '../ui/form/Field.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import type { TwoStepState } from './two-step.view.ts';

interface To {
  readonly start: string;
  readonly confirm: string;
  readonly off: string;
  readonly codes: string;
  readonly self: string;
  readonly account: string;
  readonly passkeys: string;
}

interface Props {
  words: Words;
  state: TwoStepState;
  to: To;
}

/** Two-step login: off, being set up, on, or showing its recovery codes once. */
export function TwoStepPage(props: Props) {
  const { stage } = props.state;
  if (stage === 'setup') return <SetupPart {...props} />;
  if (stage === 'codes') return <CodesPart {...props} />;
  return stage === 'on' ? <OnPart {...props} /> : <OffPart {...props} />;
}

function PasswordField({ words, name, wrong }: { words: Words; name?: string; wrong: string | undefined }) {
  return (
    <Field
      name="password"
      id={name}
      label={words.say('accountPasswordNow')}
      wrong={wrong}
      type="password"
      autocomplete="current-password"
      maxLength={200}
      required
    />
  );
}

function OffPart({ words, state, to }: Props) {
  return (
    <section>
      <h2>{words.say('twoStepIsOff')}</h2>
      <p class="account-prose">{words.say('twoStepStartHelp')}</p>
      <form action={to.start} method="post" class="account-form">
        <PasswordField words={words} wrong={state.wrong?.password} />
        <p class="acts">
          <button class="act" type="submit">
            {words.say('twoStepStart')}
          </button>
          <a href={to.passkeys}>{words.say('twoStepOrPasskey')}</a>
        </p>
      </form>
    </section>
  );
}

function SetupPart({ words, state, to }: Props) {
  const { setup, wrong } = state;
  if (!setup) return null;
  return (
    <ol class="account-steps">
      <li>
        <p>{words.say('twoStepScan')}</p>
        <QrCode text={setup.address} label={words.say('twoStepQrLabel')} />
        <p class="hint">{words.say('twoStepType')}</p>
        <p class="account-key" dir="ltr">
          <code>{setup.typed}</code>
        </p>
      </li>
      <li>
        <form action={to.confirm} method="post" class="account-form">
          <Field
            name="code"
            label={words.say('twoStepCode')}
            hint={words.say('twoStepCodeHint')}
            wrong={wrong?.code}
            autocomplete="one-time-code"
            inputMode="numeric"
            maxLength={20}
            required
          />
          <p class="acts">
            <button class="act" type="submit">
              {words.say('twoStepConfirm')}
            </button>
            <a href={to.self}>{words.say('accountCancel')}</a>
          </p>
        </form>
      </li>
    </ol>
  );
}

function CodesPart({ words, state, to }: Props) {
  const codes = state.codes ?? [];
  return (
    <section class="account-codes-part">
      <ul class="account-codes" dir="ltr">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p class="acts" data-codes={codes.join('\n')} hidden>
        <button class="act quiet" type="button" data-do="copy" data-done={words.say('twoStepCodesCopied')}>
          {words.say('twoStepCodesCopy')}
        </button>
        <button class="act quiet" type="button" data-do="print">
          {words.say('print')}
        </button>
      </p>
      <p class="acts">
        <a class="act" href={to.account}>
          {words.say('twoStepCodesKept')}
        </a>
      </p>
    </section>
  );
}

function OnPart({ words, state, to }: Props) {
  return (
    <>
      <p class="account-prose">{words.say('twoStepIsOn')}</p>
      <section>
        <h2>{words.say('twoStepNewCodes')}</h2>
        <p class="account-prose">{words.say('twoStepNewCodesHelp')}</p>
        <form action={to.codes} method="post" class="account-form">
          <PasswordField words={words} name="again" wrong={state.wrong?.again} />
          <p class="acts">
            <button class="act quiet" type="submit">
              {words.say('twoStepNewCodes')}
            </button>
          </p>
        </form>
      </section>
      <section>
        <h2>{words.say('twoStepTurnOff')}</h2>
        <p class="account-prose">{words.say('twoStepTurnOffHelp')}</p>
        <form action={to.off} method="post" class="account-form">
          <PasswordField words={words} wrong={state.wrong?.password} />
          <p class="acts">
            <button class="act grave" type="submit">
              {words.say('twoStepTurnOff')}
            </button>
          </p>
        </form>
      </section>
    </>
  );
}
