import { EmptyState } from '../../components/EmptyState.tsx';
import { Paging } from '../../components/Paging.tsx';
import { Time } from '../../components/Time.tsx';
import { KeysHelp } from '../KeysHelp.tsx';
import type { CasesView } from './cases.view.ts';

/** The cases of revised data, each a link to its page. */
export function CasesPage({ cases }: { cases: CasesView }) {
  return (
    <div data-keys-list data-failed={cases.keys.failed}>
      <nav class="desk-shown" aria-label={cases.showLabel}>
        {cases.shown.map(({ text, href, current }) => (
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      {cases.empty && <EmptyState text={cases.empty.text} advice={cases.empty.advice} />}
      <ol class="desk-rows">
        {cases.rows.map((row) => (
          <li class="desk-row" data-keys-item>
            <div>
              <h2>
                <a href={row.dataset.href} data-keys-open>
                  <bdi>{row.dataset.text}</bdi>
                </a>
              </h2>
              <p class="desk-meta">
                <span>{row.versions}</span>
                <Time stamp={row.opened} />
                {row.words.map((word) => (
                  <span>{word}</span>
                ))}
              </p>
            </div>
            <p class="desk-state">{row.state}</p>
          </li>
        ))}
      </ol>
      {cases.paging && <Paging paging={cases.paging} />}
      <p class="desk-data">
        {cases.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <KeysHelp keys={cases.keys} />
    </div>
  );
}
