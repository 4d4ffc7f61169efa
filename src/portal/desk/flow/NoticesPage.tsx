import { Choice } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import type { NoticesView } from './notices.view.ts';

/** A member's notices at the desk, and the buttons that mark them as read. */
export function NoticesPage({ notices }: { notices: NoticesView }) {
  return (
    <DeskList
      list={notices}
      after={
        <form
          class="flow-bulk"
          id="letters"
          method="post"
          action={notices.letters.action}
          aria-labelledby="letters-title"
        >
          <h2 id="letters-title">{notices.letters.title}</h2>
          <p class="hint">{notices.letters.intro}</p>
          <div class="desk-grid">
            {notices.letters.choices.map((choice) => (
              <Choice {...choice} />
            ))}
          </div>
          <button class="act" type="submit">
            {notices.letters.button}
          </button>
        </form>
      }
    >
      {notices.all && (
        <form class="desk-data" method="post" action={notices.action}>
          <button class="word" type="submit">
            {notices.all}
          </button>
        </form>
      )}
      <ol class="desk-rows">
        {notices.rows.map((row) => (
          <li class={row.unread ? 'desk-row flow-unread' : 'desk-row'} data-keys-item>
            <div>
              <p class="desk-meta">
                <span>{row.what}</span>
                <Time stamp={row.at} />
              </p>
              <h2>
                <a href={row.story.href} data-keys-open>
                  <bdi lang={row.story.lang}>{row.story.text}</bdi>
                </a>
              </h2>
              {row.said && (
                <p class="flow-said" dir="auto">
                  {row.said}
                </p>
              )}
            </div>
            {row.unread && (
              <form method="post" action={notices.action} data-keys-send>
                <input type="hidden" name="id" value={row.id} />
                <button class="word" type="submit" data-key="r" aria-keyshortcuts="r">
                  {notices.read}
                  <span class="unseen"> {row.story.text}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </DeskList>
  );
}
