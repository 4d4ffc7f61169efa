import type { SourcelineView } from './sourceline.view.ts';

/**
 * A tick for each figure of a story, in the order of the text, and the tally in words; nothing if there are no figures.
 */
export function Sourceline({ line }: { line: SourcelineView | null }) {
  if (!line) return null;
  const { ticks, close, count, tally, href } = line;
  return (
    <p class="sl">
      <span class={close ? 'ticks close' : 'ticks'} aria-hidden="true">
        {ticks.map((mark) => (
          <i class={mark} />
        ))}
      </span>
      <span>
        {href ? <a href={href}>{count}</a> : count}
        {tally.map((part) => ` · ${part}`)}
      </span>
    </p>
  );
}
