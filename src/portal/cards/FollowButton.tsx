import type { ComponentChildren } from 'preact';
import { readFollowed } from '../../readers/follows/follow.ts';
import { PersonalPart } from '../ui/PersonalPart.tsx';
import type { FollowingFormView, FollowView } from './follow.view.ts';

/** The button that follows or unfollows something; it must be inside a FollowForm. */
export function FollowButton({ follow }: { follow: FollowView }) {
  const { what, name, text, stop } = follow;
  return (
    <button
      class="f"
      name="what"
      value={what}
      {...(stop && { 'aria-pressed': 'true' as const, formaction: stop })}
    >
      <b>{text}</b>
      <span class="unseen">: {name}</span>
    </button>
  );
}

/** The follow button on a shared page: members see it pressed where they follow it. */
export function Follow({ follow }: { follow: FollowView }) {
  return (
    <PersonalPart part={`follow:${partOf(follow.what)}`}>
      <FollowButton follow={follow} />
    </PersonalPart>
  );
}

/** The form that follow buttons submit. */
export function FollowForm({ form, children }: { form: FollowingFormView; children: ComponentChildren }) {
  return (
    <form
      class="follow"
      method="post"
      action={form.action}
      data-on={form.on}
      data-off={form.off}
      data-stop={form.stop}
    >
      <input type="hidden" name="next" value={form.next} />
      {children}
    </form>
  );
}

/** The name of a fragment: a search has characters that a fragment's name may not contain. */
function partOf(what: string): string {
  const followed = readFollowed(what);
  return followed?.kind === 'search' ? `search:${encodeURIComponent(followed.target)}` : what;
}
