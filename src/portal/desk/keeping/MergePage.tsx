import type { LinkView } from '../../site/frame.view.ts';
import { Block, Line, type Side } from './Compared.tsx';
import type { BlockView, ChangeWords, LineView } from './compared.view.ts';
import { type HeldView, LockNotice } from './VersionPage.tsx';

/** A part of a story that differs between two texts, to choose from. */
export interface MergePart {
  /** The name of its field in the form; null if there is no choice. */
  readonly name: string | null;
  readonly title: string;
  readonly line: LineView | null;
  readonly block: BlockView | null;
  readonly choices: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[];
}

/** Two texts of a story side by side, to choose from. */
export interface MergeView {
  readonly links: readonly LinkView[];
  readonly settled: string | null;
  readonly isSame: string | null;
  readonly action: string;
  readonly seen: string;
  readonly version: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly standing: { readonly title: string; readonly by: string };
  readonly aside: { readonly title: string; readonly by: string };
  readonly parts: readonly MergePart[];
  readonly nothing: string;
  readonly says: ChangeWords;
  readonly held: HeldView | null;
  readonly buttons: { readonly chosen: string; readonly standing: string; readonly aside: string };
}

/** The current and the conflicting text, part by part, with differences marked, and a choice for each. */
export function MergePage({ merge }: { merge: MergeView }) {
  const { parts, buttons, standing, aside } = merge;
  return (
    <div class="versions">
      <p class="desk-data">
        {merge.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      {merge.settled && <p class="desk-about">{merge.settled}</p>}
      {merge.isSame && <p class="desk-about">{merge.isSame}</p>}
      <form method="post" action={merge.action} class="merge">
        <input type="hidden" name="seen" value={merge.seen} />
        <input type="hidden" name="version" value={merge.version} />
        <div class="merge-heads">
          <h2>
            {standing.title} <span class="desk-meta">{standing.by}</span>
          </h2>
          <h2>
            {aside.title} <span class="desk-meta">{aside.by}</span>
          </h2>
        </div>
        {parts.map((part) => (
          <Part part={part} merge={merge} />
        ))}
        {!merge.settled && (
          <div class="merge-acts">
            {merge.held && <LockNotice held={merge.held} />}
            <div class="acts">
              <button class="act" type="submit" name="take" value="chosen">
                {buttons.chosen}
              </button>
              <button class="act quiet" type="submit" name="take" value="standing">
                {buttons.standing}
              </button>
              <button class="act quiet" type="submit" name="take" value="aside">
                {buttons.aside}
              </button>
            </div>
          </div>
        )}
      </form>
    </div>
  );
}

function Part({ part, merge }: { part: MergePart; merge: MergeView }) {
  const { name, choices } = part;
  const { lang, dir } = merge;
  const side = (which: Side) => {
    const isEmpty = which === 'was' ? part.block?.change === 'new' : part.block?.change === 'gone';
    if (isEmpty) return <p class="desk-about">{merge.nothing}</p>;
    return (
      <div lang={lang} dir={dir}>
        {part.line && <Line line={part.line} side={which} says={merge.says} />}
        {part.block && <Block block={part.block} side={which} says={merge.says} />}
      </div>
    );
  };
  if (!name || merge.settled) {
    return (
      <div class={name ? 'merge-part' : 'merge-same'}>
        {part.line && <h3>{part.title}</h3>}
        <div class="merge-sides">
          {side('was')}
          {name && side('is')}
        </div>
      </div>
    );
  }
  return (
    <fieldset class="merge-part">
      <legend>{part.title}</legend>
      <div class="merge-sides">
        {side('was')}
        {side('is')}
      </div>
      <div class="merge-choices">
        {choices.map(({ value, text, checked }) => (
          <label>
            <input type="radio" name={name} value={value} checked={checked} /> {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
