import type { PreviewedStory } from '../../desk/preview/preview-story.ts';
import type { MarkedBody } from '../live/live.view.ts';
import type { BodyFigure } from '../text/body-figures.view.ts';
import type { BodyCorrection } from '../text/corrected.view.ts';
import type { MarkedLineView } from '../text/MarkedLine.tsx';
import type { PreviewBar, StoryView } from './story.view.ts';

/** The link of a figure in a preview: its public page does not show it yet. */
export type FigureHref = (id: string) => string;

/** The page of a story with a bar that marks it as a preview, without anything only readers can use. */
export function previewView(view: StoryView, bar: PreviewBar, figureHref: FigureHref): StoryView {
  const marks = (marked: readonly (BodyFigure | BodyCorrection)[]) =>
    marked.map((one) => ('mark' in one ? { ...one, href: figureHref(one.id) } : one));
  const line = (one: MarkedLineView) => ({ ...one, marked: marks(one.marked) });
  const body = (one: MarkedBody): MarkedBody => ({ ...one, figures: marks(one.figures) });
  const { live } = view;
  return {
    ...view,
    preview: bar,
    share: null,
    save: null,
    sourceline: view.sourceline && { ...view.sourceline, href: null },
    headline: line(view.headline),
    standfirst: view.standfirst && line(view.standfirst),
    figures: marks(view.figures),
    live: live && {
      ...live,
      events: null,
      entries: live.entries.map((entry) => ({ ...entry, text: body(entry.text) })),
    },
  };
}

/** A previewed story whose picture URLs contain the key that opens them before publication. */
export function withPictureKey(
  { story }: Pick<PreviewedStory, 'story'>,
  key: string,
): PreviewedStory['story'] {
  const { lead, pictures } = story;
  return {
    ...story,
    lead: lead?.file ? { ...lead, file: { ...lead.file, key } } : lead,
    pictures: Object.fromEntries(Object.entries(pictures).map(([id, file]) => [id, { ...file, key }])),
  };
}
