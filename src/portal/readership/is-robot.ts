/** How every browser since 2010 begins. */
const BROWSER = /^Mozilla\/5\.0 \(.{5,}(?:AppleWebKit|Gecko)\//;

/**
 * Words of robots that run the scripts of pages: crawlers that render, monitors, previews of links. No browser has an
 * address in its name, as most robots do; CUBOT makes telephones.
 */
const ROBOT =
  /(?<!cu)bot|crawl|spider|slurp|https?:|scrap|headless|phantomjs|puppeteer|playwright|selenium|electron|lighthouse|pagespeed|gtmetrix|pingdom|datadog|uptime|monitor|synthetic|prerender|rendertron|preview|facebookexternalhit|whatsapp|embedly|mediapartners|google-|googleother|feedfetcher|yandex(?:render|screen|direct)|archive/i;

/** Whether a user agent is a program's and no reader's browser; `isTest`: a browser without a window counts as one. */
export function isRobot(agent: string, isTest: boolean): boolean {
  const said = isTest ? agent.replace('HeadlessChrome', 'Chrome') : agent;
  return !BROWSER.test(said) || ROBOT.test(said);
}
