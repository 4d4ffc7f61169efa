import { Problem } from '../../errors.ts';
import { drawChart } from '../../evidence/chart.ts';
import { drawMap } from '../../evidence/locator-map.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { nameIn } from '../../stories/story.ts';
import type { Demo, DemoStory } from './read-demo.ts';

/** The picture of a demo story as SVG; a Problem names the story whose words cannot be drawn. */
export function drawDemoPicture(demo: Demo, story: DemoStory): string {
  const { language, front } = story;
  const { map, chart, alt } = front.picture;
  try {
    if (map) {
      return drawMap(map, {
        language,
        title: alt,
        country: (code) => countryName(code, language),
        place: (slug) => {
          const place = demo.places.find((one) => one.slug === slug);
          if (!place) throw new Problem('bad input', `There is no place ${slug}.`);
          return { name: nameIn(place.names, language), latitude: place.lat, longitude: place.lon };
        },
      });
    }
    const table = demo.tables.get(chart?.table ?? '');
    if (!chart || !table) throw new Problem('bad input', `There is no table ${chart?.table}.`);
    return drawChart(chart, table, {
      language,
      title: alt,
      nameOf: (code) => countryName(code, language),
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.kind, `${story.file}: picture: ${error.message}`, error.advice, { cause: error });
  }
}
