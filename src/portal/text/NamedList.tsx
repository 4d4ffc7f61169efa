import type { NamedView } from './named.view.ts';

/** The entities a story names, each linked to its dossier. */
export function NamedList({ named }: { named: NamedView }) {
  return (
    <section class="named-here">
      <h2>{named.title}</h2>
      <ul>
        {named.items.map(({ name, href, about }) => (
          <li>
            <a href={href} lang="">
              <bdi>{name}</bdi>
            </a>
            <span class="about">{about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
