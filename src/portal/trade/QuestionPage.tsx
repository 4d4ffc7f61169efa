import { EmptyState } from '../site/EmptyState.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Line } from '../ui/Line.tsx';
import type { AskField, QuestionPageView } from './question.view.ts';
import { TradeChart } from './TradeChart.tsx';

/** A question to trade data: its form, its answer, its sources and its method. */
export function QuestionPage({ view }: { view: QuestionPageView }) {
  const { answer } = view;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            <a href={view.kicker.href}>{view.kicker.text}</a>
          </p>
          <h1>{view.title}</h1>
          <p class="stand">{view.stand}</p>
          <p class="of-dataset">
            <Line parts={view.dataset} />
          </p>
        </div>
      </header>
      <nav class="questions" aria-label={view.questionsLabel}>
        <ul>
          {view.questions.map(({ text, href, current }) => (
            <li>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="asked">
        {view.form && <AskForm form={view.form} />}
        <div class="answer-side">
          {view.lacks && (
            <section class="lacks">
              <h2>{view.lacks.text}</h2>
              <ul>
                {view.lacks.items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
              <p>{view.lacks.advice}</p>
            </section>
          )}
          {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
          {answer?.said && <p class="said-first">{answer.said}</p>}
          {answer?.charts.map((chart) => (
            <TradeChart chart={chart} />
          ))}
          {view.links.length > 0 && (
            <nav class="links" aria-label={view.linksLabel}>
              {view.links.map(({ text, href, rel }) => (
                <a href={href} rel={rel}>
                  {text}
                </a>
              ))}
            </nav>
          )}
          {answer?.table && (
            <section class="numbers">
              <h2>{answer.table.title}</h2>
              <DataTable
                label={answer.table.title}
                columns={answer.table.columns}
                rows={answer.table.rows.map((cells) =>
                  cells.map(({ text, href }) => (href ? <a href={href}>{text}</a> : text)),
                )}
              />
            </section>
          )}
          {view.licence !== null && (
            <Rests title={view.notesTitle} notes={[...(answer?.notes ?? view.notes), view.licence]} />
          )}
          <section class="method">
            <h2>{view.method.title}</h2>
            {view.method.paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {view.method.source && (
              <p lang="en" dir="ltr">
                <a href={view.method.source.href} rel="external">
                  {view.method.source.text}
                </a>
              </p>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

function Rests({ title, notes }: { title: string; notes: readonly string[] }) {
  return (
    <section class="rests">
      <h2>{title}</h2>
      <ul>
        {notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function AskForm({ form }: { form: NonNullable<QuestionPageView['form']> }) {
  return (
    <form class="ask" action={form.action} method="get" aria-label={form.label}>
      {form.fields.map((field) => (
        <p>
          <label for={`ask-${field.name}`}>{field.label}</label>
          <Answerable field={field} />
          {field.hint && (
            <span class="ask-hint" id={`ask-${field.name}-hint`}>
              {field.hint}
            </span>
          )}
        </p>
      ))}
      {form.lang && <input type="hidden" name="lang" value={form.lang} />}
      <button type="submit">{form.button}</button>
    </form>
  );
}

function Answerable({ field }: { field: AskField }) {
  const { name, value, kind, options, hint } = field;
  const id = `ask-${name}`;
  const described = hint ? { 'aria-describedby': `${id}-hint` } : {};
  if (kind === 'digits') {
    return (
      <input
        id={id}
        name={name}
        value={value}
        inputMode="numeric"
        maxLength={10}
        pattern="\d{2,10}"
        {...described}
      />
    );
  }
  if (kind === 'date') return <input id={id} name={name} type="date" value={value} {...described} />;
  return (
    <select id={id} name={name} {...described}>
      {options.map((group) => {
        const listed = group.options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ));
        return group.title === null ? listed : <optgroup label={group.title}>{listed}</optgroup>;
      })}
    </select>
  );
}
