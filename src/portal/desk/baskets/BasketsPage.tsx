import { EmptyState } from '../../site/EmptyState.tsx';
import { Field, TextArea } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import type { BasketsView, BasketView } from './baskets.view.ts';

/** All baskets of products, and the form that creates one. */
export function BasketsPage({ baskets }: { baskets: BasketsView }) {
  const { add } = baskets;
  return (
    <>
      {baskets.empty && <EmptyState text={baskets.empty.text} advice={baskets.empty.advice} />}
      <ul class="desk-rows">
        {baskets.rows.map(({ name, about, meta }) => (
          <li class="desk-row">
            <div>
              <h2>
                <a href={name.href}>{name.text}</a>
              </h2>
              <p class="desk-note" lang="en" dir="auto">
                {about}
              </p>
              <p class="desk-meta">
                {meta.map((word) => (
                  <bdi>{word}</bdi>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p class="desk-data">
        <a href={baskets.json.href}>{baskets.json.text}</a>
      </p>
      <section id="add">
        <h2>{add.title}</h2>
        <form class="desk-form" method="post" action={add.action}>
          {add.fields.map((field) => (
            <Field {...field} maxLength={300} autocomplete="off" required />
          ))}
          <TextArea {...add.about} maxLength={2000} />
          <TextArea {...add.codes} maxLength={20000} />
          <div class="acts">
            <button class="act" type="submit">
              {add.button}
            </button>
          </div>
        </form>
      </section>
    </>
  );
}

/** One basket: its codes, the form that changes them, and its versions. */
export function BasketPage({ basket }: { basket: BasketView }) {
  const { change } = basket;
  return (
    <>
      {basket.about && (
        <p class="desk-about" lang="en" dir="auto">
          {basket.about}
        </p>
      )}
      <div class="desk-sides">
        <section>
          <h2>{basket.codesTitle}</h2>
          <Codes codes={basket.codes} />
        </section>
        <section>
          <h2>{change.title}</h2>
          <form class="desk-form desk-codes-form" method="post" action={change.action}>
            <input type="hidden" name="after" value={change.after} />
            <TextArea {...change.codes} maxLength={20000} />
            <Field {...change.source} maxLength={300} autocomplete="off" />
            <Field {...change.note} maxLength={500} autocomplete="off" required />
            <div class="acts">
              <button class="act" type="submit">
                {change.button}
              </button>
            </div>
          </form>
        </section>
      </div>
      <section>
        <h2>{basket.versionsTitle}</h2>
        <ol class="desk-rows">
          {basket.versions.map((version) => (
            <li class="desk-row">
              <div>
                <p class="desk-name">{version.title}</p>
                <p class="desk-meta">
                  <Time stamp={version.made} />
                  <bdi>{version.source}</bdi>
                  {version.note && <bdi>{version.note}</bdi>}
                </p>
                <Change word={basket.addedWord} codes={version.added} />
                <Change word={basket.removedWord} codes={version.removed} />
              </div>
            </li>
          ))}
        </ol>
      </section>
      <p class="desk-data">
        <a href={basket.back.href}>{basket.back.text}</a>
        <a href={basket.publicPage.href}>{basket.publicPage.text}</a>
      </p>
    </>
  );
}

function Codes({ codes }: { codes: BasketView['codes'] }) {
  return (
    <ul class="desk-codes" dir="ltr" lang="en">
      {codes.map(({ code, name }) => (
        <li>
          <span>{code}</span>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

function Change({ word, codes }: { word: string; codes: BasketView['codes'] }) {
  if (codes.length === 0) return null;
  return (
    <details class="desk-more" open={codes.length <= 12}>
      <summary>
        {word} ({codes.length})
      </summary>
      <Codes codes={codes} />
    </details>
  );
}
