import type { ItemFilters } from '../../../desk/intake/intake.queries.ts';
import { ITEM_STATES } from '../../../desk/intake/item.ts';
import { isId } from '../../../store/ids.ts';

/** The URL’s filters of the pool: without a state, what waits; null if nothing can match. */
export function itemFilters(asked: Readonly<Record<string, string | undefined>>): ItemFilters | null {
  const { q, source, language, section, urgency, event, state = 'waiting' } = asked;
  if (event && !isId(event)) return null;
  return {
    ...{ text: q, source, language, section, event },
    urgency: urgency === 'urgent' || urgency === 'routine' ? urgency : undefined,
    state: ITEM_STATES.find((one) => one === state),
  };
}
