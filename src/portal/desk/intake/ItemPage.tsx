import { Body } from '../../text/Body.tsx';
import { FigureSign } from '../../text/FigureSign.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { ChangedFacts } from '../frame/ChangedFacts.tsx';
import type { PanelFigure, PanelName } from '../panel/panel.view.ts';
import type { ItemPageView } from './item.view.ts';

/** An item as it came, and beside it what is known about it: its terms, figures, names, copies, versions and event. */
export function ItemPage({ page }: { page: ItemPageView }) {
  const { text, panel, ours, others, versions } = page;
  return (
    <div class="intake-item">
      <article class="versions-text intake-text" lang={page.lang} dir={page.dir}>
        {page.standfirst && <p class="versions-standfirst">{page.standfirst}</p>}
        {text?.lead && <Figure figure={text.lead} sizes="(min-width: 60rem) 40rem, 100vw" />}
        {text && text.body.content.length > 0 ? (
          <div class="body">
            <Body
              body={text.body}
              dateline={text.dateline}
              words={text.bodyWords}
              figures={text.figures}
              pictures={text.pictures}
            />
          </div>
        ) : (
          <p class="desk-about">{page.empty}</p>
        )}
      </article>
      <div class="intake-beside">
        {page.changed && <ChangedFacts facts={page.changed} />}
        <section>
          <h2>{page.terms.title}</h2>
          <FactList facts={page.terms.facts} />
        </section>
        <section>
          <h2>{panel.figures.title}</h2>
          {panel.figures.rows.length === 0 && <p class="desk-about">{panel.figures.none}</p>}
          <ol class="intake-figures">
            {panel.figures.listed.map((row) => (
              <FigureRow row={row} lang={panel.lang} />
            ))}
          </ol>
          {panel.figures.more && <p class="desk-about">{panel.figures.more}</p>}
        </section>
        <section>
          <h2>{panel.names.title}</h2>
          {panel.names.rows.length === 0 && <p class="desk-about">{panel.names.none}</p>}
          <ul class="intake-names">
            {panel.names.rows.map((row) => (
              <NameRow row={row} />
            ))}
          </ul>
        </section>
        {panel.copies.rows.length > 0 && (
          <section>
            <h2>{panel.copies.title}</h2>
            <Links rows={panel.copies.rows.map(({ link, note }) => ({ ...link, lang: panel.lang, note }))} />
          </section>
        )}
        <section>
          <h2>{ours.title}</h2>
          {ours.none && <p class="desk-about">{ours.none}</p>}
          <Links rows={ours.rows.map(({ link, meta }) => ({ ...link, note: meta.join(' · ') }))} />
        </section>
        {others && (
          <section>
            <h2>{others.title}</h2>
            <Links rows={others.rows.map(({ link, meta }) => ({ ...link, note: meta.join(' · ') }))} />
            <p class="desk-meta">
              <a href={others.all.href}>{others.all.text}</a>
            </p>
          </section>
        )}
        <section>
          <h2>{versions.title}</h2>
          <ol class="intake-links">
            {versions.rows.map(({ text: name, meta, link }) => (
              <li>
                {name} <span class="desk-meta">{meta}</span>
                {link && (
                  <p class="desk-meta">
                    <a href={link.href}>
                      {link.text}
                      <span class="unseen"> {name}</span>
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}

function FigureRow({ row, lang }: { row: PanelFigure; lang: string }) {
  const { mark, word, exact, where, why, more, link } = row;
  return (
    <li class={mark ?? 'aside'}>
      <p class={`reads-figure ${mark ?? 'aside'}`}>
        {link ? (
          <a href={link.href}>
            <bdi lang={lang}>{exact}</bdi>
          </a>
        ) : (
          <bdi lang={lang}>{exact}</bdi>
        )}
        {mark && <FigureSign word={word} />}{' '}
        <span class="reads-word">{where ? `${word} · ${where}` : word}</span>
      </p>
      {why && <p dir="auto">{why}</p>}
      {more && <p class="desk-meta">{more}</p>}
    </li>
  );
}

function NameRow({ row: { name, href, note, hit } }: { row: PanelName }) {
  return (
    <li>
      {href ? (
        <a href={href}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}{' '}
      {note && <span class="reads-note">{note}</span>}
      {hit && (
        <a class="reads-hit" href={hit.href}>
          {hit.text}
        </a>
      )}
    </li>
  );
}

function Links({
  rows,
}: {
  rows: readonly {
    readonly text: string;
    readonly href: string;
    readonly lang: string;
    readonly note: string;
  }[];
}) {
  if (rows.length === 0) return null;
  return (
    <ul class="intake-links">
      {rows.map(({ text, href, lang, note }) => (
        <li>
          <a href={href}>
            <bdi lang={lang}>{text}</bdi>
          </a>
          <p class="desk-meta">
            <bdi>{note}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}
