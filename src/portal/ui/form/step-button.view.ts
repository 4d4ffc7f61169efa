/** A button that moves a row, or removes it. */
export interface StepButton {
  readonly value: string;
  readonly text: string;
  /** What a screen reader says: which row it is. */
  readonly label: string;
  readonly disabled: boolean;
  /** It was pressed last: it has the focus again, so that it can be pressed once more without looking for it. */
  readonly again: boolean;
}
