import type { LapsedView } from './alarms.view.ts';

/** The list of pictures with expired rights, if any; alarms link here. */
export function LapsedPart({ lapsed }: { lapsed: LapsedView | null }) {
  if (!lapsed) return null;
  return (
    <section id="rights" class="desk-stuck">
      <h2>{lapsed.title}</h2>
      <p>{lapsed.advice}</p>
      <ul class="desk-rows">
        {lapsed.pictures.map(({ story, ended, picture }) => (
          <li class="desk-row">
            <div>
              <h3 class="desk-name">
                <a href={story.href} lang={story.lang} dir="auto">
                  {story.text}
                </a>
              </h3>
              <p class="desk-meta">
                <span class="wrong">{ended}</span>
                <a href={picture.href}>{picture.text}</a>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
