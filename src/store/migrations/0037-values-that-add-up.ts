import type { Migration } from './migration.ts';

/** The demo's counts say that they may be added up, as its descriptors now do: its figures are sums of them. */
export const valuesThatAddUp: Migration = {
  number: 37,
  about: 'Columns of the demo newsroom that count something say that they may be added up.',
  statements: [
    `update dataset_versions v set fields = (
        select jsonb_agg(case when f ->> 'name' in ('codes', 'subheadings', 'naming_numerical_control', 'companies',
            'people', 'entities', 'total') then f || '{"additive": true}' else f end order by at)
        from jsonb_array_elements(v.fields) with ordinality as all_fields (f, at))
      from datasets d
      where d.id = v.dataset_id and d.demo and jsonb_array_length(v.fields) > 0
        and d.slug in ('chpl-codes', 'hs-metalworking-subheadings', 'ofac-cmic-companies', 'un-list-2026-02')`,
  ],
};
