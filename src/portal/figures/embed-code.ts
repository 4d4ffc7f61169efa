/** The HTML that embeds a figure's card in another page. */
export function embedCode(url: string, title: string, size = { width: 600, height: 540 }): string {
  const safe = title
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<iframe src="${url}" title="${safe}" width="${size.width}" height="${size.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
