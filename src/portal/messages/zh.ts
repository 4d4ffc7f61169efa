import { accountZh } from './account/zh.ts';
import { accountsZh } from './accounts/zh.ts';
import { checkZh } from './check/zh.ts';
import { dataDeskZh } from './data-desk/zh.ts';
import { deskZh } from './desk/zh.ts';
import { deskBlocksZh } from './desk-blocks/zh.ts';
import { deskCasesZh } from './desk-cases/zh.ts';
import { deskColumnsZh } from './desk-columns/zh.ts';
import { deskCorrectingZh } from './desk-correcting/zh.ts';
import { deskDataNamesZh } from './desk-data-names/zh.ts';
import { deskDatasetsZh } from './desk-datasets/zh.ts';
import { deskEntitiesZh } from './desk-entities/zh.ts';
import { deskEventsZh } from './desk-events/zh.ts';
import { deskFeedsZh } from './desk-feeds/zh.ts';
import { deskFlowZh } from './desk-flow/zh.ts';
import { deskFollowedZh } from './desk-followed/zh.ts';
import { deskFrontZh } from './desk-front/zh.ts';
import { deskJobsZh } from './desk-jobs/zh.ts';
import { deskKeepingZh } from './desk-keeping/zh.ts';
import { deskLiveZh } from './desk-live/zh.ts';
import { deskLogZh } from './desk-log/zh.ts';
import { deskMediaZh } from './desk-media/zh.ts';
import { deskMenusZh } from './desk-menus/zh.ts';
import { deskPagesZh } from './desk-pages/zh.ts';
import { deskPanelZh } from './desk-panel/zh.ts';
import { deskPlacesZh } from './desk-places/zh.ts';
import { deskPreviewZh } from './desk-preview/zh.ts';
import { deskRedirectsZh } from './desk-redirects/zh.ts';
import { deskScreeningZh } from './desk-screening/zh.ts';
import { deskSectionsZh } from './desk-sections/zh.ts';
import { deskSettingsZh } from './desk-settings/zh.ts';
import { deskSourcesZh } from './desk-sources/zh.ts';
import { deskTimesZh } from './desk-times/zh.ts';
import { deskTokensZh } from './desk-tokens/zh.ts';
import { deskWebhooksZh } from './desk-webhooks/zh.ts';
import { deskWritingZh } from './desk-writing/zh.ts';
import { dossierZh } from './dossier/zh.ts';
import type { en } from './en.ts';
import { entityWordsZh } from './entity-words/zh.ts';
import { favoritesZh } from './favorites/zh.ts';
import { figuresZh } from './figures/zh.ts';
import { followingZh } from './following/zh.ts';
import { liveZh } from './live/zh.ts';
import type { Translated } from './message.ts';
import { ownFrontZh } from './own-front/zh.ts';
import { setupZh } from './setup/zh.ts';
import { tradeZh } from './trade/zh.ts';

