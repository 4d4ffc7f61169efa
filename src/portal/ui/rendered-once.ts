import { type ComponentType, h, type VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';

/** So many of one component are kept; beyond it all are forgotten, which costs one rendering of each that is still shown. */
const MOST = 200;

/**
 * `Component`, whose HTML is rendered once for the same props, for parts that nearly all pages share. Its props must be
 * plain data: what they say as JSON is all that it may depend on, so nothing has to be invalidated.
 */
export function renderedOnce<Props extends object>(Component: ComponentType<Props>): (props: Props) => VNode {
  const known = new Map<string, string>();
  return function RenderedOnce(props) {
    const key = JSON.stringify(props);
    let html = known.get(key);
    if (html === undefined) {
      html = render(h(Component, props));
      if (known.size >= MOST) known.clear();
      known.set(key, html);
    }
    return jsxTemplate([html]);
  };
}
