import type { StepButton } from './step-button.view.ts';

/** The buttons of a row, each of which submits its form under one name. */
export function StepButtons({ name, buttons }: { name: string; buttons: readonly StepButton[] }) {
  return buttons.map(({ value, text, label, disabled, again }) => (
    <button
      class="word"
      type="submit"
      name={name}
      value={value}
      aria-label={label}
      disabled={disabled}
      autofocus={again}
    >
      {text}
    </button>
  ));
}
