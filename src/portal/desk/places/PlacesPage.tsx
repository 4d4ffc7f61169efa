import { Field } from '../../components/form/Field.tsx';
import { DeskList, Shown } from '../DeskList.tsx';
import { KeptRows } from '../sources/KeptRows.tsx';
import type { PlacesView } from './places.view.ts';

/** The places stories are from, and what narrows them. */
export function PlacesPage({ places }: { places: PlacesView }) {
  const { search } = places;
  return (
    <DeskList
      list={places}
      before={<Shown label={places.tabsLabel} links={places.tabs} />}
      fields={<Field {...search.text} type="search" maxLength={200} autocomplete="off" />}
    >
      <KeptRows rows={places.rows} />
    </DeskList>
  );
}
