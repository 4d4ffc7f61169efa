import type { LinkView } from '../../site/frame.view.ts';
import { ChangedFacts } from '../frame/ChangedFacts.tsx';
import type { ChangedFactsView } from '../frame/changed-facts.view.ts';
import { Compared } from './Compared.tsx';
import type { ComparedView } from './compared.view.ts';

/** The changes between two texts of a story. */
export function ComparePage({
  about,
  links,
  facts,
  compared,
}: {
  about: string;
  links: readonly LinkView[];
  facts: ChangedFactsView;
  compared: ComparedView;
}) {
  return (
    <div class="versions">
      <p class="desk-about">
        <bdi>{about}</bdi>
      </p>
      <p class="desk-data">
        {links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      {!compared.same && <ChangedFacts facts={facts} />}
      <Compared compared={compared} />
    </div>
  );
}
