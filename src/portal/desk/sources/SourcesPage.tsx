import { EmptyState } from '../../components/EmptyState.tsx';
import { Choice, Field } from '../../components/form/Field.tsx';
import { Paging } from '../../components/Paging.tsx';
import { KeysHelp } from '../KeysHelp.tsx';
import { KeptRows } from './KeptRows.tsx';
import { SourceTabs } from './SourceTabs.tsx';
import type { SourcesView } from './sources.view.ts';

/** The sources of the newsroom, and what narrows them. */
export function SourcesPage({ sources }: { sources: SourcesView }) {
  const { search } = sources;
  return (
    <div data-keys-list data-failed={sources.keys.failed}>
      <SourceTabs label={sources.tabsLabel} links={sources.tabs} />
      <nav class="desk-shown" aria-label={sources.showLabel}>
        {sources.shown.map(({ text, href, current }) => (
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
        <Choice {...search.policy} />
        <button class="act quiet" type="submit">
          {search.button}
        </button>
      </form>
      {sources.empty && <EmptyState text={sources.empty.text} advice={sources.empty.advice} />}
      <KeptRows rows={sources.rows} />
      {sources.paging && <Paging paging={sources.paging} />}
      <p class="desk-data">
        <a href={sources.json.href}>{sources.json.text}</a>
      </p>
      <KeysHelp keys={sources.keys} />
    </div>
  );
}
