import type { FieldView } from '../../ui/form/Field.tsx';
import type { Option } from '../frame/choices.view.ts';
import type { TypedField } from './draft-fields.ts';

/** A field with options. */
export interface ChoiceView extends FieldView {
  readonly options: readonly Option[];
}

/** Makes a field with the value entered, or else the draft's. */
export type MakeField = (name: TypedField, label: string, hint?: string) => FieldView;
