import type { Translated } from '../message.ts';
import type { setupEn } from './en.ts';

/** What the portal says while a newsroom is set up, in Russian. */
export const setupRu: Translated<typeof setupEn> = {
  setupTitle: 'Настройте редакцию',
  setupIntro: 'Это займёт две минуты, и всё можно изменить позже в настройках.',
  setupPartNewsroom: 'Редакция',
  setupPartYou: 'Ваша учётная запись',
  setupYouAbout: 'Вы станете первым администратором и сможете пригласить остальных.',
  setupPartStart: 'С чего начать',
  setupYourName: 'Ваше имя',
  setupAddress: 'Адрес',
  setupAddressLocal:
    'Пока его может открыть только этот компьютер. Чтобы выйти в сеть, укажите адрес в PUBLIC_URL и запустите снова.',
  setupAddressPublic: 'Задано переменной PUBLIC_URL на сервере.',
  setupSections: 'Разделы',
  setupSectionsHelp: 'Их можно переименовать, добавить и удалить в любой момент.',
  setupTemplateGeneral: 'Общие новости',
  setupTemplateInvestigations: 'Расследования',
  setupTemplateLocal: 'Местные новости',
  setupTemplateNone: 'Пока без разделов',
  setupDemo: 'Загрузить демонстрационные материалы',
  setupDemoHelp:
    'Материалы, данные и разделы для знакомства; читатели их тоже увидят. Появятся примерно через минуту.',
  setupButton: 'Открыть редакцию',
  setupWrong: 'Пока ничего не настроено. Исправьте отмеченные поля.',
  setupHolding: 'Редакция настраивается',
  setupHoldingText: 'Здесь пока нечего читать.',
  setupDone: 'Редакция уже настроена',
  setupDoneText: 'Настроить её можно только один раз.',
  setupDoneAdvice: 'Войдите под учётной записью редакции; настройки меняет администратор.',
  setupKeyOver: 'Этот адрес для настройки редакции больше не действует',
  setupKeyOverText: 'Он действует один час и только до следующего запуска.',
  setupKeyOverAdvice:
    'Откройте адрес последнего запуска. При каждом запуске программы с --no-demo создаётся новый.',
  setupHoldingAdvice: 'Если вы её запускаете: откройте адрес, напечатанный в терминале при старте программы.',
  setupWelcome: 'Редакция открыта. Вы вошли как её администратор.',
  firstStory: 'Написать первый материал',
  firstStoryAbout: 'Он остаётся черновиком, пока вы его не опубликуете.',
  firstInvite: 'Пригласить коллег',
  firstInviteAbout: 'Каждый материал должен одобрить второй человек, если не изменить это в настройках.',
  firstSettings: 'Просмотреть настройки',
  firstSettingsAbout: 'Описание, цвет, языки, правила публикации.',
};
