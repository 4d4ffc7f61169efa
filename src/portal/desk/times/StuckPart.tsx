import type { StuckView } from './alarms.view.ts';

/** The list of stories that missed their publication time, if any; alarms link here. */
export function StuckPart({ stuck }: { stuck: StuckView | null }) {
  if (!stuck) return null;
  return (
    <section id="alarms" class="desk-stuck">
      <h2>{stuck.title}</h2>
      <ul class="desk-rows">
        {stuck.stories.map(({ story, due, why, meta }) => (
          <li class="desk-row">
            <div>
              <h3 class="desk-name">
                <a href={story.href} lang={story.lang} dir="auto">
                  {story.text}
                </a>
              </h3>
              <p>{why}</p>
              <p class="desk-meta">
                <span class="wrong">{due}</span>
                {meta.map((text) => (
                  <span>{text}</span>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