/** What the portal says in Chinese. */
export const zh: Translated<typeof en> = {
  ownName: '中文',
  openGraphLocale: 'zh_CN',

  skipToContent: '跳到正文',
  toolsLabel: '工具',
  languagesLabel: '语言',
  sectionsLabel: '栏目',
  footerLabel: '关于本站',
  frontPage: '首页',
  corrections: '更正',
  memberLogin: '会员登录',
  userRegistration: '用户注册',
  yourAccount: '我的账户',
  editStory: '编辑文章',
  logOut: '退出登录',
  setAsFrontPage: '设为首页',
  addToFavorites: '加入收藏',
  favorites: '收藏',
  ownFrontPage: '我的首页',
  following: '关注',
  history: '阅读历史',
  outbox: '发件箱',
  people: '人员',
  memberArea: '会员区',
  sitemap: '网站地图',
  search: '搜索',
  searchLabel: '搜索 {name}',
  footerAbout: '{name} 对每篇报道都说明来源、发布时间以及作过的更正。',
  demoNotice: '这是一个演示编辑部。文章依据公开事实撰写，用来展示本程序的功能。',
  forDevelopers: '开发者数据',
  reportSecurity: '报告安全问题',
  madeWith: '由 {program} 驱动',
  portalDescription: '{name} 的新闻，每篇都注明来源。',

  dateAndTime: '{date} {time}',
  zoneNotStated: '{time}（原文未注明时区）',
  published: '发布于',
  updated: '更新于',

  frontPageOf: '{name} 首页',
  topStories: '要闻',
  latest: '最新',
  mostRead: '阅读最多',
  mostReadNote: '本周，不含以上文章',
  allInSection: '更多{section}',
  borrowedStories: '这里还没有{language}文章，以下为{other}文章。',
  noStoriesYet: '还没有文章。',
  noStoriesAdvice: '第一篇文章发布后会立即显示在这里。',
  noStoriesHere: '这里还没有文章。',
  noStoriesHereAdvice: '可从上方栏目或网站地图找到已有文章。',

  kindAnalysis: '分析',
  kindExplainer: '解读',
  kindOpinion: '观点',
  kindLive: '直播',
  by: '作者：{authors}',
  sourceOwn: '来源：{source}，本站采写',
  sourceLicensed: '来源：{source}，依其条款刊发',
  sourceLinked: '来源：{source}，非本站采写',
  agencyText: '文字：{agency}',
  licenceIs: '许可：{licence}',
  alsoIn: '其他语言：',
  readOriginal: '阅读 {source} 原文',
  tableLabel: '表格',
  embedLabel: '打开网站',
  correctionsOfStory: { other: '更正' },
  citations: '文件与数据',
  noteOf: '文件：{title}',
  noteBack: '返回正文',
  topics: '主题',
  topic: '主题',
  author: '作者',
  share: '分享',
  shareByMail: '用邮件发送',
  shareWith: '发送给…',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  print: '打印',
  related: '相关信息',
  recommended: '推荐内容',
  whySameEvent: '同一事件',
  whySharedTopic: '同样涉及“{topic}”',
  whySharedWords: '同样提到{words}',
  whySameSection: '同属“{section}”',
  whyRelated: '同一题材',
  whyLoose: '间接相关',
  whyMostRead: '近期阅读较多',
  whyNewestIn: '“{section}”栏目新文章',
  whyNewest: '新文章',

  sectionDescription: '{name}“{section}”栏目的最新文章。',
  topicDescription: '{name} 关于“{topic}”的文章。',
  authorDescription: '{author} 在 {name} 的文章。',
  monthDescription: '{name} {month}的文章。',
  olderStories: '更早的文章',
  newestStories: '最新的文章',
  pagesLabel: '页码',
  previousPage: '上一页',
  nextPage: '下一页',
  pageOf: '第 {page} 页，共 {pages} 页',

  correctionsPromise: '我们错在哪里、何时改正、在哪篇文章里。',
  noCorrections: '还没有文章需要更正。',
  noCorrectionsAdvice: '一旦有更正，会列在这里和文章下方，并一直保留。',

  searchFor: '搜索：{query}',
  searchHelp: '任何语言的每篇文章、每个词都可以搜索。含有您所搜词语越多的文章越靠前。',
  searchAll: { other: '搜索 {count} 篇文章' },
  storiesFound: { other: '找到 {count} 篇文章' },
  storiesFoundAtLeast: { other: '至少找到 {count} 篇文章' },
  searchAlsoWritten: '又写作“{name}”',
  searchMissing: '未找到：{words}',
  nothingFound: '没有文章包含“{query}”。',
  nothingFoundAdvice: '请减少或更换词语，检查写法，或用文章所用语言书写名称。',
  searchWithoutFilters: '搜索所有栏目、语言和日期',
  indexFilling: '搜索索引仍在建立：部分文章稍后才能找到。',
  filters: '缩小搜索范围',
  all: '全部',
  section: '栏目',
  language: '语言',
  datesLabel: '发布日期',
  dateFrom: '从',
  dateTo: '到',

  sitemapHelp: '本站的所有栏目、主题和月份。',
  sections: '栏目',
  languages: '语言',
  months: '月份',
  feeds: '订阅',
  sitemapForMachines: '供程序使用的网站地图',
  stories: { other: '{count} 篇' },

  error400: '无法理解这个请求',
  error400Text: '地址中有些内容不符合要求。',
  error400Advice: '请检查地址，或用词语搜索文章。',
  error401: '仅限会员',
  error401Text: '此页面仅供会员使用。',
  error401Advice: '请先登录，之后会回到此页。',
  error403: '无权访问',
  error403Text: '您无权访问此内容。',
  error403Advice: '如果您认为应当可以，请联系编辑部管理员。',
  error404: '这个地址没有内容',
  error404Text: '页面可能已移动，或地址有误。',
  error404Advice: '请用词语搜索文章，或从首页开始。',
  error410: '这篇文章已撤回',
  error410Text: '我们曾发布这篇文章，现已收回。',
  error410Advice: '我们的错误都在“更正”中说明。',
  withdrawnBecause: '原因：{reason}',
  withdrawnOn: '撤回于 {time}',
  error429: '请求过多',
  error429Text: '一分钟内来自您地址的请求超过了一位读者的用量。',
  error429Advice: '请等一分钟再试。',
  error500: '我们这里出了问题',
  error500Text: '这是我们的错误，已经记录下来。',
  error500Advice: '请稍后再试，或从首页开始。',
  error503: '暂时无法响应',
  error503Text: '本站繁忙或刚刚启动。',
  error503Advice: '请稍后再试。',

  ...accountZh,
  ...accountsZh,
  ...deskZh,
  ...deskJobsZh,
  ...deskCasesZh,
  ...deskColumnsZh,
  ...deskCorrectingZh,
  ...deskBlocksZh,
  ...deskPanelZh,
  ...deskDatasetsZh,
  ...deskFeedsZh,
  ...deskFlowZh,
  ...deskFollowedZh,
  ...deskFrontZh,
  ...deskMediaZh,
  ...deskKeepingZh,
  ...deskScreeningZh,
  ...deskPlacesZh,
  ...deskEventsZh,
  ...deskPagesZh,
  ...deskMenusZh,
  ...deskRedirectsZh,
  ...deskSectionsZh,
  ...deskTimesZh,
  ...deskLiveZh,
  ...deskLogZh,
  ...deskPreviewZh,
  ...deskTokensZh,
  ...deskSourcesZh,
  ...deskWebhooksZh,
  ...deskWritingZh,
  ...figuresZh,
  ...dataDeskZh,
  ...deskSettingsZh,
  ...setupZh,
  ...tradeZh,
  ...checkZh,
  ...deskEntitiesZh,
  ...deskDataNamesZh,
  ...entityWordsZh,
  ...dossierZh,
  ...favoritesZh,
  ...followingZh,
  ...liveZh,
  ...ownFrontZh,
};
