/** What a host allows us to fetch: https://www.rfc-editor.org/rfc/rfc9309 */
export interface Robots {
  /** Whether a path, with its query, may be fetched. */
  allows(path: string): boolean;
  /** The delay between two requests in seconds; null if not stated. */
  readonly delay: number | null;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: RegExp;
  readonly length: number;
}

/** Our user agent, as robots.txt may name it. */
const AGENT = 'sourceline';
/** A longer file is truncated. */
const MOST_CHARACTERS = 500_000;
const MOST_RULES = 2_000;
const LONGEST_PATTERN = 500;
const MOST_STARS = 8;

/** A host without rules allows everything. */
export const ALL_ALLOWED: Robots = { allows: () => true, delay: null };

/** Parses a robots.txt: the group that names us, or else the one for all agents. */
export function readRobots(text: string): Robots {
  const own: Rule[] = [];
  const common: Rule[] = [];
  const delays = { own: null as number | null, common: null as number | null };
  let isNamed = false;
  let named = new Set<'own' | 'common'>();
  let inAgents = false;
  for (const line of text.slice(0, MOST_CHARACTERS).split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const what = value.trim();
    switch (field.toLowerCase()) {
      case 'user-agent':
        if (!inAgents) named = new Set();
        inAgents = true;
        if (what === '*') named.add('common');
        else if (what.toLowerCase().replace(/\/.*$/, '') === AGENT) {
          named.add('own');
          isNamed = true;
        }
        break;
      case 'allow':
      case 'disallow': {
        inAgents = false;
        const rule = ruleOf(field.toLowerCase() === 'allow', what);
        if (!rule) break;
        for (const [group, rules] of [
          ['own', own],
          ['common', common],
        ] as const)
          if (named.has(group) && rules.length < MOST_RULES) rules.push(rule);
        break;
      }
      case 'crawl-delay': {
        inAgents = false;
        const seconds = Number(what);
        if (what !== '' && Number.isFinite(seconds) && seconds >= 0)
          for (const group of named) delays[group] = seconds;
        break;
      }
    }
  }
  const rules = isNamed ? own : common;
  return {
    allows: (path) => path === '/robots.txt' || isAllowed(rules, path),
    delay: isNamed ? delays.own : delays.common,
  };
}

/** The longest matching rule decides; of two with the same length, the one that allows. */
function isAllowed(rules: readonly Rule[], path: string): boolean {
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    if (!best || rule.length > best.length || (rule.length === best.length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

function ruleOf(allow: boolean, path: string): Rule | null {
  // An empty "disallow" forbids nothing. Patterns with many asterisks would take a long time to match.
  if (path === '' || path.length > LONGEST_PATTERN || path.split('*').length - 1 > MOST_STARS) return null;
  const ends = path.endsWith('$');
  const pattern = (ends ? path.slice(0, -1) : path)
    .split(/\*+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*?');
  return { allow, pattern: new RegExp(`^${pattern}${ends ? '$' : ''}`), length: path.length };
}
