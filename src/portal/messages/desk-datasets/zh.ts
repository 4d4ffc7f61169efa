import type { Translated } from '../message.ts';
import type { deskDatasetsEn } from './en.ts';

/** What the portal says of datasets, baskets and corrections at the desk, in Chinese. */
export const deskDatasetsZh: Translated<typeof deskDatasetsEn> = {
  deskForReaders: '读者看到的页面',
  deskVersions: '版本',
  basketsIntro: '用于汇总数字的商品清单。每次修改都会生成新版本,旧版本保留。',
  basketsNone: '还没有商品篮。',
  basketsNoneAdvice: '请在下方新建。',
  basketsAll: '所有商品篮',
  basketCodes: { other: '{count} 个编码' },
  basketVersion: '版本 {number}',
  basketAdd: '新建商品篮',
  basketName: '英文名称',
  basketSlug: '地址',
  basketSlugHint: '小写字母、数字和连字符,如 machine-tools。',
  basketSource: '清单来源',
  basketSourceHint: '由谁编制,在何处发布。',
  basketAbout: '用途',
  basketCodesLabel: 'HS 编码,每行一个',
  basketCodesHint: '2022 年协调制度的两位、四位或六位编码;短编码涵盖其下全部。',
  basketAddDo: '新建',
  basketChange: '修改编码',
  basketChangeDo: '保存为新版本',
  basketNote: '修改内容及原因',
  basketNoteHint: '显示在版本旁,读者也能看到。',
  basketAdded: '新增',
  basketRemoved: '移除',
  basketMade: '商品篮已新建。',
  basketRevised: '新版本已保存。依据此商品篮的数字将重新核查。',
};
