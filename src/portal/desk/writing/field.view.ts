import type { FieldView } from '../../ui/form/Field.tsx';
import type { Option } from '../frame/choices.view.ts';
import type { TypedField } from './copy-fields.ts';

/** A field that is one of several things. */
export interface ChoiceView extends FieldView {
  readonly options: readonly Option[];
}

/** Makes a field with what was typed, else with what the copy says. */
export type MakeField = (name: TypedField, label: string, hint?: string) => FieldView;
