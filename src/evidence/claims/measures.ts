import type { Token } from '../../language/tokens.ts';
import type { Measure } from './figure.ts';
import type { Language } from './language.ts';
import { plainMeasureOf } from './plain-measures.ts';
import type { Quantity } from './quantity.ts';

const AFTER_CHANGE =
  /^(?:increase|increases|rise|rises|growth|gain|gains|jump|surge|decline|declines|drop|drops|fall|decrease|decreases|cut|cuts|reduction|reductions|slump|plunge|hike|improvement|contraction|expansion|dip|slide|raise|boost|rebound|more|less|fewer|higher|lower|up|down|above|below|firmer|stronger|easier|weaker|cheaper|dearer|costlier|pricier)$/;
const UP = /^(?:more|higher|above|firmer|stronger|dearer|costlier|pricier)$/;
const DOWN = /^(?:less|fewer|lower|below|easier|weaker|cheaper)$/;
/** What those do who are a part of those asked: "80% thought so". */
const ANSWERS =
  /^(?:say|said|think|thought|believe|believed|prefer|preferred|support|supported|favou?r|favou?red|back|backed|oppose|opposed|want|wanted|choose|chose|predict|predicted|expect|expected|approve|approved|disapprove|disapproved|agree|agreed|disagree|disagreed|voted|identify|identified)$/;
const TRANSITIVE =
  /^(?:raise|raised|raising|raises|lift|lifts|lifted|lifting|cut|cuts|cutting|lost|lose|loses|losing|add|added|adding|shed|boost|boosted|reduce|reduced|slash|slashed|improve|improved|lower|higher|reduction|increase|gain)$/;
const REACHED = /^(?:to|at|of|was|were|is|are|stood|reached|reaching|hit|from)$/;

/** What a quantity says of its subject, and which way it went. */
export function measureOf(
  tokens: readonly Token[],
  quantity: Quantity,
  language: Language,
): { measure: Measure; direction: 'up' | 'down' | null } {
  if (language.measures) return plainMeasureOf(tokens, quantity, language, language.measures);
  if (quantity.kind === 'score') {
    const isSplit = tokens.slice(quantity.from, quantity.to).some(({ lower }) => lower === 'for');
    return { measure: isSplit ? 'ratio' : 'level', direction: null };
  }
  if (quantity.kind === 'rank') return { measure: 'rank', direction: null };
  if (quantity.kind === 'times' && quantity.direction === null && !isRatio(tokens, quantity))
    return { measure: 'level', direction: null };
  if (quantity.kind === 'times')
    return {
      measure: 'ratio',
      direction: quantity.direction ?? directionBefore(tokens, quantity, language, 4),
    };
  if (quantity.kind === 'share')
    return isChange(tokens, quantity, language) ?? { measure: 'share', direction: null };
  if (quantity.kind === 'percent') {
    if (isShare(tokens, quantity)) return { measure: 'share', direction: null };
    return (
      isChange(tokens, quantity, language) ?? {
        measure: ofShare(tokens, quantity) || isAsked(tokens, quantity) ? 'share' : 'level',
        direction: null,
      }
    );
  }
  if (quantity.kind === 'points')
    return {
      measure: 'change',
      direction:
        isChange(tokens, quantity, language)?.direction ?? directionBefore(tokens, quantity, language, 8),
    };
  return isChange(tokens, quantity, language) ?? { measure: 'level', direction: null };
}

