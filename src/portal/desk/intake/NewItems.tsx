/** Where the list says that more has come, once a script has heard of it. */
export function NewItems({ address, href, text }: { address: string; href: string; text: string }) {
  return (
    <p class="desk-new" role="status" data-new-items={address} hidden>
      <a href={href}>{text}</a>
    </p>
  );
}
