import type { EmbedAttrs } from './body.ts';

type Recognised = Pick<EmbedAttrs, 'provider' | 'url'>;

/** The embed behind a player's address, or null when its provider is not on the allowlist. */
export function embedOf(src: string, title: string | null): EmbedAttrs | null {
  const url = parsed(src);
  const found = url && recognise(url);
  return found ? { ...found, title } : null;
}

function recognise(url: URL): Recognised | null {
  const host = url.hostname.replace(/^www\./, '');
  const path = url.pathname;
  switch (host) {
    case 'youtube.com':
    case 'youtube-nocookie.com':
    case 'm.youtube.com': {
      const id = /^\/(?:embed|v|shorts)\/([\w-]{6,20})/.exec(path)?.[1] ?? url.searchParams.get('v');
      return id && /^[\w-]{6,20}$/.test(id) && id !== 'videoseries'
        ? { provider: 'youtube', url: `https://www.youtube.com/watch?v=${id}` }
        : null;
    }
    case 'youtu.be': {
      const id = /^\/([\w-]{6,20})$/.exec(path)?.[1];
      return id ? { provider: 'youtube', url: `https://www.youtube.com/watch?v=${id}` } : null;
    }
    case 'vimeo.com':
    case 'player.vimeo.com': {
      const id = /^\/(?:video\/)?(\d{3,15})/.exec(path)?.[1];
      return id ? { provider: 'vimeo', url: `https://vimeo.com/${id}` } : null;
    }
    case 'datawrapper.dwcdn.net': {
      const id = /^\/(\w{5})(?:\/|$)/.exec(path)?.[1];
      return id ? { provider: 'datawrapper', url: `https://datawrapper.dwcdn.net/${id}/` } : null;
    }
    case 'flo.uri.sh':
    case 'public.flourish.studio': {
      const kept = /^\/(?:visualisation|story)\/\d+/.exec(path)?.[0];
      return kept ? { provider: 'flourish', url: `https://${host}${kept}/embed` } : null;
    }
    case 'documentcloud.org':
    case 'embed.documentcloud.org': {
      const kept = /^\/documents\/\d+[\w-]*/.exec(path)?.[0];
      return kept ? { provider: 'documentcloud', url: `https://www.documentcloud.org${kept}` } : null;
    }
    default: {
      const post = /^(\/@[\w.-]+\/\d{6,25})\/embed\/?$/.exec(path)?.[1];
      return post ? { provider: 'mastodon', url: `https://${url.host}${post}` } : null;
    }
  }
}

function parsed(src: string): URL | null {
  try {
    const url = new URL(src.startsWith('//') ? `https:${src}` : src);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
