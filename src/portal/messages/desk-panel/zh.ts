import type { Translated } from '../message.ts';
import type { deskPanelEn } from './en.ts';

/** What the portal says of what is read in a text while it is written, in Chinese. */
export const deskPanelZh: Translated<typeof deskPanelEn> = {
  panelTitle: '编辑部读到的内容',
  panelFigures: '数字',
  panelNames: '名称',
  panelCopies: '相同稿件已存在',
  panelNoFigures: '文中未读到数字。',
  panelNoNames: '尚未提及任何人或机构。',
  panelAsSaved: '以上次保存为准；写作时会重新读取。',
  panelFailed: '暂时无法读取。继续写作时会再试。',
  panelBind: '绑定或注明出处',
  panelNew: '新数字：稿件进入下一步后可绑定',
  panelOnWord: '其依据是 {who} 的说法。',
  panelRelated: '可以链接',
  panelPutLink: '放入链接',
  panelNewName: '新名称',
  panelMaybeListed: '可能在名单上',
  panelCopyShare: '{percent}相同，来自{source}',
  panelProposals: { other: '{count} 条建议待定' },
};
