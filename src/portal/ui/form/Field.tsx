import type { ComponentChildren } from 'preact';
import { useFieldAnswer } from './answers.tsx';

/** A form field: its name, label and error. */
export interface FieldView {
  readonly name: string;
  /** The id for its label, if several on a page have its name; by default the name. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  /** The error, and how to fix it. */
  readonly wrong?: string | undefined;
  /** Whether it is read-only. */
  readonly disabled?: boolean | undefined;
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
  readonly placeholder?: string | undefined;
  /** The id of a datalist with suggestions. */
  readonly list?: string | undefined;
  readonly multiple?: boolean;
  /** The language and direction of its value, if they are not the page's. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** The form it belongs to, if it is outside it. */
  readonly form?: string;
  /** The key that leads to it. */
  readonly 'data-key'?: string;
}

/** A single-line field. */
export function Field({
  name,
  id = name,
  label,
  value,
  hint,
  wrong,
  type = 'text',
  autofocus = false,
  ...more
}: FieldProps) {
  const isFocused = useFieldAnswer({ id, label, wrong });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        {...(value !== undefined && { value })}
        autofocus={autofocus || isFocused}
        {...described(id, hint, wrong)}
        {...more}
      />
      <FieldWords name={id} hint={hint} wrong={wrong} />
    </div>
  );
}

/** A multi-line field. */
export function TextArea({
  name,
  id = name,
  label,
  value,
  hint,
  wrong,
  autofocus = false,
  ...more
}: FieldView & {
  rows?: number;
  maxLength?: number;
  required?: boolean;
  autofocus?: boolean;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}) {
  const isFocused = useFieldAnswer({ id, label, wrong });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        autofocus={autofocus || isFocused}
        {...described(id, hint, wrong)}
        {...more}
      >
        {value ?? ''}
      </textarea>
      <FieldWords name={id} hint={hint} wrong={wrong} />
    </div>
  );
}

/** An option of a select. */
export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
}

/** A select with a few options. */
export function Choice({
  name,
  id = name,
  label,
  value,
  hint,
  wrong,
  disabled,
  options,
  groups = [],
}: FieldView & {
  options: readonly ChoiceOption[];
  /** Further options in groups, each with its name. */
  groups?: readonly {
    readonly label: string;
    /** The language of its options, if it is not the page's. */
    readonly lang?: string | undefined;
    readonly options: readonly ChoiceOption[];
  }[];
}) {
  const isFocused = useFieldAnswer({ id, label, wrong });
  const draw = (option: ChoiceOption) => (
    <option value={option.value} selected={option.value === value}>
      {option.text}
    </option>
  );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} disabled={disabled} autofocus={isFocused} {...described(id, hint, wrong)}>
        {options.map(draw)}
        {groups.map((group) => (
          <optgroup label={group.label} lang={group.lang}>
            {group.options.map(draw)}
          </optgroup>
        ))}
      </select>
      <FieldWords name={id} hint={hint} wrong={wrong} />
    </div>
  );
}

/** A checkbox. */
export function Tick({
  name,
  id = name,
  label,
  hint,
  wrong,
  disabled,
  on,
  children,
}: FieldView & { on: boolean; children?: ComponentChildren }) {
  const isFocused = useFieldAnswer({ id, label, wrong });
  return (
    <div class="field tick">
      <input
        id={id}
        name={name}
        type="checkbox"
        value="yes"
        checked={on}
        disabled={disabled}
        autofocus={isFocused}
        {...described(id, hint, wrong)}
      />
      <label for={id}>{label}</label>
      <FieldWords name={id} hint={hint} wrong={wrong} />
      {children}
    </div>
  );
}

/** Checkboxes of one field, each with the code of its value; `value` has those that are ticked, separated by spaces. */
export function Ticks({
  name,
  id = name,
  label,
  value = '',
  hint,
  wrong,
  options,
}: FieldView & { options: readonly ChoiceOption[] }) {
  const isFocused = useFieldAnswer({ id, label, wrong });
  const ticked = value.split(' ');
  return (
    <fieldset class="scopes" id={id} {...described(id, hint, wrong)}>
      <legend>{label}</legend>
      {options.map((option, at) => (
        <div class="field tick">
          <input
            id={`${id}-${option.value}`}
            name={name}
            type="checkbox"
            value={option.value}
            checked={ticked.includes(option.value)}
            autofocus={isFocused && at === 0}
          />
          <label for={`${id}-${option.value}`}>
            <code dir="ltr">{option.value}</code> {option.text}
          </label>
        </div>
      ))}
      <FieldWords name={id} hint={hint} wrong={wrong} />
    </fieldset>
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

/** An option of a choice. */
export interface OptionView {
  readonly value: string;
  readonly text: string;
}
