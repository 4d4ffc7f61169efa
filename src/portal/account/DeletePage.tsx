import type { Words } from '../../words/words.ts';
import { Field } from '../ui/form/Field.tsx';

/** What is deleted with an account, and the button that deletes it. */
export function DeletePage({
  words,
  staff,
  wrong,
  action,
  data,
  back,
}: {
  words: Words;
  staff: boolean;
  wrong: string | undefined;
  action: string;
  data: string;
  back: string;
}) {
  return (
    <>
      <ul class="account-goes">
        <li>{words.say('accountGoesAddress')}</li>
        <li>{words.say('accountGoesKept')}</li>
        <li>{words.say('accountGoesLogin')}</li>
        {staff && <li>{words.say('accountStaysWork')}</li>}
      </ul>
      <p class="account-prose">
        {words.say('accountDeleteFirst')} <a href={data}>{words.say('accountDataLink')}</a>
      </p>
      <form action={action} method="post" class="account-form">
        <Field
          name="password"
          type="password"
          label={words.say('accountPasswordNow')}
          wrong={wrong}
          autocomplete="current-password"
          maxLength={200}
          required
        />
        <p class="acts">
          <button class="act grave" type="submit">
            {words.say('accountDeleteButton')}
          </button>
          <a href={back}>{words.say('accountCancel')}</a>
        </p>
      </form>
    </>
  );
}
