import type { Translated } from '../message.ts';
import type { deskSettingsEn } from './en.ts';

/** What the portal says of the settings of the newsroom, in Chinese. */
export const deskSettingsZh: Translated<typeof deskSettingsEn> = {
  settingsTitle: '设置',
  settingsIntro: '编辑部的名称、外观和发布方式。更改立即生效，适用于所有页面、订阅源和邮件。',
  settingsPartNewsroom: '编辑部',
  settingsPartPublishing: '发布',
  settingsPartChecks: '核查',
  settingsSave: '保存更改',
  settingsSaved: '已保存，所有页面即刻更新。',
  settingsUnchanged: '所有设置保持不变。',
  settingsUndone: '已撤销，恢复为之前的设置。',
  settingsWrong: '尚未保存。请更正下面标出的字段。',
  settingsInEnvironment: '由环境变量 {name} 设定，只能由服务器管理员更改。',
  settingsMeanwhile: '您打开页面后，有人更改了此项，现为 {value}。再次保存即可替换。',
  settingsHistory: '最近更改',
  settingsHistoryNone: '尚无更改。',
  settingsFromTo: '从 {before} 改为 {after}',
  settingsByProgram: '系统',
  settingsByGone: '前成员',
  settingsUndo: '撤销',
  settingsUndoNamed: '撤销对“{setting}”的更改',
  settingsYes: '是',
  settingsNo: '否',
  settingsNothing: '无',
  settingsData: '数据（JSON）',
  settingsFullLog: '完整审计日志',
  logChangeSetting: '设置已更改',
  scopeSettingsManage: '更改编辑部设置',
  settingName: '名称',
  settingNameHelp: '显示在每个页面顶部、订阅源和邮件中的名称。',
  settingNameTakes: '请输入名称，最多 80 个字符。',
  settingTagline: '简介',
  settingTaglineHelp:
    '用主要语言写的一句话简介，显示在页面底部、搜索引擎和订阅源中。留空则页面会说明每篇报道都注明来源。',
  settingTaglineTakes: '最多 160 个字符。',
  settingLanguage: '主要语言',
  settingLanguageHelp: '未选择其他语言的读者所看到的页面和邮件语言。',
  settingLanguages: '显示的语言',
  settingLanguagesHelp:
    '读者可切换的页面语言，主要语言始终包含在内。只有一种语言时，页面不显示语言菜单。报道可使用任何语言。',
  settingLanguagesTakes: '请至少选择一种语言。',
  settingZone: '时区',
  settingZoneHelp: '时间按此时区显示；每日邮件和日历的日期也以此为准。',
  settingZoneTakes: '请从列表中选择时区。',
  settingAccent: '强调色',
  settingAccentHelp:
    '浅色页面上链接和选中项的颜色，例如 #0a5f6b。须能作为文字辨读；深色页面的颜色会据此推算。',
  settingAccentTakes: '请输入 # 加六位数字或 a 到 f 的字母，例如 #0a5f6b。',
  settingAccentNearest: '此颜色太浅，在页面上难以辨读。最接近的可读颜色是 {nearest}。',
  settingContact: '安全联系方式',
  settingContactHelp:
    '报告安全问题的方式：mailto: 加邮箱地址，或以 https:// 开头的页面地址。显示在 /.well-known/security.txt 和 /trust.txt 中。',
  settingContactTakes:
    '请输入 mailto: 加邮箱地址，或以 https:// 开头的网页地址，例如 mailto:desk@example.org。',
  settingFourEyes: '每篇报道须由第二人批准',
  settingFourEyesHelp: '报道须由未最后修改其文字的人批准后才能发布。否则编辑可单独发布。',
  settingOnlyEditorApproves: '唯一的编辑可批准自己的报道',
  settingOnlyEditorApprovesHelp:
    '适用于须由第二人批准但只有一位编辑的编辑部。报道历史和审计日志会注明无人另行审阅。',
  settingBlocks: '什么会阻止发布',
  settingBlocksHelp:
    '在解决之前，或在编辑注明理由予以放行之前，阻止报道发布的情况。未选的项目仍会在编辑台显示。',
  settingCheckSure: '核查文字须有多大把握',
  settingCheckSureHelp:
    '核查文字时（/check、/api/v1/check 以及命令 check 和 audit），对数字的结论须有多大概率正确才会给出，为 0 到 1 之间的概率。这些结论显示前没有人工查看。数值越低，显示的结论越多，也越不可靠。对报道没有影响。',
  settingCheckSureTakes: '请输入 0 到 1 之间的数字，例如 0.97。',
  settingCheckPage: '任何人都可以核查文字',
  settingCheckPageHelp:
    '是否允许任何人通过 /check 和 /api/v1/check 对照许可公开数值的已发布数据集核查文字。文字不会保存。每次核查最多占用处理器 10 秒，同一网络每分钟最多 10 次。',
  settingTakesOther: '请选择其中一项。',
};
