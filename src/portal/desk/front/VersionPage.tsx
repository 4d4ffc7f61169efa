import { EmptyState } from '../../site/EmptyState.tsx';
import { Time } from '../../ui/Time.tsx';
import { PreviewPart } from './PreviewPart.tsx';
import type { VersionView } from './versions.view.ts';

/** One version of a board: its stories, a preview of the page with it, and the button that restores it. */
export function VersionPage({ view }: { view: VersionView }) {
  const { restore, empty } = view;
  return (
    <div class="board">
      <p class="desk-about">{view.about}</p>
      <p class="desk-meta">
        <bdi>{view.by}</bdi>
        <Time stamp={view.at} />
        {view.kind && <span>{view.kind}</span>}
      </p>
      {view.why && (
        <p class="board-why">
          <bdi>{view.why}</bdi>
        </p>
      )}
      {empty && <EmptyState {...empty} />}
      <ol class="board-rows board-kept">
        {view.slots.map(({ place, headline, lang, href, times, word }) => (
          <li>
            <b class="board-at">{place}</b>
            <div>
              <p class="board-name">
                <a href={href}>
                  <bdi lang={lang}>{headline}</bdi>
                </a>
              </p>
              <p class="desk-meta">
                <span>{times}</span>
                {word && <span class={word.tone}>{word.text}</span>}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {restore ? (
        <form method="post" action={restore.action} class="board-restore">
          <input type="hidden" name="version" value={restore.version} />
          <input type="hidden" name="number" value={restore.number} />
          <p class="desk-about">{restore.about}</p>
          <button class="act" type="submit">
            {restore.button}
          </button>
        </form>
      ) : (
        <p class="desk-about">{view.stands}</p>
      )}
      <p class="desk-data">
        {view.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <PreviewPart preview={view.preview} form={null} />
    </div>
  );
}
