import { Choice, Field } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import type { VersionsView } from './versions.view.ts';

/** Every text of a story, newest first; a checkpoint, and a comparison of any two. */
export function VersionsPage({ versions }: { versions: VersionsView }) {
  const { rows, checkpoint, compare, back, languages } = versions;
  return (
    <div class="versions">
      <p class="desk-data">
        <a href={back.href}>{back.text}</a>
        <a href={languages.href}>{languages.text}</a>
      </p>
      <div class="versions-forms">
        <form method="get" action={compare.action}>
          <h2>{compare.title}</h2>
          {compare.lang && <input type="hidden" name="lang" value={compare.lang} />}
          <Choice {...compare.from} />
          <Choice {...compare.to} />
          <button class="act quiet" type="submit">
            {compare.button}
          </button>
        </form>
        {checkpoint && (
          <form method="post" action={checkpoint.action}>
            <h2>{checkpoint.title}</h2>
            <Field {...checkpoint.field} maxLength={120} autocomplete="off" />
            <button class="act quiet" type="submit">
              {checkpoint.button}
            </button>
          </form>
        )}
      </div>
      <ol class="desk-rows">
        {rows.map(({ name, about, by, at, waits, link, links }) => (
          <li class="desk-row">
            <div>
              <h2>
                <a href={link}>
                  <bdi>{name}</bdi>
                </a>
              </h2>
              {about && (
                <p class="desk-meta">
                  <bdi>{about}</bdi>
                </p>
              )}
              {waits && (
                <p class="desk-meta">
                  <span class="wrong">{waits}</span>
                </p>
              )}
              <p class="desk-data versions-links">
                {links.map(({ text, href }) => (
                  <a href={href}>
                    {text}
                    <span class="unseen">: {name}</span>
                  </a>
                ))}
              </p>
            </div>
            <p class="desk-meta">
              <bdi>{by}</bdi>
              <Time stamp={at} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
