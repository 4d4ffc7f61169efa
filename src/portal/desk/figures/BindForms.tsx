import { FormAnswerPart } from '../../ui/form/answers.tsx';
import { Choice, Field, TextArea } from '../../ui/form/Field.tsx';
import type { BindView } from './bind.view.ts';

/** The forms that bind a claim to a question, to custom SQL, or to a source. */
export function BindForms({ bind }: { bind: BindView }) {
  return (
    <section id="bind">
      <h2>{bind.title}</h2>
      {bind.table && (
        <p class="desk-data">
          <a href={bind.table.href}>{bind.table.text}</a>
        </p>
      )}
      {bind.query && <QueryForm form={bind.query} />}
      <SourceForm form={bind.source} />
      {bind.sql && <SqlForm form={bind.sql} />}
    </section>
  );
}

function Outcome({
  id,
  form: { title, wrong, shown },
}: {
  id: string;
  form: Pick<BindView['source'], 'title' | 'wrong' | 'shown'>;
}) {
  return (
    <>
      <FormAnswerPart id={`${id}-wrong`} label={title} lines={wrong ? [wrong] : []} wrong />
      <FormAnswerPart id={`${id}-shown`} label={title} lines={shown} wrong={false} />
    </>
  );
}

function Buttons({ tryIt, button }: { tryIt?: string; button: string }) {
  return (
    <div class="acts">
      {tryIt && (
        <button class="act quiet" type="submit" name="try" value="yes">
          {tryIt}
        </button>
      )}
      <button class="act" type="submit">
        {button}
      </button>
    </div>
  );
}

function QueryForm({ form }: { form: NonNullable<BindView['query']> }) {
  const { fields } = form;
  return (
    <details class="desk-more" open={form.open}>
      <summary>{form.title}</summary>
      <form method="post" action={form.action}>
        <p class="hint">{form.hint}</p>
        <Outcome id="bind-query" form={form} />
        <div class="desk-grid">
          <Choice {...form.dataset} />
          <Choice {...form.statistic} />
          <Field {...fields.period} maxLength={24} autocomplete="off" />
          <Choice {...form.flow} />
        </div>
        <fieldset class="desk-grid">
          <legend>{form.wholeTitle}</legend>
          <Field {...fields.reporter} maxLength={400} autocomplete="off" />
          <Field {...fields.partner} maxLength={400} autocomplete="off" />
          <Field {...fields.product} maxLength={2000} autocomplete="off" />
          <Field {...fields.from} maxLength={24} autocomplete="off" />
        </fieldset>
        <fieldset class="desk-grid">
          <legend>{form.partTitle}</legend>
          <Field {...fields['part-reporter']} maxLength={400} autocomplete="off" />
          <Field {...fields['part-partner']} maxLength={400} autocomplete="off" />
          <Field {...fields['part-product']} maxLength={2000} autocomplete="off" />
        </fieldset>
        <fieldset class="desk-grid">
          <legend>{form.rankTitle}</legend>
          <Choice {...form.along} />
          <Field {...fields.of} maxLength={80} autocomplete="off" />
          <Field {...fields.value} maxLength={200} autocomplete="off" />
        </fieldset>
        <Buttons tryIt={form.tryIt} button={form.button} />
      </form>
    </details>
  );
}

function SqlForm({ form }: { form: NonNullable<BindView['sql']> }) {
  return (
    <details class="desk-more" open={form.open}>
      <summary>{form.title}</summary>
      <form class="desk-wide" method="post" action={form.action}>
        <p class="hint">{form.hint}</p>
        <Outcome id="bind-sql" form={form} />
        <Choice {...form.dataset} />
        <div class="desk-code">
          <TextArea {...form.sql} maxLength={5000} />
        </div>
        <Buttons tryIt={form.tryIt} button={form.button} />
      </form>
    </details>
  );
}

function SourceForm({ form }: { form: BindView['source'] }) {
  return (
    <details class="desk-more" open={form.open}>
      <summary>{form.title}</summary>
      <form method="post" action={form.action}>
        <p class="hint">{form.hint}</p>
        <Outcome id="bind-source" form={form} />
        <div class="desk-grid">
          <Choice {...form.kind} />
          {form.fields.map((field) => (
            <Field {...field} maxLength={500} autocomplete="off" />
          ))}
        </div>
        <Buttons button={form.button} />
      </form>
    </details>
  );
}
