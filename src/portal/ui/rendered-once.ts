import { type ComponentType, h, type VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import { memoize } from '../../memoize.ts';

/**
 * The maximum number of cached renderings per component; beyond it the cache is cleared, which costs one rendering of
 * each still in use.
 */
const MOST = 200;

/**
 * `Component` with a cache of its HTML by props, for parts that nearly all pages share. Its props must be plain data:
 * it may depend only on their JSON, so nothing has to be invalidated.
 */
export function renderedOnce<Props extends object>(Component: ComponentType<Props>): (props: Props) => VNode {
  const htmlOf = memoize(MOST, (props: Props) => render(h(Component, props)), JSON.stringify);
  return function RenderedOnce(props) {
    return jsxTemplate([htmlOf(props)]);
  };
}
