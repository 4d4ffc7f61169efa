import { EmptyState } from '../../components/EmptyState.tsx';
import { Field } from '../../components/form/Field.tsx';
import { Paging } from '../../components/Paging.tsx';
import { KeysHelp } from '../KeysHelp.tsx';
import { KeptRows } from '../sources/KeptRows.tsx';
import { SourceTabs } from '../sources/SourceTabs.tsx';
import type { PlacesView } from './places.view.ts';

/** The places stories are from, and what narrows them. */
export function PlacesPage({ places }: { places: PlacesView }) {
  const { search } = places;
  return (
    <div data-keys-list data-failed={places.keys.failed}>
      <SourceTabs label={places.tabsLabel} links={places.tabs} />
      <nav class="desk-shown" aria-label={places.showLabel}>
        {places.shown.map(({ text, href, current }) => (
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      <form class="desk-search" method="get" action={search.action}>
        {search.hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Field {...search.text} type="search" maxLength={200} autocomplete="off" />
        <button class="act quiet" type="submit">
          {search.button}
        </button>
      </form>
      {places.empty && <EmptyState text={places.empty.text} advice={places.empty.advice} />}
      <KeptRows rows={places.rows} />
      {places.paging && <Paging paging={places.paging} />}
      <p class="desk-data">
        <a href={places.json.href}>{places.json.text}</a>
      </p>
      <KeysHelp keys={places.keys} />
    </div>
  );
}
