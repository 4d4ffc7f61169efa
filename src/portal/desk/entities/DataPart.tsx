import type { EntityDataView } from './entity-data.view.ts';
import { PlaceLine } from './PlaceLine.tsx';

/** Where datasets name an entity, each with links to its rows and to the decision. */
export function DataPart({ data }: { data: EntityDataView }) {
  return (
    <section id="in-data">
      <h2>{data.title}</h2>
      {data.rows.length === 0 && <p class="desk-about">{data.none}</p>}
      <ol class="desk-rows">
        {data.rows.map(({ place, decide }) => (
          <li class="desk-row">
            <div>
              <p class="desk-name">
                <bdi>{place.value}</bdi>
              </p>
              <PlaceLine place={place} />
            </div>
            <p class="desk-meta">
              <span>{place.rows}</span>
              {place.about.map((word) => (
                <span>{word}</span>
              ))}
              <a href={decide.href}>
                {decide.text}
                <span class="unseen"> {place.value}</span>
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
