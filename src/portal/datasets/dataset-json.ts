import type { Dataset, DatasetVersion } from '../../evidence/datasets/dataset.ts';

/** A dataset with its newest version, as the API returns it. */
export function datasetJson(dataset: Dataset, site: string) {
  const { slug, names, about, producer, producerUrl, licence, licenceUrl, redistributable, demo } = dataset;
  return {
    slug,
    url: `${site}/dataset/${slug}`,
    names,
    about,
    producer,
    producerUrl,
    licence,
    licenceUrl,
    redistributable,
    demo,
    newest: versionJson(dataset, dataset.newest, site),
  };
}

/** A version of a dataset, as the API returns it. */
export function versionJson(
  dataset: Pick<Dataset, 'slug' | 'valuesOpen'>,
  version: DatasetVersion,
  site: string,
) {
  const url = `${site}/dataset/${dataset.slug}/versions/${version.number}`;
  const { changes } = version;
  return {
    version: version.number,
    url,
    sha256: version.sha256,
    producerVersion: version.producerVersion,
    retrieved: version.retrieved?.toISOString() ?? null,
    rows: version.rowCount,
    sourceUrl: version.sourceUrl,
    licence: version.licence,
    citation: version.citation,
    note: version.note,
    changes: changes && { added: changes.added, removed: changes.removed, changed: changes.changed },
    csv: dataset.valuesOpen ? `${url}/rows.csv` : null,
    parquet: dataset.valuesOpen ? `${url}/rows.parquet` : null,
  };
}
