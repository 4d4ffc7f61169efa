import { useFieldAnswer } from './answers.tsx';
import type { FieldView } from './Field.tsx';

/** One of several options that can be combined. */
export interface ChosenOption {
  readonly value: string;
  readonly text: string;
  readonly on: boolean;
  readonly lang?: string | undefined;
}

/** A group of checkboxes. */
export function Choices({
  name,
  id = name,
  label,
  hint,
  wrong,
  disabled = false,
  options,
}: FieldView & { readonly disabled?: boolean; readonly options: readonly ChosenOption[] }) {
  const isFocused = useFieldAnswer({ id, label, wrong });
  const ids = [...(wrong ? [`${id}-wrong`] : []), ...(hint ? [`${id}-hint`] : [])].join(' ');
  return (
    <fieldset class="field choices" disabled={disabled} {...(ids && { 'aria-describedby': ids })}>
      <legend>{label}</legend>
      {options.map(({ value, text, on, lang }, at) => (
        <div class="tick">
          <input
            id={at === 0 ? id : `${id}-${value}`}
            name={name}
            type="checkbox"
            value={value}
            checked={on}
            autofocus={at === 0 && isFocused}
          />
          <label for={at === 0 ? id : `${id}-${value}`} lang={lang}>
            {text}
          </label>
        </div>
      ))}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

/** One of several exclusive options, with its meaning. */
export interface RadioOption {
  readonly value: string;
  readonly text: string;
  readonly about: string;
  readonly on: boolean;
}

/** A group of radio buttons with explanations. */
export function Radios({
  name,
  label,
  hint,
  options,
}: {
  name: string;
  label: string;
  hint: string;
  options: readonly RadioOption[];
}) {
  return (
    <fieldset class="field choices" aria-describedby={`${name}-hint`}>
      <legend>{label}</legend>
      {options.map(({ value, text, about, on }) => (
        <div class="tick">
          <input id={`${name}-${value}`} name={name} type="radio" value={value} checked={on} />
          <label for={`${name}-${value}`}>
            {text}
            {about && <span class="choice-about">{about}</span>}
          </label>
        </div>
      ))}
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    </fieldset>
  );
}
