import type { ComponentChildren } from 'preact';
import { useFieldAnswer } from '../ui/form/answers.tsx';
import type { BlockRowView, ComposerView, PreviewView, ThingChoice } from './front-page.view.ts';

/** The composer of a personal front page: its blocks, what is muted, and a preview. */
export function FrontComposer({ view }: { view: ComposerView }) {
  const { words, muted } = view;
  return (
    <>
      <section id="compose">
        <h2>{view.title}</h2>
        <div class="front-state">
          <p>{view.state}</p>
          {view.use && (
            <form action={view.use.action} method="post">
              <button
                class={view.use.value === 'yes' ? 'act' : 'act quiet'}
                type="submit"
                name="on"
                value={view.use.value}
              >
                {view.use.text}
              </button>
            </form>
          )}
        </div>
      </section>
      <div class="composer">
        <div>
          <section id="blocks">
            <h2>{view.blocksTitle}</h2>
            <p class="why">{view.rows.length > 0 ? view.blocksHelp : view.beginHelp}</p>
            {view.begin.length > 0 && (
              <div class="acts">
                {view.begin.map(({ text, refs }) => (
                  <form action={view.add?.action} method="post">
                    {refs.map((ref) => (
                      <input type="hidden" name="what" value={ref} />
                    ))}
                    <button class="act quiet" type="submit">
                      {text}
                    </button>
                  </form>
                ))}
              </div>
            )}
            {view.rows.length > 0 && <BlockList view={view} />}
            {view.add && (
              <form class="choosing" action={view.add.action} method="post">
                <ThingSelect choice={view.add.choice}>
                  <span class="few">
                    <label for="new-count">{words.stories}</label>
                    <CountSelect id="new-count" counts={view.counts} count={3} />
                  </span>
                  <button class="act" type="submit">
                    {words.add}
                  </button>
                </ThingSelect>
              </form>
            )}
          </section>
          <section id="muted">
            <h2>{muted.title}</h2>
            <p class="why">{muted.help}</p>
            {muted.none && <p class="none">{muted.none}</p>}
            {muted.rows.length > 0 && (
              <form action={muted.unmute} method="post">
                <ul class="block-rows">
                  {muted.rows.map(({ ref, name, kind }) => (
                    <li>
                      <span class="block-name">
                        <b>{name}</b> <span>{kind}</span>
                      </span>
                      <button class="word" type="submit" name="target" value={ref}>
                        {muted.unmuteText}
                        <span class="unseen"> {name}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </form>
            )}
            <form class="choosing" action={muted.action} method="post">
              <ThingSelect choice={muted.choice}>
                <button class="act quiet" type="submit">
                  {words.mute}
                </button>
              </ThingSelect>
            </form>
          </section>
        </div>
        <section id="preview" class="preview" data-preview={view.preview}>
          <Preview view={view.show} />
        </section>
      </div>
    </>
  );
}

function BlockList({ view }: { view: ComposerView }) {
  const { words } = view;
  return (
    <form action={view.arrange} method="post" data-blocks data-moved={words.movedTo}>
      <ol class="block-rows">
        {view.rows.map((row) => (
          <BlockRow row={row} view={view} />
        ))}
      </ol>
      <button class="act quiet" type="submit" data-keep>
        {words.keep}
      </button>
      <p class="unseen" role="status" />
    </form>
  );
}

function BlockRow({ row, view }: { row: BlockRowView; view: ComposerView }) {
  const { words } = view;
  const step = (verb: string, text: string, label: string, disabled = false) => (
    <button
      class="word"
      type="submit"
      name="step"
      value={`${verb} ${row.ref}`}
      aria-label={label}
      disabled={disabled}
    >
      {text}
    </button>
  );
  return (
    <li data-name={row.name}>
      <input type="hidden" name="block" value={row.ref} />
      <button class="grip" type="button" aria-label={row.move} hidden>
        <span aria-hidden="true">⠿</span>
      </button>
      <span class="block-name">
        <b>{row.name}</b> <span>{row.kind}</span>
      </span>
      <CountSelect label={row.countLabel} counts={view.counts} count={row.count} />
      <span class="steps">
        {step('up', words.up, row.up, row.first)}
        {step('down', words.down, row.down, row.last)}
        {step('remove', words.remove, row.remove)}
      </span>
    </li>
  );
}

function CountSelect({
  id,
  label,
  counts,
  count,
}: {
  id?: string;
  label?: string;
  counts: readonly number[];
  count: number;
}) {
  return (
    <select id={id} name="count" aria-label={label}>
      {counts.map((one) => (
        <option value={one} selected={one === count}>
          {one}
        </option>
      ))}
    </select>
  );
}

function ThingSelect({ choice, children }: { choice: ThingChoice; children: ComponentChildren }) {
  const { name, label, first, wrong, groups } = choice;
  const isFocused = useFieldAnswer({ id: name, label, wrong });
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <div class="line">
        <select
          id={name}
          name={name}
          autofocus={isFocused}
          {...(wrong && { 'aria-invalid': 'true' as const, 'aria-describedby': `${name}-wrong` })}
        >
          <option value="">{first}</option>
          {groups.map((group) => (
            <optgroup label={group.label}>
              {group.options.map(({ value, text }) => (
                <option value={value}>{text}</option>
              ))}
            </optgroup>
          ))}
        </select>
        {children}
      </div>
      {wrong && (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/** The headlines of the previewed front page; each story can be muted there. */
export function Preview({ view }: { view: PreviewView }) {
  const { front } = view;
  const headline = (card: { id: string; href: string; headline: string; lang: string | undefined }) => (
    <a href={card.href} lang={card.lang}>
      {card.headline}
    </a>
  );
  return (
    <>
      <h2>{view.title}</h2>
      {front.lead && (
        <div class="preview-lead">
          <h3>{view.lead}</h3>
          <p>{headline(front.lead)}</p>
        </div>
      )}
      {front.blocks.map((block) => (
        <div>
          <h3>{block.title}</h3>
          {block.empty && <p class="why">{block.empty}</p>}
          {block.cards.length > 0 && (
            <form action={view.mute} method="post">
              <ul>
                {block.cards.map((card) => (
                  <li>
                    {headline(card)}{' '}
                    <button class="word" type="submit" name="target" value={`story:${slugOf(card.href)}`}>
                      {view.muteText}
                      <span class="unseen"> {card.headline}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </form>
          )}
        </div>
      ))}
    </>
  );
}

function slugOf(href: string): string {
  return href.replace(/^\/story\//, '').replace(/[?#].*$/s, '');
}
