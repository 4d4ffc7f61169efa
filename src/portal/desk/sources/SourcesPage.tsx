import { Choice, Field } from '../../components/form/Field.tsx';
import { DeskList, Shown } from '../DeskList.tsx';
import { KeptRows } from './KeptRows.tsx';
import type { SourcesView } from './sources.view.ts';

/** The sources of the newsroom, and what narrows them. */
export function SourcesPage({ sources }: { sources: SourcesView }) {
  const { search } = sources;
  return (
    <DeskList
      list={sources}
      before={<Shown label={sources.tabsLabel} links={sources.tabs} />}
      fields={
        <>
          <Field {...search.text} type="search" maxLength={200} autocomplete="off" />
          <Choice {...search.policy} />
        </>
      }
    >
      <KeptRows rows={sources.rows} />
    </DeskList>
  );
}
