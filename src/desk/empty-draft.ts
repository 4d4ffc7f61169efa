import { type SourceRef, slugOf } from '../stories/story.ts';
import { textFieldsOf } from '../stories/text-fields.ts';

/** The newsroom itself as the source of what it writes. */
export function ownSource(portalName: string): SourceRef {
  return {
    slug: slugOf(portalName, 'newsroom'),
    name: portalName,
    url: null,
    licence: null,
    licenceUrl: null,
    policy: 'own',
  };
}

/** An empty copy in `language`, as a new story begins. */
export function emptyDraft(language: string, portalName: string) {
  return {
    language,
    kind: 'news' as const,
    section: null,
    topics: [],
    authors: [],
    headline: '',
    standfirst: null,
    ...textFieldsOf({}),
    placeSlug: null,
    body: { type: 'doc' as const, content: [] },
    lead: null,
    presentation: null,
    source: ownSource(portalName),
    agency: null,
    sourceUrl: null,
    citations: [],
    slug: null,
  };
}
