import { Field } from '../../ui/form/Field.tsx';
import type { ComparedValue, MergeView } from './merge.view.ts';

/** Merging: a search for the other entity, then a side-by-side comparison before confirming. */
export function MergePage({ merge }: { merge: MergeView }) {
  const { search, found, compare } = merge;
  return (
    <div data-keys-list>
      <section data-find={search.find} data-find-href={search.take} data-find-none={search.none}>
        <form class="ent-find" method="get" action={search.action}>
          {search.hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Field {...search.field} type="search" maxLength={200} autocomplete="off" />
          <button class="act quiet" type="submit">
            {search.button}
          </button>
        </form>
        <div data-found aria-live="polite">
          {found?.length === 0 && <p class="desk-note">{search.none}</p>}
          {found && found.length > 0 && (
            <ul class="ent-choices">
              {found.map(({ text, href, about }) => (
                <li>
                  <a href={href}>
                    <bdi>{text}</bdi>
                  </a>
                  <span class="ent-about">{about}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
      {compare && <Compare compare={compare} />}
      <p class="desk-data">
        <a href={merge.back.href} data-key="b" aria-keyshortcuts="b">
          {merge.back.text}
        </a>
      </p>
    </div>
  );
}

function Compare({ compare }: { compare: NonNullable<MergeView['compare']> }) {
  return (
    <section id="compare">
      <h2>{compare.title}</h2>
      <table class="desk-table ent-compare">
        <caption>{compare.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.propTitle}</th>
            {compare.heads.map(({ text, href, role }) => (
              <th scope="col">
                <small>{role}</small>
                <a href={href}>
                  <bdi>{text}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compare.rows.map(({ prop, values, look }) => (
            <tr class={look?.kind}>
              <th scope="row">
                {prop}
                {look && <small class={look.kind === 'differs' ? 'wrong' : undefined}>{look.text}</small>}
              </th>
              <Values values={values[0]} />
              <Values values={values[1]} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="desk-data">
        <a href={compare.swap.href}>{compare.swap.text}</a>
      </p>
      {compare.merge ? <Merge merge={compare.merge} /> : <p class="desk-note">{compare.note}</p>}
    </section>
  );
}

function Merge({ merge }: { merge: NonNullable<NonNullable<MergeView['compare']>['merge']> }) {
  return (
    <form class="desk-wide" method="post" action={merge.action}>
      {merge.hidden.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Field {...merge.why} maxLength={1000} autocomplete="off" />
      <p class="hint">{merge.hint}</p>
      <div class="acts">
        <button class="act" type="submit" data-key="y" aria-keyshortcuts="y">
          {merge.button}
        </button>
      </div>
    </form>
  );
}

function Values({ values }: { values: readonly ComparedValue[] }) {
  return (
    <td>
      {values.length === 0 ? (
        '—'
      ) : (
        <ul>
          {values.map(({ text, lang, both }) => (
            <li class={both ? 'both' : undefined}>
              <bdi lang={lang}>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
