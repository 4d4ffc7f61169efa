import { Choice, Field, TextArea } from '../../ui/form/Field.tsx';
import type { FeedTermsView } from './feed-form.view.ts';

/** The fields for how the items of a feed are imported. */
export function TermsFields({ fields }: { fields: FeedTermsView }) {
  return (
    <>
      <Choice {...fields.goesTo} />
      <Choice {...fields.section} />
      <Field {...fields.language} autocomplete="off" dir="ltr" />
      <Field {...fields.credit} autocomplete="off" />
      <TextArea {...fields.only} />
      <TextArea {...fields.never} />
    </>
  );
}
