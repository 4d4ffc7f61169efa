/** Where the rows of a version of a dataset are shown. */
export function rowsPath({ slug, version }: { readonly slug: string; readonly version: number }): string {
  return `/dataset/${slug}/versions/${version}/rows`;
}
