import type { Translated } from '../message.ts';
import type { deskScreeningEn } from './en.ts';

/** What the portal says of screening, of watch lists and of keys at the desk, in Chinese. */
export const deskScreeningZh: Translated<typeof deskScreeningEn> = {
  keysTitle: '快捷键',
  keysNext: '下一条',
  keysBefore: '上一条',
  keysOpen: '打开',
  keysHelp: '显示或隐藏快捷键',
  keysOff: '在此浏览器中关闭快捷键',
  keysOn: '重新开启快捷键',
  keysFailed: '未能保存。请重试，或打开该条目。',
};
