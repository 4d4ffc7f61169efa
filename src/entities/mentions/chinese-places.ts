import type { Word } from '../../language/cut-words.ts';
import { findCountries } from './countries-in-text.ts';
import { type NewName, newName } from './new-name.ts';
import { placeTrie } from './places/place-names.ts';

/** What an organisation is called by that begins with a place: 四川文艺出版社, 中国法学会, 英国工党. */
const HEAD =
  /^[\p{Script=Han}]{0,9}?(?:出版社|旅行社|通讯社|报社|总部|学会|协会|商会|联合会|工会|委员会|理事会|旅协|工党|保守党|社会党|民主党|共产党|党中央|国会|议会|参议院|众议院|宾馆|饭店|酒店|中心|电影厂|制片厂|机器厂|钢铁厂|汽车厂|化工厂|制药厂|中学|小学|学院|大学|医院|研究所|研究院|科学院|博物馆|图书馆|美术馆|体育馆|剧院|剧团|乐团|歌舞团|艺术团|代表队|公安局|文化局|教育局|工商局|税务局|管理局|公安厅|财政厅|教育厅|人民政府|市政府|省政府|市委|省委|区委|县委|法院|检察院|交易所|银行|集团公司|有限公司|公司|集团|人民解放军|解放军|国家组织|电视台|电台|日报|晚报|晨报)/u;
/** No name goes on over these. */
const STOP =
  /[的在和与及是对向为于了说将等从到以并被让把给同由、，。；：！？]|各|一些|许多|举行|访问|签署|认为|表示/u;
const SUFFIX =
  /^(?:自治区|特别行政区|特区|海峡|半岛|群岛|盆地|高原|平原|山脉|地区|市|省|县|州|湖|河|江|湾|岛|山|港|国)/u;
/** What follows makes another word of the last sign: 国际, 市场, 山区. */
const ANOTHER =
  /^(?:国(?:际|家|防|民|有|会|内|外|王|务|庆|旗|歌|籍|营|产|债|企|脚|足|手)|市(?:场|民|长|价|政|委|值)|省(?:长|委|级|会)|县(?:长|委|级)|州(?:长|政)|江(?:泽|南|北|水)|河(?:流|水|北|南|道)|湖(?:水|北|南)|港(?:口|元|币|人|府|商|澳)|山(?:区|村|东|西)|岛(?:上|国)|州市)/u;

/** The places of a passage in Chinese, with 市, 湖 and the like, and the organisations that begin with one. */
export function chinesePlaces(text: string, words: readonly Word[]): NewName[] {
  const names: NewName[] = [];
  const endAt = new Map(words.map(({ end }, at) => [end, at + 1]));
  const hits = [...placeTrie('zh').find(words), ...findCountries(words, 'zh')].sort(
    (a, b) => a.from - b.from,
  );
  let taken = 0;
  for (const { from, to } of hits) {
    if (from < taken) continue;
    const start = (words[from] as Word).start;
    const end = (words[to - 1] as Word).end;
    const rest = text.slice(end, end + 20);
    const head = HEAD.exec(rest)?.[0];
    const organisation = head && !STOP.test(head) ? endAt.get(end + head.length) : undefined;
    if (organisation) {
      names.push(
        newName(
          from,
          organisation,
          schemaOf(text.slice(start, end + (head?.length ?? 0))),
          'head noun',
          0.75,
        ),
      );
      taken = organisation;
      continue;
    }
    const suffix = ANOTHER.test(rest) ? undefined : SUFFIX.exec(rest)?.[0];
    const behind =
      suffix && !text.slice(start, end).endsWith(suffix) ? endAt.get(end + suffix.length) : undefined;
    if (behind) {
      names.push(newName(from, behind, 'Place', 'place list', 0.85, { bare: true }));
      taken = behind;
    } else if (placeTrie('zh').find(words.slice(from, to)).length > 0) {
      names.push(newName(from, to, 'Place', 'place list', 0.85, { bare: true }));
      taken = to;
    }
  }
  return names;
}

function schemaOf(name: string): 'Company' | 'Organization' | 'PublicBody' {
  if (/(?:公司|集团|银行|宾馆|饭店|酒店|旅行社|厂)$/u.test(name)) return 'Company';
  return /(?:[局厅委]|政府|法院|检察院|国会|议会|议院|解放军)$/u.test(name) ? 'PublicBody' : 'Organization';
}
