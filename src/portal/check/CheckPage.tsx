import { Facts, Verdict } from '../figures/FigurePanel.tsx';
import { EmptyState } from '../site/EmptyState.tsx';
import type { CheckedItem, CheckView } from './check.view.ts';

/** A form for a text, and below it what the data say about its figures. */
export function CheckPage({ view }: { view: CheckView }) {
  const { form, result } = view;
  return (
    <article class="checking">
      <header class="page-head">
        <div>
          <h1>{view.title}</h1>
          <p class="stand">{view.about}</p>
        </div>
      </header>
      {view.notice && (
        <p class="check-notice" role="alert">
          {view.notice}
        </p>
      )}
      {result && <Result result={result} />}
      <CheckForm form={form} privacy={view.privacy} />
    </article>
  );
}

function CheckForm({ form, privacy }: Pick<CheckView, 'form' | 'privacy'>) {
  const { text, headline, date } = form;
  return (
    <form class="ask check-form" action={form.action} method="post" aria-label={form.button}>
      <p class="whole">
        <label for="check-text">{text.label}</label>
        <textarea
          id="check-text"
          name="text"
          rows={10}
          required
          dir="auto"
          {...described('text', text.wrong)}
        >
          {text.value}
        </textarea>
        <Words name="text" hint={text.hint} wrong={text.wrong} />
      </p>
      <p>
        <label for="check-headline">{headline.label}</label>
        <input
          id="check-headline"
          name="headline"
          value={headline.value}
          maxLength={form.most.headline}
          dir="auto"
          {...described('headline', headline.wrong)}
        />
        <Words name="headline" hint={headline.hint} wrong={headline.wrong} />
      </p>
      <p>
        <label for="check-date">{date.label}</label>
        <input
          id="check-date"
          name="date"
          type="date"
          value={date.value}
          {...described('date', date.wrong)}
        />
        <Words name="date" hint={date.hint} wrong={date.wrong} />
      </p>
      <div class="whole send">
        <button type="submit">{form.button}</button>
        <span>{privacy}</span>
      </div>
    </form>
  );
}

function described(name: string, wrong: string | null) {
  const ids = [...(wrong ? [`check-${name}-wrong`] : []), `check-${name}-hint`].join(' ');
  return { 'aria-describedby': ids, ...(wrong && { 'aria-invalid': 'true' as const, autofocus: true }) };
}

function Words({ name, hint, wrong }: { name: string; hint: string; wrong: string | null }) {
  return (
    <>
      {wrong && (
        <span class="ask-wrong" id={`check-${name}-wrong`} role="alert">
          {wrong}
        </span>
      )}
      <span class="ask-hint" id={`check-${name}-hint`}>
        {hint}
      </span>
    </>
  );
}

function Result({ result }: { result: NonNullable<CheckView['result']> }) {
  const { download } = result;
  return (
    <section class="evidence check-result" aria-labelledby="check-result" id="result">
      <h2 id="check-result">{result.title}</h2>
      {result.empty ? (
        <EmptyState text={result.empty.text} advice={result.empty.advice} />
      ) : (
        <p class="meta">
          {result.tally}. {result.note}.
        </p>
      )}
      {result.items.length > 0 && (
        <ol class="of-story">
          {result.items.map((item) => (
            <Item item={item} lang={result.lang} dir={result.dir} />
          ))}
        </ol>
      )}
      {result.after.map((line) => (
        <p class="meta" dir="auto">
          {line}
        </p>
      ))}
      {result.items.length > 0 && (
        <form class="check-download" method="post">
          {Object.entries(download.hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <span>{download.label}</span>
          {download.buttons.map(({ text, to }) => (
            <button type="submit" formaction={to}>
              {text}
            </button>
          ))}
        </form>
      )}
    </section>
  );
}

function Item({ item, lang, dir }: { item: CheckedItem; lang: string; dir: 'ltr' | 'rtl' }) {
  const { sentence, mark } = item;
  return (
    <li>
      <p class="body" lang={lang} dir={dir}>
        {sentence.before}
        <span class={`figure ${mark}`}>{sentence.exact}</span>
        {sentence.after}
      </p>
      <p class="meta why">
        <Verdict mark={mark} word={item.word} /> {item.where && `${item.where} · `}
        {item.why}
      </p>
      <Facts facts={item.facts} />
    </li>
  );
}
