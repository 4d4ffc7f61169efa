import type { Body, FigureAttrs } from '../stories/body.ts';
import { cleanLine } from '../stories/clean-text.ts';
import { splitCaption } from '../stories/split-caption.ts';
import type { LeadMedia } from '../stories/story.ts';
import { pictureFile } from './picture-file.ts';
import type { PieceMedia } from './piece.ts';
import { plainWords } from './plain-words.ts';

const CENTRE = { x: 0.5, y: 0.5 };

/** Picks the picture at the head of a story, and takes it out of the text when it stands there too. */
export function pickLead(media: readonly PieceMedia[], body: Body): { lead: LeadMedia | null; body: Body } {
  const stated = media[0];
  const at = body.content.findIndex((block, i) =>
    block.type === 'figure' && stated?.src
      ? samePicture(block.attrs.src, stated.src)
      : block.type === 'figure' && i < 2,
  );
  const figure = body.content[at];
  const inText = figure?.type === 'figure' ? figure.attrs : null;
  const rest = inText ? { ...body, content: body.content.toSpliced(at, 1) } : body;
  if (stated) return { lead: { ...leadOf(stated, inText), focal: CENTRE }, body: rest };
  return inText ? { lead: { ...inText, focal: CENTRE }, body: rest } : { lead: null, body };
}

function leadOf(stated: PieceMedia, inText: FigureAttrs | null): Omit<LeadMedia, 'focal'> {
  const split = splitCaption(plainWords(stated.caption ?? ''));
  return {
    mediaId: null,
    src: stated.src || null,
    alt: cleanLine(stated.alt) || (inText?.alt ?? ''),
    caption: split.caption ?? inText?.caption ?? null,
    credit: (stated.credit && plainWords(stated.credit)) || (split.credit ?? inText?.credit ?? null),
    width: stated.width ?? inText?.width ?? null,
    height: stated.height ?? inText?.height ?? null,
  };
}

function samePicture(one: string | null, other: string): boolean {
  return one !== null && pictureFile(one) === pictureFile(other);
}
