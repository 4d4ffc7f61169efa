import type { Translated } from '../message.ts';
import type { liveEn } from './en.ts';

/** What the portal says to readers of live coverage, in Chinese. */
export const liveZh: Translated<typeof liveEn> = {
  liveOn: '直播中',
  liveOver: '已结束',
  liveLast: '最新条目：{time}',
  liveEndedAt: '本次直播已于{time}结束。',
  liveSummary: '摘要',
  liveKeyPoints: '要点',
  liveKeyPoint: '要点',
  liveEntries: '条目',
  liveNone: '暂无条目。条目写成后会显示在这里。',
  liveReload: '重新加载页面可查看新条目。',
  liveUpdated: '更新于',
  liveTakenBack: '此条目已撤回：{reason}',
  liveNew: { other: '{count} 条新条目' },
  liveNewest: '最新条目',
  liveOlder: '更早的条目',
  livePages: '条目分页',
  liveLost: '连接已断开，正在自动重试。',
  liveFull: '新条目目前不会自动出现。请重新加载页面查看。',
  liveGone: '这篇报道已不在此处。',
  liveLinkTo: '{time}条目的链接',
  liveFeed: '“{headline}”的条目',
};
