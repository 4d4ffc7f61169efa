import { DossierPage } from '../entities/DossierPage.tsx';
import { RelationGraph } from '../entities/RelationGraph.tsx';
import { NamedList } from '../text/NamedList.tsx';
import type { EntityGalleryView } from './entity-gallery.view.ts';

/** The components of dossiers, in every state. */
export function EntityGallery({ view }: { view: EntityGalleryView }) {
  return (
    <>
      <section class="specimen">
        <h2>Dossier</h2>
        <p class="why">
          Something of everything: a list whose copy is old, a list whose copy is gone, who says so.
        </p>
        <DossierPage view={view.dossier} />
      </section>
      <section class="specimen">
        <h2>Dossier of somebody nothing is said of yet</h2>
        <DossierPage view={view.empty} />
      </section>
      {view.crowded && (
        <section class="specimen">
          <h2>Relations</h2>
          <p class="why">More than the drawing holds, with names that take two lines.</p>
          <div class="dossier">
            <RelationGraph graph={view.crowded} />
          </div>
        </section>
      )}
      {view.named && (
        <section class="specimen">
          <h2>In this story</h2>
          <div class="story-side">
            <NamedList named={view.named} />
          </div>
        </section>
      )}
    </>
  );
}
