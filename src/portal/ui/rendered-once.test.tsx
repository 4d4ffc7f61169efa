import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { renderedOnce } from './rendered-once.ts';

describe('a component that is rendered once for the same props', () => {
  const counted = () => {
    let times = 0;
    const Component = ({
      text,
      links,
    }: {
      text: string;
      links: readonly { href?: string | undefined }[];
    }) => {
      times += 1;
      return (
        <nav title={text}>
          {text}
          {links.map(({ href }) => (
            <a href={href}>{text}</a>
          ))}
        </nav>
      );
    };
    return { Component, Once: renderedOnce(Component), times: () => times };
  };

  it('gives the HTML that the component gives, and escapes it once', () => {
    const { Component, Once } = counted();
    const props = { text: 'Fish & "chips" <b>', links: [{ href: '/?a=1&b="2"' }, { href: undefined }] };
    const plain = render(
      <main>
        <Component {...props} /> and <p>more</p>
      </main>,
    );
    for (const _ of [1, 2])
      expect(
        render(
          <main>
            <Once {...props} /> and <p>more</p>
          </main>,
        ),
      ).toBe(plain);
  });

  it('renders again for other props, however deep they differ, and not for the same', () => {
    const { Once, times } = counted();
    const html = (text: string, href: string) => render(<Once text={text} links={[{ href }]} />);
    expect(html('one', '/a')).toBe(html('one', '/a'));
    expect(times()).toBe(1);
    expect(html('one', '/b')).toContain('href="/b"');
    expect(html('two', '/a')).toContain('two');
    expect(times()).toBe(3);
    expect(html('one', '/a')).toContain('href="/a"');
    expect(times()).toBe(3);
  });

  it('keeps no more than a few hundred', () => {
    const { Once, times } = counted();
    const html = (text: string) => render(<Once text={text} links={[]} />);
    for (let at = 0; at < 1_000; at += 1) expect(html(`text ${at}`)).toContain(`text ${at}`);
    html('text 0');
    expect(times()).toBe(1_001);
  });
});
