import { EmptyState } from '../site/EmptyState.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FavoriteRow } from './FavoriteRow.tsx';
import type { FavoritesView } from './favorites.view.ts';

/** What a member has saved: folders, search, the stories, import and export. */
export function FavoritesPage({ view }: { view: FavoritesView }) {
  const { search, words, actions, ready } = view;
  return (
    <>
      {ready && (
        <form class="notice" method="post" action={actions.save}>
          <p>{ready.text}</p>
          {ready.slug && (
            <p class="acts">
              <input type="hidden" name="next" value="/favorites" />
              <button class="act" type="submit" name="story" value={ready.slug}>
                {ready.button}
              </button>
            </p>
          )}
        </form>
      )}
      {view.shelves.length > 0 && (
        <nav class="shelves" aria-label={view.shelvesLabel}>
          {view.shelves.map(({ text, href, count, current }) => (
            <a href={href} aria-current={current ? 'page' : undefined}>
              <bdi>{text}</bdi> <span class="count">{count}</span>
            </a>
          ))}
        </nav>
      )}
      {search && (
        <search>
          <form class="fav-search" action={search.action} method="get">
            {search.hidden.map(({ name, value }) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <input
              type="search"
              name="q"
              value={search.q}
              maxlength={200}
              aria-label={search.words.q}
              placeholder={search.words.q}
            />
            <select name="sort" aria-label={search.words.sort}>
              {search.sorts.map(({ value, text }) => (
                <option value={value} selected={value === search.sort}>
                  {text}
                </option>
              ))}
            </select>
            <button class="act quiet" type="submit">
              {search.words.button}
            </button>
          </form>
        </search>
      )}
      {view.summary && (
        <p class="summary" role="status">
          {view.summary}
        </p>
      )}
      {view.empty && <EmptyState {...view.empty} />}
      {view.favorites.length > 0 && (
        <ul class="favs">
          {view.favorites.map((favorite) => (
            <FavoriteRow favorite={favorite} view={view} />
          ))}
        </ul>
      )}
      {(view.newest || view.older) && (
        <nav class="paging" aria-label={view.pagesLabel}>
          {view.newest && <a href={view.newest.href}>{view.newest.text}</a>}
          {view.older && (
            <a class="older" href={view.older.href} rel="next">
              {view.older.text}
            </a>
          )}
        </nav>
      )}
      <FolderForms view={view} />
      <section>
        <h2>{words.takeOut}</h2>
        {view.exports.length > 0 && (
          <>
            <p class="hint">{words.takeOutHint}</p>
            <ul class="plain-links">
              {view.exports.map(({ text, href }) => (
                <li>
                  <a href={href} download>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <form method="post" action={actions.import} enctype="multipart/form-data">
          <Field
            name="file"
            type="file"
            label={words.bringIn}
            hint={words.fileHint}
            wrong={view.trouble?.form === 'import' ? view.trouble.text : undefined}
            accept=".json,.csv,.html,.htm"
            required
          />
          <div class="acts">
            <button class="act quiet" type="submit">
              {words.bring}
            </button>
          </div>
        </form>
      </section>
    </>
  );
}

function FolderForms({ view }: { view: FavoritesView }) {
  const { words, actions, folder, trouble } = view;
  const renaming = trouble?.form === 'rename folder' ? trouble : null;
  const adding = trouble?.form === 'add folder' ? trouble : null;
  return (
    <section>
      <h2>{words.foldersTitle}</h2>
      {folder && (
        <div class="folder-forms">
          <form method="post" action={actions.renameFolder}>
            <input type="hidden" name="folder" value={folder.id} />
            <input type="hidden" name="next" value={view.here} />
            <Field
              name="name"
              id="folder-rename"
              label={words.folderName}
              value={renaming ? renaming.value : folder.name}
              wrong={renaming?.text}
              maxLength={80}
              required
            />
            <button class="act quiet" type="submit">
              {words.renameFolder}
            </button>
          </form>
          <form method="post" action={actions.removeFolder}>
            <input type="hidden" name="folder" value={folder.id} />
            <button class="act grave" type="submit" aria-describedby="folder-remove-hint">
              {words.removeFolder}
            </button>
            <p class="hint" id="folder-remove-hint">
              {words.removeFolderHint}
            </p>
          </form>
        </div>
      )}
      <form class="one-line" method="post" action={actions.addFolder}>
        <Field
          name="name"
          id="folder-add"
          label={words.newFolder}
          value={adding?.value ?? ''}
          wrong={adding?.text}
          maxLength={80}
          required
        />
        <button class="act quiet" type="submit">
          {words.addFolder}
        </button>
      </form>
    </section>
  );
}
