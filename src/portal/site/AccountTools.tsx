import type { AccountToolsView } from './account-tools.view.ts';

/** The member's corner of the header: login and registration, or the account menu and logout. */
export function AccountTools({ tools }: { tools: AccountToolsView }) {
  return (
    <>
      {tools.links.map(({ text, href, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {text}
        </a>
      ))}
      {tools.logOut && (
        <form action="/logout" method="post">
          <button type="submit">{tools.logOut}</button>
        </form>
      )}
    </>
  );
}
