/** A page with one message, and one button or link. */
export function ConfirmationPage({
  title,
  text,
  form,
  link,
}: {
  title: string;
  text: string;
  form?: { action: string; token: string; button: string };
  link?: { text: string; href: string };
}) {
  return (
    <>
      <h1>{title}</h1>
      <p class="intro">{text}</p>
      {form && (
        <form action={form.action} method="post" class="acts">
          <input type="hidden" name="token" value={form.token} />
          <button class="act" type="submit">
            {form.button}
          </button>
        </form>
      )}
      {link && (
        <p class="acts">
          <a class="act quiet" href={link.href}>
            {link.text}
          </a>
        </p>
      )}
    </>
  );
}
