import type { ComponentChildren } from 'preact';
import { SettingInput } from '../desk/settings/SettingsPage.tsx';
import type { FormAnswer } from '../ui/form/answers.tsx';
import { Radios } from '../ui/form/Choices.tsx';
import { Field, TextArea, Tick } from '../ui/form/Field.tsx';
import { Notice, type NoticeView } from '../ui/form/Notice.tsx';
import type { SetupView } from './setup.view.ts';

/** The form that sets up a newsroom: its name, its administrator, and its initial content. */
export function SetupForm({ view }: { view: SetupView }) {
  const { newsroom, address, you, start } = view;
  return (
    <form class="setup-form" method="post" action={view.action}>
      <input type="hidden" name="token" value={view.token} />
      <section aria-labelledby="setup-newsroom">
        <h2 id="setup-newsroom">{newsroom.title}</h2>
        {newsroom.fields.map((field) => (
          <SettingInput field={field} />
        ))}
        <div class="field">
          <p class="label">{address.label}</p>
          <p class="setup-address" dir="ltr">
            {address.url}
          </p>
          <p class="hint">{address.about}</p>
        </div>
      </section>
      <section aria-labelledby="setup-you">
        <h2 id="setup-you">{you.title}</h2>
        <p class="desk-about">{you.about}</p>
        {you.fields.map((field) => (
          <Field {...field} />
        ))}
        <div class="field">
          <p class="label">{you.mail.label}</p>
          <p class="hint">{you.mail.about}</p>
        </div>
        {you.test && <Tick name="mail" {...you.test} />}
      </section>
      <section aria-labelledby="setup-start">
        <h2 id="setup-start">{start.title}</h2>
        <Radios name="template" {...start.template} />
        <TextArea {...start.sections} rows={4} />
        <Tick name="demo" {...start.demo} />
      </section>
      <div class="acts">
        <button class="act" type="submit">
          {view.button}
        </button>
      </div>
    </form>
  );
}

/** The page around the form, with its errors first. */
export function SetupPage({
  view,
  notice,
  answers,
  children,
}: {
  view: Pick<SetupView, 'title' | 'intro'>;
  notice: NoticeView | null;
  answers: readonly FormAnswer[];
  children: ComponentChildren;
}) {
  return (
    <div class="setup">
      <p class="setup-mark">Sourceline</p>
      <h1>{view.title}</h1>
      <p class="intro">{view.intro}</p>
      <Notice notice={notice} answers={answers} />
      {children}
    </div>
  );
}
