import type { ShareView } from './story.view.ts';

/** Ways to share a story; the email link works without a script, which adds the buttons. */
export function Share({ share }: { share: ShareView }) {
  return (
    <section class="share" aria-label={share.title}>
      <h2>{share.title}</h2>
      <ul data-share={share.url} data-title={share.headline}>
        <li hidden>
          <button type="button" data-do="send">
            {share.send}
          </button>
        </li>
        <li hidden>
          <button type="button" data-do="copy" data-done={share.copied}>
            {share.copy}
          </button>
        </li>
        <li>
          <a href={share.mail.href}>{share.mail.text}</a>
        </li>
        <li hidden>
          <button type="button" data-do="print">
            {share.print}
          </button>
        </li>
      </ul>
      <p class="unseen" role="status" />
    </section>
  );
}
