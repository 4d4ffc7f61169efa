import { expect, it } from 'vitest';
import { systemClock } from '../../../clock.ts';
import type { Member, Role } from '../../../readers/member.ts';
import { editionOf } from '../../site/edition.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { REDIRECTS } from '../redirects/redirects.resource.ts';
import { addFormView, type ResourceViewer, resourcePageView } from './resource-page.view.ts';

const edition = editionOf({ config: testConfig(), clock: systemClock }, 'en');
const redirect = {
  ...{ id: '0197a8d0-0000-7000-8000-000000000001', path: '/old', isPrefix: false, target: '/new' },
  ...{ isPermanent: true, hits: 0, lastHit: null, version: 1, madeAt: new Date(0) },
};

const viewer = (role: Role): ResourceViewer => ({
  member: { role } as Member,
  mayChange: role === 'editor',
  config: testConfig(),
});

it('offers its forms and its button to those who may change it, and to nobody else', () => {
  const open = resourcePageView(REDIRECTS, redirect, null, viewer('editor'), edition);
  expect(open.form?.fields?.map(({ name }) => name)).toEqual(['from', 'to', 'type']);
  expect(open.acts.map(({ id }) => id)).toEqual(['remove']);
  expect(addFormView(REDIRECTS, null, viewer('editor'), edition)?.fields).toHaveLength(3);

  const read = resourcePageView(REDIRECTS, redirect, null, viewer('reporter'), edition);
  expect([read.form?.fields, read.acts]).toEqual([null, []]);
  expect(read.form?.read).toHaveLength(3);
  expect(addFormView(REDIRECTS, null, viewer('reporter'), edition)).toBeNull();
});

it('shows what somebody else saved beside what was typed, only where it was saved since', () => {
  const typed = (version: string) => ({
    form: { version, from: '/old', to: '/else', type: '301' },
    faults: {},
  });
  const hints = (version: string) =>
    resourcePageView(REDIRECTS, redirect, typed(version), viewer('editor'), edition).form?.fields?.map(
      ({ hint }) => hint,
    );
  expect(hints('0')?.[1]).toBe('Now: /new');
  expect(hints('1')?.[1]).toContain('A path on this site');
});
