import type { ComponentChildren, ComponentProps } from 'preact';
import { Field, Tick } from '../ui/form/Field.tsx';
import { Notice, type NoticeView } from '../ui/form/Notice.tsx';

/** A form of a login or registration page. */
export interface DoorForm {
  readonly action: string;
  /** Hidden fields, such as the page to continue to; an empty one is left out. */
  readonly hidden: Readonly<Record<string, string>>;
  /** The email address for password managers, in a hidden field. */
  readonly username?: string | undefined;
  readonly fields: readonly ComponentProps<typeof Field>[];
  readonly tick?: ComponentProps<typeof Tick> | undefined;
  readonly button: string;
}

/** A login or registration page: its text, a form with one button, and other links. */
export interface DoorView {
  readonly title: string;
  readonly intro: readonly string[];
  readonly notice: NoticeView | null;
  readonly form: DoorForm | null;
  /** The text below the form. */
  readonly after?: readonly string[] | undefined;
  readonly links: readonly { readonly text: string; readonly href: string; readonly lang?: string }[];
}

/** Draws a login or registration page, with `children` between the form and the links. */
export function DoorPage({ door, children }: { door: DoorView; children?: ComponentChildren }) {
  const { form } = door;
  return (
    <>
      <h1>{door.title}</h1>
      {door.intro.map((text) => (
        <p class="intro">{text}</p>
      ))}
      <Notice notice={door.notice} />
      {form && (
        <form action={form.action} method="post" class="door-form">
          {Object.entries(form.hidden).map(
            ([name, value]) => value && <input type="hidden" name={name} value={value} />,
          )}
          {form.username && (
            <input
              type="email"
              name="username"
              autocomplete="username"
              value={form.username}
              readonly
              hidden
            />
          )}
          {form.fields.map((field) => (
            <Field {...field} />
          ))}
          {form.tick && <Tick {...form.tick} />}
          <p class="acts">
            <button type="submit" class="act">
              {form.button}
            </button>
          </p>
        </form>
      )}
      {children}
      {door.after?.map((text) => (
        <p class="door-after">{text}</p>
      ))}
      {door.links.length > 0 && (
        <ul class="door-links">
          {door.links.map(({ text, href, lang }) => (
            <li>
              <a href={href} lang={lang} hreflang={lang}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
