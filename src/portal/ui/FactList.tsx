import { Time } from './Time.tsx';
import type { Stamp } from './times.ts';

/** A fact under its label; a text is isolated from others in mixed text directions. */
export interface LabelledFact {
  readonly label: string;
  readonly text: string;
  readonly href?: string | null | undefined;
  readonly stamp?: Stamp | null | undefined;
  readonly tone?: string | undefined;
  readonly isCode?: true;
}

/** Facts with their labels, one under the other. */
export function FactList({ facts }: { facts: readonly LabelledFact[] }) {
  return (
    <dl class="desk-facts">
      {facts.map((fact) => (
        <div>
          <dt>{fact.label}</dt>
          <dd class={fact.tone}>{said(fact)}</dd>
        </div>
      ))}
    </dl>
  );
}

function said({ text, href, stamp, isCode }: LabelledFact) {
  if (stamp) return <Time stamp={stamp} />;
  if (href) return <a href={href}>{text}</a>;
  return isCode ? <code dir="ltr">{text}</code> : <bdi>{text}</bdi>;
}
