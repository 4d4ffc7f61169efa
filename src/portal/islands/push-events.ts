/** The event of a push notification: https://www.w3.org/TR/push-api/#the-pushevent-interface */
interface NoteEvent extends Event {
  readonly data: { json(): unknown } | null;
  waitUntil(work: Promise<unknown>): void;
}

interface ClickEvent extends Event {
  readonly notification: { readonly data: unknown; close(): void };
  waitUntil(work: Promise<unknown>): void;
}

interface WindowOfOurs {
  readonly url: string;
  navigate(url: string): Promise<unknown>;
  focus(): Promise<unknown>;
}

/** The part of a service worker's scope that notifications need. */
export interface NoteScope {
  readonly location: { readonly origin: string };
  readonly registration: { showNotification(title: string, options: object): Promise<void> };
  readonly clients: {
    matchAll(options: object): Promise<readonly WindowOfOurs[]>;
    openWindow(url: string): Promise<unknown>;
  };
  addEventListener(type: string, heard: (event: never) => void): void;
}

/** Shows the notifications the portal sends, and opens the story of one that is clicked. */
export function listenForPush(scope: NoteScope): void {
  scope.addEventListener('push', (event: NoteEvent) => event.waitUntil(showNote(scope, event)));
  scope.addEventListener('notificationclick', (event: ClickEvent) => {
    event.notification.close();
    event.waitUntil(openPath(scope, pathIn(scope, event.notification.data)));
  });
}

function showNote(scope: NoteScope, event: NoteEvent): Promise<void> {
  const note = readNote(event);
  const { title = '', body = '', tag = 'news', lang = '', path = '/' } = note;
  return scope.registration.showNotification(title, {
    body,
    tag,
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    icon: '/icon-192.png',
    data: path,
  });
}

/** A browser that receives a push must show a notification, so an unreadable one links to the front page. */
function readNote({ data }: NoteEvent): Partial<Record<'title' | 'body' | 'tag' | 'lang' | 'path', string>> {
  try {
    return (data?.json() ?? {}) as Record<string, string>;
  } catch {
    return {};
  }
}

function pathIn({ location }: NoteScope, data: unknown): string {
  const url = new URL(typeof data === 'string' ? data : '/', location.origin);
  return url.origin === location.origin ? url.href : location.origin;
}

async function openPath({ clients }: NoteScope, url: string): Promise<void> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.find((one) => one.url === url);
  if (open) await open.focus();
  else await clients.openWindow(url);
}
