import type { Translated } from '../message.ts';
import type { deskMenusEn } from './en.ts';

/** What the portal says of its menus, in Russian. */
export const deskMenusRu: Translated<typeof deskMenusEn> = {
  menuTitle: 'Меню',
  menuIntro:
    'Ссылки вверху и внизу каждой страницы и ваши учётные записи на других сайтах. Изменения видны читателям сразу после сохранения.',
  menuHeader: 'Верхнее меню',
  menuHeaderAbout:
    'Строка ссылок вверху каждой страницы. Если исправления стоят последними, они вынесены на другую сторону.',
  menuFooter: 'Нижнее меню',
  menuFooterAbout:
    'Ссылки внизу каждой страницы. Страницы редакции, стоящие первыми, вынесены отдельно над остальными.',
  menuSocial: 'Социальные сети',
  menuSocialAbout:
    'Ваши учётные записи на других сайтах — внизу каждой страницы. Поисковые системы и социальные сети узнают в них ваши.',
  menuNone: 'В этом меню нет пунктов.',
  menuNoneAdvice: 'Добавьте пункт или верните стандартное меню.',
  menuNoneShown: 'Сейчас читатели не видят ни одного его пункта.',
  menuIsStandard: 'Стандартное меню',
  menuStandard: 'Стандартное меню',
  menuEdit: 'Изменить',
  menuEditNamed: 'Изменить: {menu}',
  menuByImport: 'импорт',
  menuByGone: 'бывший сотрудник',
  menuEntry: 'Пункт {number}',
  menuTarget: 'Ведёт на',
  menuTargetHint:
    'Введите адрес на этом портале, например /section/economy, /topic/trade, /page/imprint или /corrections, либо полный адрес другого сайта. У разделов, тем и страниц есть своё название, поэтому подпись можно не заполнять.',
  menuSocialHint: 'Введите адрес каждой учётной записи, начиная с https://. Без подписи показано имя сайта.',
  menuLabelIn: 'Подпись ({language})',
  menuOtherLanguages: 'Подписи на других языках ({count} из {all})',
  menuEverySection: 'Все разделы, в которых есть материалы',
  menuEveryPage: 'Все страницы с местом в нижнем меню',
  menuHiddenStories: 'Читатели не видят: нет опубликованных материалов.',
  menuHiddenPage: 'Читатели не видят: страница не опубликована.',
  menuHiddenSetting: 'Читатели не видят: отключено в настройках.',
  menuRemove: 'Убрать',
  menuRemoveNamed: 'Убрать «{name}»',
  menuAdd: 'Добавить пункт',
  menuSave: 'Сохранить меню',
  menuUseStandard: 'Вернуть стандартное меню',
  menuHistory: 'Версии',
  menuVersion: 'Версия {number}',
  menuEntries: {
    one: '{count} пункт',
    few: '{count} пункта',
    many: '{count} пунктов',
    other: '{count} пункта',
  },
  menuRestore: 'Восстановить',
  menuRestoreNamed: 'Восстановить версию {number}',
  menuBack: 'Все меню',
  menuSaved: 'Сохранено. Меню уже на сайте.',
  menuUnchanged: 'Ничего не изменено.',
  menuStandardAgain: 'Стандартное меню возвращено.',
  menuRestored: 'Восстановлено. Меню уже на сайте.',
  menuNotSavedYet: 'Ещё не сохранено. Сохраните меню, чтобы его увидели читатели.',
  menuWrong: 'Ничего не сохранено. Исправьте отмеченные ниже пункты.',
  menuStale:
    'Кто-то изменил это меню после того, как вы его открыли. Ниже — ваши пункты; сохраните ещё раз, чтобы заменить чужие.',
  menuStaleRestore:
    'Кто-то изменил это меню после того, как вы его открыли. Посмотрите на него и восстановите версию ещё раз.',
  menuNoAddress: 'Введите адрес, например /section/economy, или адрес, который начинается с https://.',
  menuLongLabel: 'Введите не более {most} символов.',
  menuNothingThere: 'По этому адресу ничего нет. Проверьте, нет ли опечатки.',
  menuNoLabel: 'Введите подпись: у другого сайта здесь нет названия.',
  menuTwice: 'Туда уже ведёт другой пункт. Уберите один из них.',
  menuNotOutside: 'Введите адрес учётной записи, начиная с https://.',
  menuAccountsLabel: '{name} на других сайтах',
  logChangeMenu: 'меню изменено',
  scopeMenusManage: 'изменять меню портала',
};
