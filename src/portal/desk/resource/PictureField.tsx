import { isId } from '../../../store/ids.ts';
import { Field, type FieldView } from '../../ui/form/Field.tsx';
import type { PictureWords } from '../frame/picture-words.ts';

/**
 * A picture of the media library: shown above the field with its id. With JavaScript, buttons beside it choose another
 * from the library or upload one, and the field itself is hidden.
 */
export function PictureField({
  words,
  ...field
}: FieldView & { words: PictureWords | undefined; maxLength: number; dir?: 'ltr' }) {
  const { value = '' } = field;
  const isShown = isId(value);
  return (
    <div class="picture-field" data-picture-field={JSON.stringify(words ?? {})}>
      <img src={isShown ? `/media/${value}?w=400` : undefined} alt="" hidden={!isShown} />
      <Field {...field} autocomplete="off" />
    </div>
  );
}
