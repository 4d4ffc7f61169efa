import { EmptyState } from '../../site/EmptyState.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { StepButtons } from '../../ui/form/StepButtons.tsx';
import { Time } from '../../ui/Time.tsx';
import type { MenuRow, MenuView } from './menu.view.ts';

const CHOICES = 'menu-choices';

/** One menu: its entries in their order, and its history. */
export function MenuPage({ view }: { view: MenuView }) {
  return (
    <>
      <div class="menu-desk">
        <form class="desk-form menu-form" method="post" action={view.action}>
          {/* The Enter key presses the first button of a form. */}
          <button class="menu-enter" type="submit" name="act" value="save" tabindex={-1}>
            {view.save}
          </button>
          <input type="hidden" name="version" value={view.version} />
          <input type="hidden" name="rows" value={view.count} />
          <p class="desk-about">{view.hint}</p>
          {view.choices.length > 0 && (
            <datalist id={CHOICES}>
              {view.choices.map(({ value, text }) => (
                <option value={value}>{text}</option>
              ))}
            </datalist>
          )}
          {view.none && <EmptyState text={view.none.text} advice={view.none.advice} />}
          <ol class="menu-rows">
            {view.rows.map((row) => (
              <Row row={row} list={view.choices.length > 0 ? CHOICES : undefined} />
            ))}
          </ol>
          <div class="acts">
            <button class="act" type="submit" name="act" value="save">
              {view.save}
            </button>
            <button class="act quiet" type="submit" name="act" value="add" disabled={view.add.disabled}>
              {view.add.text}
            </button>
            {view.standard && (
              <button class="word" type="submit" name="act" value="standard">
                {view.standard}
              </button>
            )}
          </div>
        </form>
        <History history={view.history} version={view.version} />
      </div>
      <p class="desk-data">
        <a href={view.back.href}>{view.back.text}</a>
      </p>
    </>
  );
}

function Row({ row, list }: { row: MenuRow; list: string | undefined }) {
  const { target, label, many, others, hidden, buttons } = row;
  return (
    <li>
      <fieldset class="menu-row">
        <legend>{row.title}</legend>
        <Field {...target} list={list} dir="ltr" autocomplete="off" />
        {label && <Field {...label} autocomplete="off" />}
        {many && <p class="menu-many">{many}</p>}
        {others && (
          <details open={others.open}>
            <summary>{others.title}</summary>
            {others.fields.map((field) => (
              <Field {...field} autocomplete="off" />
            ))}
          </details>
        )}
        {hidden && <p class="menu-hidden">{hidden}</p>}
        <div class="steps">
          <StepButtons name="act" buttons={buttons} />
        </div>
      </fieldset>
    </li>
  );
}

function History({ history, version }: { history: MenuView['history']; version: string }) {
  return (
    <section class="settings-history menu-history" aria-labelledby="history">
      <h2 id="history">{history.title}</h2>
      {history.none && <p class="desk-about">{history.none}</p>}
      <ol>
        {history.lines.map(({ number, title, says, by, at, restore }) => (
          <li>
            <p class="settings-changed">
              <b>{title}</b> <span>{says}</span>
            </p>
            <div class="settings-by">
              {at && (
                <>
                  <bdi>{by}</bdi> · <Time stamp={at} />
                </>
              )}
              {restore && (
                <form class="inline-form" method="post" action={history.action}>
                  <input type="hidden" name="version" value={version} />
                  <input type="hidden" name="number" value={number} />
                  <button class="word" type="submit" aria-label={restore.label}>
                    {restore.text}
                  </button>
                </form>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
