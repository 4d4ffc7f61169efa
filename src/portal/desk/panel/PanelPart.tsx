import { FigureSign } from '../../text/FigureSign.tsx';
import { BlocksPart } from '../blocks/BlocksPart.tsx';
import type { PanelFigure, PanelName, PanelRelated, PanelView } from './panel.view.ts';

/** The findings in a text: what blocks it, duplicates, its figures in order with their marks, and the names in it. */
export function PanelPart({ panel }: { panel: PanelView }) {
  const { figures, names, copies, related } = panel;
  return (
    <div class="reads">
      <h2>{panel.title}</h2>
      {panel.ticks.length > 0 && (
        <p class="sl" aria-hidden="true">
          <span class={panel.ticks.length > 40 ? 'ticks close' : 'ticks'}>
            {panel.ticks.map((mark) => (
              <i class={mark} />
            ))}
          </span>
        </p>
      )}
      <BlocksPart blocks={panel.blocks} />
      {copies.rows.length > 0 && (
        <section class="reads-copies">
          <h3>{copies.title}</h3>
          <ul>
            {copies.rows.map(({ link, note }) => (
              <li>
                <a href={link.href} lang={panel.lang} dir="auto">
                  {link.text}
                </a>
                <p>{note}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{figures.title}</h3>
        {figures.rows.length === 0 && <p class="reads-none">{figures.none}</p>}
        <ol>
          {figures.listed.map((row) => (
            <Figure row={row} lang={panel.lang} />
          ))}
        </ol>
        {figures.more && <p class="reads-none">{figures.more}</p>}
        {figures.unread && (
          <p class="reads-none" dir="auto">
            {figures.unread}
          </p>
        )}
      </section>
      <section>
        <h3>{names.title}</h3>
        {names.rows.length === 0 && <p class="reads-none">{names.none}</p>}
        <ul>
          {names.rows.map((row) => (
            <Name row={row} />
          ))}
        </ul>
      </section>
      {related.rows.length > 0 && (
        <section class="reads-copies">
          <h3>{related.title}</h3>
          <ul>
            {related.rows.map((row) => (
              <Related row={row} lang={panel.lang} put={related.put} />
            ))}
          </ul>
        </section>
      )}
      <p class="reads-saved">{panel.saved}</p>
    </div>
  );
}

function Figure({ row, lang }: { row: PanelFigure; lang: string }) {
  const { mark, word, exact, place, where, start, end, why, more, link } = row;
  return (
    <li class={mark ?? 'aside'}>
      <p class={`reads-figure ${mark ?? 'aside'}`}>
        <button
          type="button"
          class="word"
          data-place={place}
          data-start={start}
          data-end={end}
          lang={lang}
          dir="auto"
        >
          {exact}
        </button>
        {mark && <FigureSign word={word} />}{' '}
        <span class="reads-word">{where ? `${word} · ${where}` : word}</span>
      </p>
      {why && <p dir="auto">{why}</p>}
      {(more || link) && (
        <p class="reads-more">
          {more && <span>{more}</span>} {link && <a href={link.href}>{link.text}</a>}
        </p>
      )}
    </li>
  );
}

function Related({ row, lang, put }: { row: PanelRelated; lang: string; put: string }) {
  const { link, address, note } = row;
  return (
    <li>
      <a href={link.href} lang={lang} dir="auto">
        {link.text}
      </a>
      <p class="reads-more">
        <span>{note}</span>{' '}
        <button type="button" class="word" data-link={address} data-headline={link.text}>
          {put}
        </button>
      </p>
    </li>
  );
}

function Name({ row }: { row: PanelName }) {
  return (
    <li>
      {row.href ? (
        <a href={row.href}>
          <bdi>{row.name}</bdi>
        </a>
      ) : (
        <bdi>{row.name}</bdi>
      )}{' '}
      {row.note && <span class="reads-note">{row.note}</span>}
      {row.hit && (
        <a class="reads-hit" href={row.hit.href}>
          {row.hit.text}
        </a>
      )}
    </li>
  );
}
