import { dossierView } from '../entities/dossier.view.ts';
import { graphView } from '../entities/graph.view.ts';
import type { Edition } from '../site/edition.ts';
import { namedView } from '../text/named.view.ts';
import {
  sampleDossier,
  sampleEntity,
  sampleListStatus,
  sampleRelation,
  sampleSide,
} from './entity-samples.ts';

/** The components of dossiers in every state. */
export type EntityGalleryView = ReturnType<typeof entityGallery>;

/** Shapes the samples of dossiers for the gallery. */
export function entityGallery(edition: Edition) {
  const crowd = Array.from({ length: 16 }, (_, at) =>
    sampleRelation({
      id: `crowd-${at}`,
      to: sampleSide(`A buyer with a name of many words, number ${at + 1}`),
    }),
  );
  const named = [
    sampleEntity(),
    sampleEntity({ slug: 'sample-person', label: 'Ada Sample', schema: 'Person' }),
  ];
  return {
    dossier: dossierView(
      sampleDossier({
        lists: [sampleListStatus(), sampleListStatus({ entryKey: '12', age: null, listUrl: null })],
      }),
      edition,
    ),
    empty: dossierView(sampleDossier({ statements: [], relations: [], lists: [], data: [] }), edition),
    crowded: graphView(sampleDossier({ relations: crowd }), edition),
    named: namedView(
      named.map((entity) => ({ ...entity, places: [] })),
      edition,
    ),
  };
}
