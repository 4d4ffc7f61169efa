import type { Translated } from '../message.ts';
import type { checkEn } from './en.ts';

/** What the portal says on the page that checks a reader's text, in Chinese. */
export const checkZh: Translated<typeof checkEn> = {
  checkTitle: '核查文本',
  checkAbout: '粘贴一段文本，其中每个数字都会与我们的开放数据集比对：数据怎么说，或者为什么无法核查。',
  checkPrivacy: '我们不会保存您粘贴的内容。',
  checkText: '文本',
  checkTextHint: '最多 {most} 个字符。',
  checkHeadline: '标题',
  checkHeadlineHint: '可选。句子省略的内容可能在标题中。',
  checkDate: '文本日期',
  checkDateHint: '可选。“去年”从这一天算起。',
  checkButton: '核查',
  checkForPrograms: '下载结果',
  checkEmptyText: '请粘贴要核查的文本。',
  checkTooLong: '文本有 {count} 个字符，一次最多核查 {most} 个。请分段核查。',
  checkBadDate: '这不是日期。请填写如 2024-05-09 的日期，或留空。',
  checkBadHeadline: '标题最多 {most} 个字符，且只能是一行。',
  checkTooMuch: '核查这段文本耗时过长。请分段核查。',
  checkBusy: '正在核查的文本太多。请一分钟后再试。',
  checkNone: '这段文本中没有数字。',
  checkNoneAdvice: '数字要有它所衡量的内容，例如“2025 年 5 月失业率为 5.9%”。',
  checkResult: '结果',
  checkUnchecked: { other: '{count} 个无法核查' },
  checkMinors: { other: '略去 {count} 个次要数量。' },
  checkNoPeriod: '文本没有说明是哪个时期。',
  checkNoSubject: '文本没有说清衡量的是什么。',
  checkNoDataset: '我们的开放数据集中没有这项数据。',
  checkLoose: '我们的开放数据集都不能确切回答这一点。',
  checkClosest: '最接近的问题',
  checkDataset: '{dataset}，{producer}，第 {version} 版，{date}，许可 {licence}',
};
