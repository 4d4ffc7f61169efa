import { FormAnswerPart } from '../../ui/form/answers.tsx';
import { Field, TextArea } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import type { CorrectionView } from './corrections.view.ts';

/** The automatically proposed corrections, each with the form that decides it. */
export function CorrectionRows({ corrections }: { corrections: readonly CorrectionView[] }) {
  return (
    <>
      {corrections.map((row) => (
        <Correction correction={row} />
      ))}
    </>
  );
}

function Correction({ correction }: { correction: CorrectionView }) {
  const { headline, figure, dataset, decided, passage } = correction;
  const said = [correction.before, correction.after].filter((one) => one !== null);
  return (
    <section class="desk-story" id={`c-${correction.id}`}>
      <h2>
        <a href={headline.href} lang={headline.lang}>
          <bdi>{headline.text}</bdi>
        </a>
      </h2>
      <p class="desk-meta">
        <Time stamp={correction.made} />
        <a href={figure.href}>{figure.text}</a>
        {dataset && <a href={dataset.href}>{dataset.text}</a>}
      </p>
      <blockquote class="desk-quote" lang={passage.lang} dir="auto">
        {passage.text}
      </blockquote>
      <div class="desk-said">
        {said.map(({ label, value, verdict, differs, why, version }) => (
          <div>
            <p class="desk-said-label">
              {label} <span>{version}</span>
            </p>
            <p class="desk-said-value">
              <bdi>{value}</bdi>
            </p>
            <p class={differs ? 'desk-said-verdict wrong' : 'desk-said-verdict'}>{verdict}</p>
            <p class="desk-note">{why}</p>
          </div>
        ))}
      </div>
      {decided ? (
        <p class="desk-meta desk-decided">
          <b>{decided.text}</b>
          {decided.at && <Time stamp={decided.at} />}
          {decided.note && <span dir="auto">{decided.note}</span>}
        </p>
      ) : (
        <Decide correction={correction} />
      )}
    </section>
  );
}

function Decide({ correction }: { correction: CorrectionView }) {
  const { form, id } = correction;
  return (
    <form class="desk-wide" method="post" action={form.action}>
      <input type="hidden" name="id" value={id} />
      <FormAnswerPart
        id={`wrong-${id}`}
        label={form.text.label}
        lines={form.wrong ? [form.wrong] : []}
        wrong
      />
      <div class="desk-sides">
        <TextArea {...form.text} maxLength={2000} />
        <div>
          <TextArea {...form.passage} maxLength={2000} />
          <div class="field tick">
            <input
              id={form.replace.id}
              name="replace"
              type="checkbox"
              value="yes"
              checked={form.replace.on}
            />
            <label for={form.replace.id}>{form.replace.label}</label>
          </div>
        </div>
      </div>
      <Field {...form.note} maxLength={500} autocomplete="off" />
      <div class="acts">
        <button class="act" type="submit">
          {form.accept}
        </button>
        <button class="act quiet" type="submit" formAction={form.dismiss}>
          {form.dismissText}
        </button>
      </div>
    </form>
  );
}
