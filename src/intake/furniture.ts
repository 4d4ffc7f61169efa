const LIST_HEAD =
  /^(?:related(?: (?:information|content|stories|articles|news|coverage|topics|links|posts))?|recommended(?: (?:content|stories|reading|for you|articles))?|read (?:more|next|also)|more (?:from|on|stories|news)\b.{0,40}|see also|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed)|trending(?: now)?|latest (?:news|stories)|top stories|popular|previous article|next article|share this|comments|advertisement|читайте также|похожие (?:новости|материалы)|по теме|相关(?:新闻|阅读|信息|文章|内容)|推荐(?:阅读|内容|新闻)?|热门(?:新闻|文章)?|مواضيع ذات صلة|اقرأ أيضا|à lire aussi|lire aussi|articles liés)\s*[:：!]?$/iu;
const NAVIGATION =
  /\b(?:log ?in|sign (?:in|up)|register|registration|sitemap|site map|favou?rites|front page|home ?page|subscribe|newsletter|privacy policy|cookies?)\b|登录|注册|设为首页|加入收藏|网站地图|войти|регистрация|карта сайта|تسجيل الدخول/giu;

/** Whether a line heads a list of other stories. */
export function headsList(line: string): boolean {
  return LIST_HEAD.test(line.trim());
}

/** Whether a line is a menu, a breadcrumb or the like. */
export function isNavigation(line: string): boolean {
  const text = line.trim();
  return (text.match(NAVIGATION)?.length ?? 0) >= 2 || (text.search(NAVIGATION) >= 0 && text.length < 40);
}

/** Whether a line is a bullet. */
export function isBullet(line: string): boolean {
  return /^\s*(?:[•·‣▪●○*–]|-\s|\d{1,2}[.)]\s)\s*\S/.test(line);
}
