import { expect, it } from 'vitest';
import type { Suggestion } from '../discovery/discovery.ts';
import { hidingFrom } from './hidden-stories.ts';
import { emptyDiscovery } from './testing-parts.ts';

const suggestions = ['a', 'b'].map((id) => ({ id }) as Suggestion);
const now = new Date();

it('suggests nothing that is hidden, until that has ended as it began, or readers may see it again', async () => {
  const all = async () => suggestions;
  const { discovery, hiding } = hidingFrom(
    emptyDiscovery({ size: 7, related: all, recommended: all, recommendedTo: all }),
  );
  const seen = async () => [
    (await discovery.related('x', 5, now)).map(({ id }) => id).join(''),
    (await discovery.recommended(null, 'en', 5, new Set(), now)).map(({ id }) => id).join(''),
    (await discovery.recommendedTo({} as never, 'x', 5, new Set(), now)).map(({ id }) => id).join(''),
  ];
  expect(await seen()).toEqual(['ab', 'ab', 'ab']);
  const first = hiding.hide(['a']);
  const second = hiding.hide(['a']);
  expect(await seen()).toEqual(['b', 'b', 'b']);
  hiding.show(['a'], first);
  expect(await seen()).toEqual(['b', 'b', 'b']);
  hiding.show(['a'], second);
  expect(await seen()).toEqual(['ab', 'ab', 'ab']);
  hiding.hide(['b']);
  hiding.show(['b']);
  expect(await seen()).toEqual(['ab', 'ab', 'ab']);
  expect(discovery.size).toBe(7);
});
