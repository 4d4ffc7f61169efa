import { expect, test } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { type Member, ROLES } from '../../readers/member.ts';
import { PERMISSIONS } from '../../readers/permission.ts';
import { ROUTES } from '../server/routes.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { deskRooms } from './desk-rooms.ts';
import { editionOf } from './edition.ts';

const clock = fixedClock(new Date('2026-11-25T12:00:00Z'));
const edition = editionOf({ config: testConfig(), clock }, null);
/** Sections reached from another section, and the one that replaces hits for members who may not decide them. */
const WITHIN = ['/desk/data-names', '/desk/invitations', '/desk/places', '/desk/screen'];

const offered = (role: Member['role'], path = '/desk', unread = 0) =>
  deskRooms(edition, { role } as Member, path, unread).flatMap(({ rooms }) => rooms);

test.each(ROLES)('a %s is offered every room of the desk that lets them in, and no other', (role) => {
  const open = ROUTES.filter(
    ({ method, path, who, face }) =>
      method === 'GET' &&
      face === 'page' &&
      /^\/desk(?:\/[a-z-]+)?$/.test(path) &&
      (PERMISSIONS[who as keyof typeof PERMISSIONS] as readonly string[]).includes(role),
  ).map(({ path }) => path);
  const decides = open.includes('/desk/screening');
  const wanted = open.filter((path) => !WITHIN.includes(path) || (path === '/desk/screen' && !decides));
  expect(
    offered(role)
      .map(({ href }) => href)
      .sort(),
  ).toEqual(wanted.sort());
});

test('one room is where one is, and the notices say how many wait', () => {
  for (const { href } of offered('administrator')) {
    for (const path of href === '/desk' ? [href] : [href, `${href}/x`]) {
      const current = offered('administrator', path).filter((room) => room.current);
      expect(
        current.map((room) => room.href),
        path,
      ).toEqual([href]);
    }
  }
  const notices = (unread: number) =>
    offered('reporter', '/desk', unread).find(({ href }) => href === '/desk/notices')?.text;
  expect(notices(0)).not.toMatch(/\d/);
  expect(notices(3)).toContain('3');
});
