import { Choice, TextArea } from '../ui/form/Field.tsx';
import { Line } from '../ui/Line.tsx';
import { Picture } from '../ui/Picture.tsx';
import { Time } from '../ui/Time.tsx';
import type { FavoritesView, FavoriteView } from './favorites.view.ts';

/** One favourite: the story, its note, and its actions. */
export function FavoriteRow({ favorite, view }: { favorite: FavoriteView; view: FavoritesView }) {
  const { card, id, slug } = favorite;
  const { words, actions } = view;
  return (
    <li class="fav" id={`f-${slug}`}>
      <article class="row">
        <div class="row-text">
          {card && card.kicker.length > 0 && (
            <p class="kicker">
              <Line parts={card.kicker} />
            </p>
          )}
          {card ? (
            <h2 lang={card.lang} dir={card.dir}>
              <a href={card.href}>{card.headline}</a>
            </h2>
          ) : (
            <h2 class="gone">{words.gone}</h2>
          )}
          {favorite.note && (
            <p class="fav-note" dir="auto">
              {favorite.note}
            </p>
          )}
          <p class="meta">
            {card ? <Time stamp={card.stamp} /> : <bdi>{slug}</bdi>}
            {'\u00a0· '}
            {favorite.savedLabel} <Time stamp={favorite.saved} />
            {favorite.folderName && (
              <>
                {'\u00a0· '}
                <bdi>{favorite.folderName}</bdi>
              </>
            )}
          </p>
        </div>
        {card?.picture && (
          <div class="pic row-pic">
            <Picture picture={{ ...card.picture, alt: '' }} sizes="(max-width: 36rem) 30vw, 9rem" />
          </div>
        )}
      </article>
      <div class="fav-acts">
        <details>
          <summary>
            {words.edit}
            <span class="unseen">: {favorite.name}</span>
          </summary>
          <form method="post" action={actions.change}>
            <input type="hidden" name="favorite" value={id} />
            <input type="hidden" name="next" value={view.here} />
            <TextArea
              name="note"
              label={words.note}
              value={favorite.note}
              maxLength={2000}
              id={`note-${id}`}
            />
            {view.folderOptions.length > 1 && (
              <Choice
                name="folder"
                label={words.folder}
                value={favorite.folderId}
                options={view.folderOptions}
                id={`folder-${id}`}
              />
            )}
            <div class="acts">
              <button class="act" type="submit">
                {words.keepChange}
              </button>
            </div>
          </form>
        </details>
        <form method="post" action={actions.remove} class="inline-form">
          <input type="hidden" name="story" value={slug} />
          <input type="hidden" name="next" value={view.here} />
          <button class="word" type="submit">
            {words.remove}
            <span class="unseen">: {favorite.name}</span>
          </button>
        </form>
      </div>
    </li>
  );
}
