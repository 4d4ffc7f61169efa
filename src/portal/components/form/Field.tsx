import type { ComponentChildren } from 'preact';

/** A field of a form: its name, its words, and what is wrong with what was sent. */
export interface FieldView {
  readonly name: string;
  /** What its label knows it by, where several on a page have its name; left out: the name. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with it, and what to do. */
  readonly wrong?: string | undefined;
}

interface FieldProps extends FieldView {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'file' | 'date' | 'datetime-local';
  readonly autocomplete?: string;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly required?: boolean;
  readonly autofocus?: boolean;
  readonly inputMode?: 'numeric' | 'text';
  readonly accept?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** The form it belongs to, where it stands outside of it. */
  readonly form?: string;
}

/** A field of one line. */
export function Field({
  name,
  id = name,
  label,
  value,
  hint,
  wrong,
  type = 'text',
  autofocus,
  ...more
}: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        {...(value !== undefined && { value })}
        autofocus={autofocus}
        {...described(id, hint, wrong)}
        {...more}
      />
      <FieldWords name={id} hint={hint} wrong={wrong} />
    </div>
  );
}

/** A field of several lines. */
export function TextArea({
  name,
  id = name,
  label,
  value,
  hint,
  wrong,
  maxLength,
}: FieldView & { maxLength?: number }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} name={name} maxLength={maxLength} {...described(id, hint, wrong)}>
        {value ?? ''}
      </textarea>
      <FieldWords name={id} hint={hint} wrong={wrong} />
    </div>
  );
}

/** A choice of one among few. */
export function Choice({
  name,
  id = name,
  label,
  value,
  hint,
  wrong,
  options,
}: FieldView & { options: readonly { readonly value: string; readonly text: string }[] }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} {...described(id, hint, wrong)}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
      <FieldWords name={id} hint={hint} wrong={wrong} />
    </div>
  );
}

/** Something to agree to, or not. */
export function Tick({
  name,
  label,
  hint,
  on,
  children,
}: FieldView & { on: boolean; children?: ComponentChildren }) {
  return (
    <div class="field tick">
      <input
        id={name}
        name={name}
        type="checkbox"
        value="yes"
        checked={on}
        {...described(name, hint, undefined)}
      />
      <label for={name}>{label}</label>
      <FieldWords name={name} hint={hint} />
      {children}
    </div>
  );
}

function described(name: string, hint: string | undefined, wrong: string | undefined) {
  const ids = [...(wrong ? [`${name}-wrong`] : []), ...(hint ? [`${name}-hint`] : [])].join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(wrong && { 'aria-invalid': 'true' as const }) };
}

function FieldWords({
  name,
  hint,
  wrong,
}: {
  name: string;
  hint?: string | undefined;
  wrong?: string | undefined;
}) {
  return (
    <>
      {wrong && (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}
