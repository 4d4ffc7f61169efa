/** The path of a version's rows. */
export function rowsPath({ slug, version }: { readonly slug: string; readonly version: number }): string {
  return `/dataset/${slug}/versions/${version}/rows`;
}
