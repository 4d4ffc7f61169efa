import type { Translated } from '../message.ts';
import type { deskPlacesEn } from './en.ts';

/** What the portal says of the places stories are from, in Chinese. */
export const deskPlacesZh: Translated<typeof deskPlacesEn> = {
  placesTitle: '地点',
  placesTabs: '来源与地点',
  placesIntro: '稿件发自何处。读者在电头中看到名称；地图和订阅源说明其位置。',
  placesSearch: '名称包含',
  placesLack: '缺少坐标',
  placesNone: '没有找到地点。',
  placesNoneAdvice: '请换个词搜索。新地点在撰写电头时命名。',
  placeStories: { other: '{count} 篇稿件' },
  placeNowhere: '没有坐标',
  placeNameIn: '名称（{language}）',
  placeKnown: '已知信息',
  placeHolds: '更正立即适用于来自该地的所有稿件。某种语言的名称留空时，该语言的读者会看到另一个名称。',
  placeReadOnly: '地点由编辑更正。',
  placeNow: '现为：{what}',
  placeNothing: '无',
  placeSave: '保存',
  placeSaved: '地点已更正。',
  placeItsStories: '来自该地的稿件',
  placeNoStories: '没有来自该地的稿件。',
  placesBack: '所有地点',
  scopePlacesWrite: '更正地点，适用于来自该地的所有稿件',
};
