/** Tags that one event affects together: all of a kind, such as `related`, or those of it for which `has` is true. */
export interface TagGroup {
  readonly kind: string;
  readonly has?: (tag: string) => boolean;
}

/** What an event affects: one tag, or a group of them. */
export type Affected = string | TagGroup;

/** The part of a tag before the colon. */
export function kindOf(tag: string): string {
  const colon = tag.indexOf(':');
  return colon < 0 ? tag : tag.slice(0, colon);
}

/** The tag for every tag of a kind, for proxies and others that cannot look into tags. */
export function tagOfKind(kind: string): string {
  return `${kind}:*`;
}

/** The single tag by which proxies know what is affected. */
export function nameOf(affected: Affected): string {
  return typeof affected === 'string' ? affected : tagOfKind(affected.kind);
}
