import { Choice, Field } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import type { LogView } from './log.view.ts';

/** The audit log: its filter form, and the rows, newest first. */
export function LogPage({ view }: { view: LogView }) {
  const { search, rows } = view;
  return (
    <>
      <form class="desk-search log-search" method="get" action={search.action}>
        {search.language && <input type="hidden" name="lang" value={search.language} />}
        <Choice {...search.person} />
        <Choice {...search.what} />
        <Field {...search.story} maxLength={36} autocomplete="off" />
        <Field {...search.from} type="date" />
        <Field {...search.to} type="date" />
        <button class="act" type="submit">
          {search.button}
        </button>
      </form>
      {view.none && <p class="desk-about">{view.none}</p>}
      {rows.length > 0 && (
        <table class="log-rows">
          <thead>
            <tr>
              {view.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <td>{row.number}</td>
                <td>
                  <Time stamp={row.when} />
                </td>
                <td>
                  <bdi>{row.who}</bdi>
                </td>
                <td>
                  <span class="log-what">{row.what}</span>
                  {[row.story, row.place].map(
                    (link) =>
                      link && (
                        <>
                          {' · '}
                          <a href={link.href}>{link.text}</a>
                        </>
                      ),
                  )}
                  {row.details && <span class="log-details">{row.details}</span>}
                </td>
                <td class="log-hash">
                  <code dir="ltr">{row.hash}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="desk-data">
        {view.older && <a href={view.older.href}>{view.older.text}</a>}
        {view.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}
