import type { Translated } from '../message.ts';
import type { deskTimesEn } from './en.ts';

/** What the portal says of the times of stories at the desk, in Chinese. */
export const deskTimesZh: Translated<typeof deskTimesEn> = {
  alarmStuck: { other: '{count} 篇定时稿件未按时发布。' },
  alarmLook: '查看原因',
  alarmsTitle: '未能发布',
  alarmDue: '原定发布时间：{time}',
  alarmWaits: '尚未尝试：没有工作进程在运行，或它被占住了。请联系门户的运维人员。',
  alarmFault: '发布时发生故障，已记入门户日志。',
  alarmTried: { other: '已尝试 {count} 次' },
  alarmAgain: '下次尝试：{time}',
};
