import type { FlowPartView, MoveButton } from './workflow.view.ts';

/** The status of a story in one line: its times, its notes, and the moves that need no further input. */
export function FlowPart({ flow }: { flow: FlowPartView }) {
  return (
    <section class="flow-part" aria-label={flow.label}>
      {flow.words.map(({ text, tone, href }) =>
        href ? <a href={href}>{text}</a> : <span class={tone}>{text}</span>,
      )}
      <a href={flow.comments.href}>{flow.comments.text}</a>
      <a href={flow.workflow.href}>{flow.workflow.text}</a>
      {flow.preview && <a href={flow.preview.href}>{flow.preview.text}</a>}
      {flow.live && <a href={flow.live.href}>{flow.live.text}</a>}
      {flow.why && <span class="flow-why">{flow.why}</span>}
      {flow.moves.length > 0 && (
        <form method="post" action={flow.action}>
          <input type="hidden" name="from" value="text" />
          <input type="hidden" name="seen" value={flow.seen} autocomplete="off" />
          {flow.moves.map((move) => (
            <Move move={move} small />
          ))}
        </form>
      )}
    </section>
  );
}

/** The button of one move. */
export function Move({ move, small }: { move: MoveButton; small?: boolean }) {
  const kind = small ? 'word' : move.grave ? 'act grave' : move.leads ? 'act' : 'act quiet';
  return (
    <button class={kind} type="submit" name="move" value={move.value}>
      {move.text}
    </button>
  );
}
