import { type Xml, xml, xmlDocument } from './xml.ts';

/** What text mining is reserved for: a page or a whole site, and whose rights they are. */
interface Reserved {
  /** The path or URL, which stands for everything below it. */
  readonly url: string;
  readonly holder: string;
}

/** The reservation as a licence file of Really Simple Licensing 1.0: https://rslstandard.org/rsl */
export function rslDocument(reserved: Reserved): string {
  return xmlDocument(rsl(reserved));
}

/** The same inside a page; what is escaped in it cannot end its element. */
export function rslBlock(reserved: Reserved): string {
  return rsl(reserved).text;
}

function rsl({ url, holder }: Reserved): Xml {
  return xml(
    'rsl',
    { xmlns: 'https://rslstandard.org/rsl' },
    xml(
      'content',
      { url },
      xml(
        'license',
        {},
        xml('permits', { type: 'usage' }, 'search'),
        xml('prohibits', { type: 'usage' }, 'ai-all'),
      ),
      xml('copyright', { type: 'organization' }, holder),
    ),
  );
}
