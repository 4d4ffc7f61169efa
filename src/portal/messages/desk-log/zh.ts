import type { Translated } from '../message.ts';
import type { deskLogEn } from './en.ts';

/** What the portal says of the audit log, in Chinese. */
export const deskLogZh: Translated<typeof deskLogEn> = {
  logTitle: '日志',
  logIntro: '谁做了什么，最新在前。其中任何内容都不可更改：每一行都以前一行的哈希为基础。',
  logPerson: '人员',
  logAnybody: '所有人',
  logAction: '操作',
  logAnything: '所有操作',
  logStory: '稿件编号',
  logFrom: '自',
  logTo: '至',
  logFind: '查找',
  logNumber: '序号',
  logWhen: '时间',
  logWho: '人员',
  logWhat: '所做之事',
  logClock: '时钟或运维人员',
  logToStory: '稿件',
  logNone: '没有找到。',
  logOlder: '更早',
  logMove: '稿件流转',
  logRevision: '保存修订',
  logCorrect: '更正',
  logEmbargo: '禁发期',
  logEntity: '实体决定',
  logHit: '命中决定',
  logList: '导入名单',
  logChangePerson: '人员变更',
  logChangePicture: '图片新增或变更',
};
