import type { Piece } from '../../../desk/comparing/compare-words.ts';
import { EmptyState } from '../../site/EmptyState.tsx';
import { FormAnswerPart } from '../../ui/form/answers.tsx';
import { Choice, TextArea } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import type { ChangesView, TellingView } from './changes.view.ts';

/** What the draft of a published story changes, and the form with the note to readers. */
export function ChangesPage({ view }: { view: ChangesView }) {
  const { headline, by, inText, telling, told } = view;
  return (
    <>
      <header class="changes-of">
        <h2>
          <a href={headline.href} lang={headline.lang}>
            <bdi>{headline.text}</bdi>
          </a>
        </h2>
        <p class="desk-meta">
          {by && <span>{by.text}</span>}
          {by && <Time stamp={by.at} />}
          {view.links.map(({ text, href }) => (
            <a href={href}>{text}</a>
          ))}
        </p>
      </header>
      {view.warning && <p class="notice wrong">{view.warning}</p>}
      {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
      {view.changed.length > 0 && (
        <dl class="changes-fields">
          {view.changed.map(({ label, words }) => (
            <div>
              <dt>{label}</dt>
              <dd lang={view.lang} dir="auto">
                <Diff words={words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {inText && (
        <section class="changes-text">
          <h3>{inText.title}</h3>
          {inText.passages.map((words) => (
            <p lang={view.lang} dir="auto">
              <Diff words={words} />
            </p>
          ))}
        </section>
      )}
      {view.form && <p class="desk-note">{view.form}</p>}
      {view.refused && <p class="notice">{view.refused}</p>}
      {telling && <TellReaders telling={telling} />}
      {told && (
        <section class="changes-told">
          <h3>{told.title}</h3>
          {told.items.map((item) => (
            <div>
              <p class="desk-meta">
                <b>{item.kind}</b>
                <Time stamp={item.at} />
                {item.by && <span>{item.by}</span>}
              </p>
              <p lang={view.lang} dir="auto">
                {item.text}
              </p>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function Diff({ words }: { words: readonly Piece[] }) {
  return (
    <>
      {words.map(({ text, kind }) => {
        if (kind === 'gone') return <del>{text}</del>;
        return kind === 'new' ? <ins>{text}</ins> : text;
      })}
    </>
  );
}

function TellReaders({ telling }: { telling: TellingView }) {
  const { how, figure } = telling;
  return (
    <form class="desk-wide changes-tell" method="post" action={telling.action}>
      <input type="hidden" name="version" value={telling.hidden.version} />
      <input type="hidden" name="revision" value={telling.hidden.revision} />
      <FormAnswerPart
        id="telling-wrong"
        label={how.label}
        lines={telling.wrong ? [telling.wrong] : []}
        wrong
      />
      <fieldset>
        <legend>{how.label}</legend>
        {how.options.map(({ value, text, on }) => (
          <div class="field tick">
            <input id={`how-${value}`} type="radio" name="how" value={value} checked={on} required />
            <label for={`how-${value}`}>{text}</label>
          </div>
        ))}
      </fieldset>
      <TextArea {...telling.text} maxLength={2000} />
      <Choice {...telling.passage} />
      <details open={telling.isOwn}>
        <summary>{telling.own}</summary>
        <div class="desk-sides">
          <TextArea {...telling.before} maxLength={4000} />
          <TextArea {...telling.after} maxLength={4000} />
        </div>
      </details>
      {figure && <Choice {...figure} />}
      <div class="acts">
        <button class="act" type="submit">
          {telling.button}
        </button>
      </div>
    </form>
  );
}
