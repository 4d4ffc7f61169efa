import type { Translated } from '../message.ts';
import type { deskSectionsEn } from './en.ts';

/** What the portal says of making, naming and ordering sections, in Russian. */
export const deskSectionsRu: Translated<typeof deskSectionsEn> = {
  secTitle: 'Разделы',
  secIntro:
    'Читатели видят их в шапке каждой страницы, в этом порядке. Раздел появляется там с первым опубликованным материалом.',
  secNone: 'Разделов пока нет.',
  secNoneAdvice: 'Создайте первый здесь: материалы можно относить к нему сразу.',
  secAt: 'Место',
  secName: 'Раздел',
  secNames: 'На других языках',
  secStories: 'Материалы',
  secMove: 'Порядок',
  secCount: {
    one: '{count} материал',
    few: '{count} материала',
    many: '{count} материалов',
    other: '{count} материала',
  },
  secShown: 'читатели видят: {count}',
  secMissing: 'пока без названия: {languages}',
  secUp: 'Выше',
  secUpNamed: 'Переместить «{name}» выше',
  secDown: 'Ниже',
  secDownNamed: 'Переместить «{name}» ниже',
  secBoard: 'Расстановка',
  secBoardNamed: 'Расстановка раздела «{name}»',
  secReaders: 'Для читателей',
  secReadersNamed: 'Для читателей: «{name}»',
  secNew: 'Новый раздел',
  secNameIn: 'Название ({language})',
  secSlug: 'Адрес',
  secSlugHint:
    'Строчные латинские буквы, цифры и дефисы. Если оставить пустым, он получится из названия. Он не меняется, как бы раздел ни назвали потом.',
  secMake: 'Создать раздел',
  secEditIntro: 'Его адрес остаётся {path}. Где название пусто, читатели этого языка видят другое.',
  secSave: 'Сохранить названия',
  secNow: 'Сейчас: {name}',
  secNowNone: 'Сейчас без названия.',
  secRemoveTitle: 'Удалить его',
  secRemoveAbout:
    'В нём нет материалов. Его расстановка сохраняется и вернётся, если по этому адресу снова создадут раздел.',
  secHolds: {
    one: 'Его нельзя удалить, пока в нём {count} материал. Сначала перенесите его в другой раздел.',
    few: 'Его нельзя удалить, пока в нём {count} материала. Сначала перенесите их в другой раздел.',
    many: 'Его нельзя удалить, пока в нём {count} материалов. Сначала перенесите их в другой раздел.',
    other: 'Его нельзя удалить, пока в нём {count} материала. Сначала перенесите их в другой раздел.',
  },
  secHoldsAll: 'Все его материалы',
  secRemove: 'Удалить раздел',
  secBack: 'Все разделы',
  secDoneMade: 'Раздел создан.',
  secDoneNamed: 'Названия сохранены.',
  secDoneMoved: 'Порядок сохранён.',
  secDoneRemoved: 'Раздел удалён.',
  secFirst: 'Первые шаги',
  secFirstAbout:
    'Эта редакция пуста. Она начинается с раздела; затем в нём пишут и публикуют первый материал.',
  secFirstMake: 'Создать первый раздел',
  secFirstAsk:
    'Разделов ещё никто не создал. Это могут редакторы и администраторы; материал можно писать и раньше.',
  secNoneToChoose: 'Пока нет раздела, к которому его отнести.',
  secFrontStaff: 'Для редакции: начать за рабочим столом',
  scopeSectionsManage: 'создавать, называть, упорядочивать и удалять разделы',
};
