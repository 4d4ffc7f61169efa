import { EmptyState } from '../../site/EmptyState.tsx';
import type { LinkView } from '../../site/frame.view.ts';
import { Choice, Field } from '../../ui/form/Field.tsx';
import { BoardRow } from './BoardRow.tsx';
import type { BoardView, ChoiceView } from './board.view.ts';
import { PreviewPart } from './PreviewPart.tsx';

/** A board: what is placed, what can be placed, and a preview of the page. */
export function BoardPage({ board }: { board: BoardView }) {
  const { conflict, choose, words } = board;
  return (
    <div
      class="board"
      data-board={board.preview.base}
      data-moved={words.moved}
      data-taken-out={words.takenOut}
    >
      <Links nav={board.editions} />
      <Links nav={board.pages} />
      <div class="board-stands">
        <p class="desk-meta">
          <bdi>{board.stands}</bdi>
        </p>
        {[board.undo, board.redo].map(
          (step) =>
            step && (
              <form method="post" action={step.action}>
                <input type="hidden" name="version" value={board.version} />
                <button class="word" type="submit" aria-label={step.label}>
                  {step.text}
                </button>
              </form>
            ),
        )}
        <span class="desk-data">
          {board.links.map(({ text, href }) => (
            <a href={href}>{text}</a>
          ))}
        </span>
      </div>
      {conflict && (
        <section class="board-conflict" role="alert">
          <h2>{conflict.title}</h2>
          <p>
            <bdi>{conflict.by}</bdi>
          </p>
          <ul>
            {conflict.changes.map((text) => (
              <li>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
          <p>{conflict.about}</p>
          <p class="desk-data">
            <a href={conflict.take.href}>{conflict.take.text}</a>
          </p>
        </section>
      )}
      <form id="board" method="post" action={board.action.arrange} class="board-parts">
        {/* Enter in a field presses the first button of a form: it must search, and not move anything. */}
        <button class="unseen" type="submit" name="step" value="search" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="version" value={board.version} />
        <section class="board-placed" data-places={board.places.join('\n')} data-full={words.full}>
          <h2>{board.title}</h2>
          <p class="desk-about">{board.help}</p>
          <p class="desk-about" data-with-script hidden>
            {board.keys}
          </p>
          <div data-empty hidden={board.rows.length > 0}>
            <EmptyState {...board.empty} />
          </div>
          <ol
            class="board-rows"
            data-always={words.always}
            data-from={words.from}
            data-until={words.until}
            data-from-until={words.fromUntil}
          >
            {board.rows.map((row, at) => (
              <BoardRow
                row={row}
                words={words}
                place={board.places[at] ?? ''}
                first={at === 0}
                last={at === board.rows.length - 1}
              />
            ))}
          </ol>
          <p class="unseen" role="status" />
          <div class="board-save">
            <p class="board-unsaved" data-unsaved hidden={!board.unsaved}>
              {words.unsaved} <a href={board.drop.href}>{board.drop.text}</a>
            </p>
            <Field {...board.why} maxLength={300} autocomplete="off" />
            <button class="act" type="submit" formaction={board.action.save}>
              {words.save}
            </button>
          </div>
        </section>
        <section class="board-choose" data-choices>
          <h2>{choose.title}</h2>
          <div class="board-search">
            <Field {...choose.text} type="search" maxLength={200} autocomplete="off" />
            {choose.only && <Choice {...choose.only} />}
            <button class="act quiet" type="submit" name="step" value="search">
              {choose.button}
            </button>
          </div>
          {choose.empty && <EmptyState {...choose.empty} />}
          <div class="board-list">
            {choose.groups.map(({ title, choices }) => (
              <>
                <h3>{title}</h3>
                <ul class="board-choices">
                  {choices.map((choice) => (
                    <Placeable choice={choice} words={words} />
                  ))}
                </ul>
              </>
            ))}
          </div>
        </section>
      </form>
      <PreviewPart preview={board.preview} form="board" />
      <p class="desk-data">
        {board.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </div>
  );
}

function Links({ nav }: { nav: { readonly label: string; readonly links: readonly LinkView[] } }) {
  return (
    <nav class="desk-shown board-nav" aria-label={nav.label}>
      {nav.links.map(({ text, href, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          <bdi>{text}</bdi>
        </a>
      ))}
    </nav>
  );
}

function Placeable({ choice, words }: { choice: ChoiceView; words: BoardView['words'] }) {
  return (
    <li data-choice={choice.storyId} hidden={choice.placed}>
      <button class="grip" type="button" aria-label={choice.grip} tabIndex={-1} hidden>
        <span aria-hidden="true" />
      </button>
      <div>
        <p class="board-name">
          <a href={choice.href}>
            <bdi lang={choice.lang}>{choice.headline}</bdi>
          </a>
        </p>
        <p class="desk-meta">
          {choice.words.map(({ text, tone }) => (
            <span class={tone}>{text}</span>
          ))}
        </p>
      </div>
      <span class="steps">
        <button
          class="word"
          type="submit"
          name="step"
          value={`place ${choice.storyId}`}
          aria-label={choice.place}
        >
          {words.place}
        </button>
        <button
          class="word"
          type="submit"
          name="step"
          value={`lead ${choice.storyId}`}
          aria-label={choice.lead}
        >
          {words.lead}
        </button>
      </span>
      <template>
        <BoardRow row={choice.row} words={words} place="" first={false} last={false} />
      </template>
    </li>
  );
}
