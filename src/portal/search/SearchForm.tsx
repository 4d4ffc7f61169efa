import type { SearchView } from './search.view.ts';

/** The large search form: words, and a date range. */
export function SearchForm({ form }: { form: SearchView['form'] }) {
  return (
    <form class="search-form" action="/search" method="get">
      <div class="search-words">
        <input type="search" name="q" value={form.q} maxlength={200} aria-label={form.label} />
        <button type="submit">{form.button}</button>
      </div>
      <fieldset>
        <legend class="unseen">{form.datesLabel}</legend>
        <label>
          {form.fromLabel} <input type="date" name="from" value={form.from} />
        </label>
        <label>
          {form.toLabel} <input type="date" name="to" value={form.to} />
        </label>
      </fieldset>
      {form.hidden.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}
