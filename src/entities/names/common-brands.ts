/** Words that companies all over the world call themselves: one of them beside a trade is the name of many. Written by us. */
const COMMON_BRANDS = `
absolute ace active adler advance advanced alfa alliance alpha alpine altair amber ambition anchor apex apollo aqua arc arctic aria
arrow arsenal aspect asset astra atlantic atlantis atlas aurora avangard avant aviator azimuth baltic bastion beacon benefit best blue
bravo bridge bright brilliant business capital cardinal castle centre center century champion choice circle citadel city classic
clear cobalt comet comfort compass concept concord condor continental coral core corona cosmos creative crescent crown crystal cyber
dawn delta diamond direct discovery dragon dream dynamic dynasty eagle east eclipse eco edge element elite emerald empire energy
enterprise epsilon equator equinox euro evolution excel excellence express falcon first focus force format fortuna fortune forum
forward freedom frontier fusion future galaxy gamma garant gate gateway gemini genesis giant global globe gold golden grand granite
green griffin group guardian harmony helios heritage hermes hope horizon hyperion icon ideal image imperial impulse infinity
innovation inspiration integra integral inter invest iris iron jade joy jupiter key king kingdom knight lander laser leader legacy
legend leo liberty light line lion lotus luna lux luxor magna magnet marathon marine mars master matrix maxima maximum mega mercury
meridian metro millennium mir mirage mission modern monolith moon motor mountain neo neptune nero new nexus noble nord north
northstar nova novus oasis ocean olimp olympia olympus omega omicron onyx opal optima optimum orbit orient oriental origin orion
pacific palace panda panorama paradise paragon partner pearl pegasus phoenix pilot pinnacle pioneer planet platinum plus polar polaris
polo porta power premier premium prestige prima prime princess prism pro profit progress prometheus prosperity proxima pulse quality
quantum quartz queen rainbow regal regent reliable renaissance resource rex river robust rock rose royal ruby safari safe saga
sapphire saturn scorpion sea select senator sensor shark sigma silk silver sirius sky skyline smart solar solid solution sonata south
spark spectra spectrum sphere spirit spring standard star status stella sterling stone strategy success summit sun sunny sunrise
superior supreme swift symbol synergy target team techno tempo terra titan titanium top torch tornado total tower trident trinity
triumph trust turbo ultra union unique unity universal universe vanguard vector vega venture venus vertex victor victoria victory
viking vision vista vita vital vortex vulcan wave way west white wind wing winner wolf world zen zenith zeus zodiac
`;

let words: ReadonlySet<string> | null = null;

/** Whether a word is the brand of many companies. */
export function isCommonBrand(ascii: string): boolean {
  words ??= new Set(COMMON_BRANDS.trim().split(/\s+/));
  return words.has(ascii);
}
