import { Choices } from '../../ui/form/Choices.tsx';
import { Choice, Field, Tick } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { PictureSettings } from './PictureSettings.tsx';
import type { SettingField, SettingsView } from './settings.view.ts';

/** The settings of the newsroom, and their latest changes. */
export function SettingsPage({ view }: { view: SettingsView }) {
  const { history } = view;
  return (
    <div class="settings">
      <div>
        <p class="desk-data settings-parts">
          {[...view.parts, { id: 'pictures', title: view.pictures.title }].map(({ id, title }) => (
            <a href={`#part-${id}`}>{title}</a>
          ))}
        </p>
        <form class="settings-form" method="post" action={view.action}>
          {view.hidden.map(({ name, value }) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {view.parts.map(({ id, title, fields }) => (
            <section aria-labelledby={`part-${id}`}>
              <h2 id={`part-${id}`}>{title}</h2>
              {fields.map((field) => (
                <SettingInput field={field} />
              ))}
            </section>
          ))}
          <div class="acts settings-save">
            <button class="act" type="submit">
              {view.save}
            </button>
          </div>
        </form>
        <PictureSettings view={view.pictures} />
      </div>
      <section class="settings-history" aria-labelledby="history">
        <h2 id="history">{history.title}</h2>
        {history.none && <p class="desk-about">{history.none}</p>}
        <ol>
          {history.lines.map(({ id, at, by, setting, fromTo, undo }) => (
            <li>
              <p class="settings-changed">
                <b>{setting}</b> <span>{fromTo}</span>
              </p>
              <div class="settings-by">
                <bdi>{by}</bdi> · <Time stamp={at} />
                {undo && (
                  <form class="inline-form" method="post" action={history.action}>
                    <input type="hidden" name="id" value={id} />
                    <button class="word" type="submit" aria-label={undo.label}>
                      {undo.text}
                    </button>
                  </form>
                )}
              </div>
            </li>
          ))}
        </ol>
        <p class="desk-data">
          {view.links.map(({ text, href }) => (
            <a href={href}>{text}</a>
          ))}
        </p>
      </section>
    </div>
  );
}

/** One setting as a field of a form. */
export function SettingInput({ field }: { field: SettingField }) {
  switch (field.control) {
    case 'switch': {
      const { control: _, value: _value, ...tick } = field;
      return <Tick {...tick} />;
    }
    case 'choice': {
      const { control: _, ...choice } = field;
      return <Choice {...choice} />;
    }
    case 'choices': {
      const { control: _, disabled, ...choices } = field;
      return <Choices {...choices} disabled={disabled ?? false} />;
    }
    case 'colour': {
      const { control: _, most, sample, ...line } = field;
      return (
        <div class="settings-colour" style={`--sample:${sample}`}>
          <Field {...line} maxLength={most} dir="ltr" autocomplete="off" />
        </div>
      );
    }
    default: {
      const { control: _, most, ltr, ...line } = field;
      return <Field {...line} maxLength={most} autocomplete="off" {...(ltr && { dir: 'ltr' as const })} />;
    }
  }
}