/** "Four times as many", "tenfold"; "lost three times" only counts. */
const isRatio = (tokens: readonly Token[], quantity: Quantity) =>
  tokens[quantity.to - 1]?.lower !== 'times' ||
  // "Two and a half times Japan's".
  (/^\p{Lu}/u.test(tokens[quantity.to]?.text ?? '') && /^['’]/u.test(tokens[quantity.to + 1]?.text ?? '')) ||
  /^(?:as|the|more|larger|bigger|higher|greater|faster|its|that|what|longer|smaller|their|over)$/.test(
    tokens[quantity.to]?.lower ?? '',
  );

/** "Turkey's share … rose to 20%": the level of a share is a share. */
const ofShare = (tokens: readonly Token[], { from }: Quantity) =>
  tokens
    .slice(Math.max(0, from - 14), from)
    .some(
      ({ lower }, i, near) => lower === 'share' && !/^(?:per|a|each)$/.test(near[i - 1]?.lower ?? 'market'),
    );

/** "The poll has Roe ahead by 43% to 38%", "a majority (52%)": parts of those who were asked. */
const isAsked = (tokens: readonly Token[], { from, to }: Quantity) =>
  !/^(?:of|at)$/.test(tokens[from - 1]?.lower ?? '') &&
  (isOfPoll(tokens) ||
    (tokens[to]?.text === ')' &&
      tokens
        .slice(Math.max(0, from - 9), from)
        .some(({ lower }) => /^(?:majority|minority|most)$/.test(lower))));

const POLLS: ReadonlySet<string> = new Set(['poll', 'polls', 'polled', 'survey', 'surveyed', 'respondents']);
/** Whether sentences speak of a poll, asked once for all percentages of each. */
const ofPolls = new WeakMap<readonly Token[], boolean>();

function isOfPoll(tokens: readonly Token[]): boolean {
  const known = ofPolls.get(tokens) ?? tokens.some(({ lower }) => POLLS.has(lower));
  ofPolls.set(tokens, known);
  return known;
}

function isShare(tokens: readonly Token[], quantity: Quantity): boolean {
  const next = tokens[quantity.to]?.lower;
  const then = tokens[quantity.to + 1]?.lower ?? '';
  if (ANSWERS.test(next ?? '')) return true;
  if (
    /^(?:would|will|do|did)$/.test(next ?? '') &&
    (ANSWERS.test(then) || /^(?:vote|sell|buy|not)$/.test(then))
  )
    return true;
  if (next === 'owned' || (next === 'interest' && then === 'in')) return true;
  if (next === 'of') return !AFTER_CHANGE.test(tokens[quantity.to + 1]?.lower ?? '');
  const before = tokens
    .slice(Math.max(0, quantity.from - 4), quantity.from)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /\b(?:accounts?|accounted|accounting) for$|\b(?:makes?|made|making) up$|share (?:of|to|at|was|is)$/.test(
      before,
    ) || /^(?:stake|share|shareholding|holding)$/.test(next ?? '')
  );
}

/** A change: "rose 5 %", "a 5 % rise", "up 5 %", "by 5 million", "5 % more"; not what it rose to. */
function isChange(
  tokens: readonly Token[],
  quantity: Quantity,
  language: Language,
): { measure: Measure; direction: 'up' | 'down' | null } | null {
  const previous = tokens[quantity.from - 1]?.lower ?? '';
  const next = tokens[quantity.to]?.lower ?? '';
  const word = tokens[quantity.to]?.lower === 'of' ? (tokens[quantity.to + 1]?.lower ?? '') : next;
  if (AFTER_CHANGE.test(word) && !(quantity.kind === 'count' && /^(?:up|down|more)$/.test(word))) {
    const direction =
      language.ups.has(word) || UP.test(word)
        ? 'up'
        : language.downs.has(word) || DOWN.test(word)
          ? 'down'
          : null;
    return { measure: 'change', direction };
  }
  if (
    quantity.kind === 'percent' ||
    quantity.kind === 'share' ||
    quantity.kind === 'points' ||
    previous === 'by'
  ) {
    if (REACHED.test(previous) && previous !== 'of') return null;
    // "Reduce greenhouse gas emissions 80 percent from 2005 levels".
    const reach = previous === 'by' || next === 'from' ? 9 : 3;
    const direction = directionBefore(tokens, quantity, language, reach);
    if (
      direction &&
      (previous !== 'of' ||
        /^(?:rise|fall|increase|decrease|drop|decline|growth|gain|cut|loss|jump|surge)$/.test(
          tokens[quantity.from - 2]?.lower ?? '',
        ))
    )
      return { measure: 'change', direction };
    return null;
  }
  // "Raised £5m", "cut 500 jobs", "racked up 12 wins" say how much, not by how much it changed.
  if (TRANSITIVE.test(previous) || quantity.kind === 'time' || quantity.kind === 'score') return null;
  if (/^(?:up|down)$/.test(previous) && quantity.kind === 'count') return null;
  const direct = language.ups.has(previous) ? 'up' : language.downs.has(previous) ? 'down' : null;
  return direct ? { measure: 'change', direction: direct } : null;
}

function directionBefore(
  tokens: readonly Token[],
  quantity: Quantity,
  language: Language,
  reach: number,
): 'up' | 'down' | null {
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - reach; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign' && /^[;:.]$/.test(token.text)) return null;
    // "Cut its growth forecast by …": the verb says which way.
    if (
      reach > 4 &&
      /^(?:growth|expansion|rise|fall|decline|increase|gains?|losses|loss)$/.test(token.lower) &&
      /^(?:its|the|a|an|their|of|economic|annual|this)$/.test(tokens[at - 1]?.lower ?? '')
    )
      continue;
    if (language.ups.has(token.lower)) return 'up';
    if (language.downs.has(token.lower)) return 'down';
  }
  return null;
}
