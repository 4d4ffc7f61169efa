import { FactList } from '../../ui/FactList.tsx';
import { Choice, Field, TextArea } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { BlocksPart } from '../blocks/BlocksPart.tsx';
import type { BlocksView } from '../blocks/blocks.view.ts';
import { Move } from './FlowPart.tsx';
import type { WorkflowView } from './workflow.view.ts';

/** The workflow of a story: its state, the available moves, the blocks, the assignee, and the history. */
export function WorkflowPage({
  workflow,
  blocks,
  refused,
}: {
  workflow: WorkflowView;
  blocks: BlocksView | null;
  /** Whether a move was just refused, so that the blocks come first. */
  refused: boolean;
}) {
  const { move, plan, history } = workflow;
  return (
    <>
      {refused && blocks && <BlocksPart blocks={blocks} />}
      <p class="desk-data">
        {workflow.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <div class="desk-sides">
        <section>
          <h2>{move.title}</h2>
          {move.none && <p class="desk-about">{move.none}</p>}
          {move.why && <p class="desk-about">{move.why}</p>}
          {move.buttons.length > 0 && (
            <form class="flow-move" method="post" action={move.action}>
              <input type="hidden" name="seen" value={move.seen} autocomplete="off" />
              <TextArea {...move.note} maxLength={2_000} />
              {move.at && <Field {...move.at} type="datetime-local" />}
              <div class="acts">
                {move.buttons.map((button) => (
                  <Move move={button} />
                ))}
              </div>
            </form>
          )}
        </section>
        <section>
          <h2>{workflow.standing}</h2>
          <FactList facts={workflow.facts} />
          <form class="flow-plan" method="post" action={plan.action} aria-label={plan.title}>
            <div class="desk-grid">
              <Choice {...plan.to} />
              <Field {...plan.due} type="datetime-local" />
            </div>
            <button class="act quiet" type="submit">
              {plan.button}
            </button>
          </form>
        </section>
      </div>
      {!refused && blocks && <BlocksPart blocks={blocks} />}
      <section>
        <h2>{history.title}</h2>
        {history.none && <p class="desk-about">{history.none}</p>}
        <ol class="desk-rows">
          {history.rows.map((row) => (
            <li class="desk-row">
              <div>
                <p class="desk-name">
                  {row.what} <span class="flow-fromto">{row.state}</span>
                </p>
                {row.note && (
                  <p class="flow-said" dir="auto">
                    {row.note}
                  </p>
                )}
                {row.overrides && <p class="desk-meta">{row.overrides}</p>}
                {row.alone && <p class="desk-meta">{row.alone}</p>}
              </div>
              <p class="desk-meta">
                <bdi>{row.by}</bdi> <Time stamp={row.at} />
              </p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
