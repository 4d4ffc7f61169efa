import { expect, test } from 'vitest';
import { readPage } from './testing-page.ts';

const page = readPage(`<html lang="ar" dir="rtl"><body>
  <nav aria-label="Tools"><a href="/login">Log in</a> <a href="/desk"><img alt="The desk" src="x.svg"></a></nav>
  <main>
    <h1>Ports &amp; <bdi>harbours</bdi></h1>
    <p role="alert">Write a name.</p><script>var hidden = 'words';</script>
    <p>One<br>two<span hidden> never seen</span></p>
    <form id="one"><input type="hidden" name="seen" value="7">
      <label for="name">Name</label><input id="name" name="name" value="A &lt;b&gt;" required aria-invalid="true">
      <label>Kind <select name="kind"><option value="x">Old</option><option value="y" selected>New</option></select></label>
      <label><input type="checkbox" name="sure" checked> I am sure</label>
      <label><input type="checkbox" name="loud"> Loud</label>
      <textarea name="why" aria-label="Why">So &amp; so</textarea>
      <button name="do" value="keep">Keep</button><button name="do" value="drop" aria-label="Drop the port">Drop</button>
    </form>
    <form><input name="other" value="elsewhere"><button>Send</button></form>
    <input type="hidden" name="late" value="8" form="one">
    <section aria-labelledby="rows"><h2 id="rows">Rows</h2><a href="/all">All</a>
      <table aria-label="By year"><thead><tr><th>Year</th><th>Share</th></tr></thead>
      <tbody><tr><th>2023</th><td>12 <span class="unseen">per cent</span></td></tr></tbody></table></section>
  </main></body></html>`);

test('elements are found by role and name', () => {
  expect(page).toMatchObject({ language: 'ar', direction: 'rtl', alerts: ['Write a name.'], statuses: [] });
  expect(page.headings()).toEqual(['Ports & harbours', 'Rows']);
  expect(page.headings(1)).toEqual(['Ports & harbours']);
  expect(page.links()).toEqual([
    { name: 'Log in', href: '/login' },
    { name: 'The desk', href: '/desk' },
    { name: 'All', href: '/all' },
  ]);
  expect(page.link('The desk').href).toBe('/desk');
  expect(page.buttons()).toEqual(['Keep', 'Drop the port', 'Send']);
  expect(page.part('Rows').leadsTo).toEqual(['/all']);
  expect(page.part('Rows').table('By year')).toEqual([{ Year: '2023', Share: '12 per cent' }]);
  expect(page.text).toContain('One two');
  expect(page.text).not.toMatch(/never seen|hidden/);
});

test('a field gives its value and its error', () => {
  expect(page.field('Name')).toMatchObject({ value: 'A <b>', required: true, invalid: true });
  expect(page.field('Kind')).toMatchObject({ value: 'New', options: ['Old', 'New'] });
  expect(page.field('I am sure').checked).toBe(true);
  expect(page.field('Why').value).toBe('So & so');
});

test('a button sends what a browser would send', () => {
  expect(page.sends('Keep')).toEqual([
    ['seen', '7'],
    ['name', 'A <b>'],
    ['kind', 'y'],
    ['sure', 'on'],
    ['why', 'So & so'],
    ['do', 'keep'],
    ['late', '8'],
  ]);
});

test('the error for a missing element says what there is', () => {
  expect(() => page.link('Log out')).toThrow('The page has no link Log out, but: Log in | The desk | All');
  expect(page.links('Log out')).toEqual([]);
});
