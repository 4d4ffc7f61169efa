import { Time } from '../../ui/Time.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import type { CasesView } from './cases.view.ts';

/** The cases of revised data, each with a link to its page. */
export function CasesPage({ cases }: { cases: CasesView }) {
  return (
    <DeskList list={cases}>
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
    </DeskList>
  );
}
