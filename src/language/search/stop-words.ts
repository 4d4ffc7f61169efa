/** Words that carry no subject: they never select a story by themselves. Written as normal forms before stemming. */
const STOP_WORDS: Record<string, ReadonlySet<string>> = {
  en: setOf(`a about after again against all also although am an and any are as at be because been before being
    between both but by can could did do does doing down during each for from had has have having he her here hers him
    his how i if in into is it its itself just may me might more most must my no nor not now of off on once only or
    other our out over own said same say says she should so some such than that the their them then there these they
    this those through to too under until up us very was we were what when where which while who whom whose why will
    with would you your`),
  fr: setOf(`a au aux avec c ce ces cet cette comme d dans de des du elle elles en entre est et ete etre eu il ils je j
    l la le les leur leurs lui m mais me meme mes moi mon n ne nos notre nous on ont ou par pas plus pour qu que qui s
    sa sans se ses si son sont sur ta te tes toi ton tu un une vos votre vous y`),
  ru: setOf(`а без более бы был была были было быть в вам вас весь во вот все всего вы где да для до его ее если есть
    еще же за здесь и из или им их к как ко когда кто ли либо мне может мы на над надо наш не него нее нет ни них но ну
    о об однако он она они оно от очень по под при с со так также такой там те тем то того тоже той только том ты у уже
    хотя чего чей чем что чтобы чье чья эта эти это этот я`),
  ar: setOf(`من الي علي في عن مع ان انه انها هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت ما لا لم لن قد كل بعد
    قبل بين او ثم حيث اذا عند و ف ب ل ك اي كما لكن غير`),
  de: setOf(`aber als am an auch auf aus bei bin bis da das dass dem den der des die doch du durch ein eine einem einen
    einer eines er es fur hat hatte ich ihr im in ist ja kann mit nach nicht noch nur oder sich sie sind so uber um und
    uns unter vom von vor war waren was wenn werden wie wird wir wurde zu zum zur`),
  es: setOf(`a al como con de del desde donde el ella ellas ellos en entre era es esta este esto fue ha han hasta la las
    le les lo los mas me muy no nos o para pero por que se ser si sin sobre son su sus tambien te un una uno unos y ya`),
  zh: setOf(
    '的 了 在 是 和 与 及 也 都 就 而 或 对 从 被 把 将 等 这 那 有 为 以 于 其 之 并 但 中 上 一个 我们 他们',
  ),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Whether `word` (lower case, without accents) carries no subject in `language` (BCP 47). */
export function isStopWord(word: string, language: string): boolean {
  const list = STOP_WORDS[language] ?? STOP_WORDS[language.toLowerCase().split('-')[0] ?? ''];
  return list?.has(word) ?? false;
}
