import type { Schema } from '../../entity.ts';

/** Endings of organisations' names, the longest first, and what each is. */
export const CHINESE_HEADS: readonly (readonly [ending: string, schema: Schema])[] = [
  ['股份有限公司', 'Company'],
  ['有限责任公司', 'Company'],
  ['有限公司', 'Company'],
  ['集团公司', 'Company'],
  ['控股公司', 'Company'],
  ['公司', 'Company'],
  ['集团', 'Company'],
  ['银行', 'Company'],
  ['研究院', 'Organization'],
  ['研究所', 'Organization'],
  ['科学院', 'Organization'],
  ['工程院', 'Organization'],
  ['基金会', 'Organization'],
  ['联合会', 'Organization'],
  ['大学', 'Organization'],
  ['协会', 'Organization'],
  ['商会', 'Organization'],
  ['联盟', 'Organization'],
  ['共产党', 'Organization'],
  ['委员会', 'PublicBody'],
  ['军委', 'PublicBody'],
  ['外交部', 'PublicBody'],
  ['国防部', 'PublicBody'],
  ['商务部', 'PublicBody'],
  ['财政部', 'PublicBody'],
  ['司法部', 'PublicBody'],
  ['能源部', 'PublicBody'],
  ['国务院', 'PublicBody'],
  ['海关总署', 'PublicBody'],
  ['法院', 'PublicBody'],
];

/** Words that no name of an organisation has in it: a name begins behind the last of them. */
export const CHINESE_STOPS: ReadonlySet<string> = new Set(
  `的 了 着 过 在 由 向 与 和 及 对 对于 从 是 为 被 将 把 给 让 使 称 说 表示 指出 认为 宣布 据 根据 按照 包括 以及 或 等 如 例如 比如 还有 其中
  通过 针对 关于 来自 属于 成为 作为 加入 离开 起诉 收购 制裁 指控 调查 访问 隶属 担任 出任 任 该 这 那 其 他 她 它 我 你 们 他们 一家 两家 三家 多家 几家
  这家 该家 那家 一 两 三 家 名为 名叫 叫 叫做 也 都 还 又 已 已经 正 正在 曾 曾经 要 可以 能够 应该 并且 但 但是 而 而且 因 因为 所以 如果 虽然 向着
  介绍 透露 报道 援引 消息 说明 显示 发现 提供 供应 出口 进口 购买 出售 销售 采购 签署 签订 参与 参加 控制 拥有 设立 成立 创办 创立 创建 领导 负责
  要求 呼吁 批评 谴责 警告 支持 反对 允许 禁止 命令 企业 厂商 大型 小型 知名 著名 最大 另 另一 某 前往 抵达 会见 会晤 接受 得到 获得 收到 遭到 受到
  涉及 有关 相关 没有 不 未 无 年 月 日 上午 下午 去年 今年 昨天 今天 周一 周二 周三 周四 周五 周六 周日 官员 发言人 记者 专家 律师 人士 位于 总部`
    .split(/\s+/)
    .filter(Boolean),
);

/** What an organisation may not be called by alone. */
export const CHINESE_GENERIC: ReadonlySet<string> = new Set(
  '中国 俄罗斯 美国 外国 国有 私营 上市 科技 国际 国家 相关 多国 各国 当地 本地 跨国 民营 母 子 分 总 欧洲 亚洲 西方 英国 法国 德国 日本 韩国 乌克兰 军工 能源 石油 电子 贸易 物流 技术 商业 投资 中央 特别 联合 专门 欧美 两国 三国 我国 央 商业 外资 中资 俄 美 中 大 小 新 旧 老 名牌 重点 著名 一流'.split(
    ' ',
  ),
);

/** Chinese family names of one character, then of two. */
export const CHINESE_FAMILIES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温栗俞柳岳耿聂詹';

/** Family names of two characters. */
export const CHINESE_LONG_FAMILIES: readonly string[] = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '司徒',
  '令狐',
];

/** Offices, the longest first. */
export const CHINESE_TITLES: readonly string[] = [
  '首席执行官',
  '国家主席',
  '国务委员',
  '新闻发言人',
  '总书记',
  '副主席',
  '副总统',
  '副总理',
  '副部长',
  '副外长',
  '副总裁',
  '董事长',
  '总经理',
  '发言人',
  '外交部长',
  '国防部长',
  '财政部长',
  '国务卿',
  '秘书长',
  '检察官',
  '首相',
  '总统',
  '主席',
  '总理',
  '部长',
  '外长',
  '防长',
  '财长',
  '上将',
  '中将',
  '少将',
  '将军',
  '元帅',
  '书记',
  '省长',
  '州长',
  '市长',
  '大使',
  '议长',
  '议员',
  '总裁',
  '行长',
  '教授',
  '院士',
  '院长',
  '所长',
  '主任',
  '局长',
  '先生',
  '女士',
  '博士',
  '律师',
  '教练',
  '导演',
  '作家',
  '经济学家',
  '分析师',
  '创始人',
  '参议员',
  '众议员',
  '大臣',
  '王储',
  '国王',
  '司令',
  '负责人',
  '专家',
  '学者',
];

/** Characters that foreign names are written with. */
export const TRANSLITERATING =
  '阿埃艾爱安昂奥巴白拜班邦包保鲍贝本比彼毕宾波伯博勃布采策查察昌茨达戴丹德得登邓狄迪蒂丁东杜多厄恩儿尔法凡范方菲费芬丰佛夫弗福富噶盖甘冈高戈哥格葛根贡古瓜圭哈海罕汉豪赫黑亨洪侯胡华怀惠霍基吉加贾简江杰捷金津久居喀卡凯坎康考柯科可克肯孔库夸奎拉莱赖兰朗劳勒雷蕾里丽利莉列林琳龙卢鲁路伦罗洛吕马玛迈麦曼芒茅梅门蒙孟米密敏明摩莫墨默姆木穆纳娜南内嫩尼妮涅宁纽农努诺欧帕潘庞培佩彭皮平珀普奇齐恰强乔切琴琼丘邱让热日荣茹儒瑞润若撒萨塞赛桑瑟森沙山尚绍舍申圣施石史舒朔斯丝司松苏孙索塔泰坦汤唐陶特藤滕提田铁廷通图土托陀瓦万旺威韦维魏温文翁沃乌吴伍西希锡夏香肖谢辛欣兴休修许雪逊雅亚扬耶叶伊依易因英永尤于约云泽曾扎詹张章哲珍芝治朱茱卓兹子祖佐京岑连缅廖楚别莎娅妲姬琪薇黛芙莲萝什索涅茨卜柏贾蒙泰';
