import { Field } from '../../ui/form/Field.tsx';
import type { BoardView, RowView } from './board.view.ts';

/** A story on a board, with the buttons that move it and its times. */
export function BoardRow({
  row,
  words,
  place,
  first,
  last,
}: {
  row: RowView;
  words: BoardView['words'];
  place: string;
  first: boolean;
  last: boolean;
}) {
  const step = (verb: string, text: string, label: string, disabled = false) => (
    <button
      class="word"
      type="submit"
      name="step"
      value={`${verb} ${row.key}`}
      aria-label={label}
      disabled={disabled}
    >
      {text}
    </button>
  );
  return (
    <li data-slot={row.storyId} data-headline={row.headline}>
      <input type="hidden" name="slot" value={`${row.key}:${row.storyId}`} />
      <button class="grip" type="button" aria-label={row.grip} hidden>
        <span aria-hidden="true" />
      </button>
      <b class="board-at">{place}</b>
      <div>
        <p class="board-name">
          <a href={row.href}>
            <bdi lang={row.lang}>{row.headline}</bdi>
          </a>
        </p>
        <p class="desk-meta">
          {row.words.map(({ text, tone }) => (
            <span class={tone}>{text}</span>
          ))}
        </p>
        <details open={row.open}>
          <summary>{row.times}</summary>
          <div class="board-times">
            <Field {...row.start} type="datetime-local" />
            <Field {...row.end} type="datetime-local" />
          </div>
        </details>
      </div>
      <span class="steps">
        {step('up', words.up, row.up, first)}
        {step('down', words.down, row.down, last)}
        {step('out', words.out, row.out)}
      </span>
    </li>
  );
}
