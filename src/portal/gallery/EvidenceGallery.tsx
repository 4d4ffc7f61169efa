import type { ComponentChildren } from 'preact';
import { Sourceline } from '../cards/Sourceline.tsx';
import { CoveragePicture } from '../datasets/CoveragePicture.tsx';
import { FigurePanel } from '../figures/FigurePanel.tsx';
import { Body } from '../text/Body.tsx';
import type { EvidenceGalleryView } from './evidence-gallery.view.ts';

/** The components of evidence in every state. */
export function EvidenceGallery({ view }: { view: EvidenceGalleryView }) {
  return (
    <>
      <Part name="Marks" about="Holds; with hedge; differs; attributed; unsupported; in a link of the text.">
        <div class="body">
          <Body
            body={view.marks.body}
            dateline={null}
            words={view.marks.words}
            figures={view.marks.figures}
          />
        </div>
      </Part>
      <Part
        name="Sourceline"
        about="No figures: nothing. One, twelve, sixty; on cards; at the head of a story."
      >
        {view.lines.map((line) => (
          <Sourceline line={line} />
        ))}
        <div class="story-head">
          {view.heads.map((line) => (
            <Sourceline line={line} />
          ))}
        </div>
      </Part>
      <Part name="Panel" about="Each verdict: a series, a part of a whole, a ranking, words alone, nothing.">
        {view.panels.map((panel) => (
          <FigurePanel view={panel} />
        ))}
      </Part>
      {view.coverage && (
        <Part name="Coverage" about="One reporter came late, one left, one missed a quarter.">
          <CoveragePicture view={view.coverage} />
        </Part>
      )}
    </>
  );
}

function Part({ name, about, children }: { name: string; about: string; children: ComponentChildren }) {
  return (
    <section class="specimen">
      <h2>{name}</h2>
      <p class="why">{about}</p>
      {children}
    </section>
  );
}
