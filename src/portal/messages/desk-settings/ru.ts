import type { Translated } from '../message.ts';
import type { deskSettingsEn } from './en.ts';

/** What the portal says of the settings of the newsroom, in Russian. */
export const deskSettingsRu: Translated<typeof deskSettingsEn> = {
  settingsTitle: 'Настройки',
  settingsIntro:
    'Как называется редакция, как она выглядит и как публикует. Изменения действуют сразу: на всех страницах, в лентах и письмах.',
  settingsPartNewsroom: 'Редакция',
  settingsPartPublishing: 'Публикация',
  settingsPartChecks: 'Проверки',
  settingsPartPictures: 'Логотип и значок',
  settingsPicturesAbout:
    'Файлы JPEG, PNG, WebP, AVIF, GIF или SVG размером до {most} МБ. Каждый попадает в медиатеку и виден читателям сразу после загрузки.',
  settingsPictureNone: 'Пока нет.',
  settingsPictureFile: 'Файл: {setting}',
  settingsPictureUpload: 'Загрузить',
  settingsPictureRemove: 'Убрать',
  settingsPictureRemoveNamed: 'Убрать: {setting}',
  settingsNoFile: 'Выберите файл.',
  settingsPictureSaved: 'Сохранено. Изображение уже на сайте.',
  settingsPictureNotSaved: 'Изображение не сохранено.',
  settingsPictureMeanwhile:
    'Кто-то изменил его после того, как вы открыли страницу. Загрузите своё ещё раз, чтобы заменить.',
  settingsSave: 'Сохранить изменения',
  settingsSaved: 'Сохранено. Теперь это видно на всех страницах.',
  settingsUnchanged: 'Настройки остались прежними.',
  settingsUndone: 'Отменено. Действует прежняя настройка.',
  settingsWrong: 'Ничего не сохранено. Исправьте отмеченные поля.',
  settingsInEnvironment: 'Задано переменной окружения {name}. Изменить её может тот, кто управляет сервером.',
  settingsMeanwhile:
    'Кто-то изменил это после того, как вы открыли страницу. Сейчас: {value}. Сохраните ещё раз, чтобы заменить.',
  settingsHistory: 'Последние изменения',
  settingsHistoryNone: 'Пока ничего не менялось.',
  settingsFromTo: 'с {before} на {after}',
  settingsByProgram: 'программа',
  settingsByGone: 'бывший сотрудник',
  settingsUndo: 'Отменить',
  settingsUndoNamed: 'Отменить изменение: «{setting}»',
  settingsYes: 'да',
  settingsNo: 'нет',
  settingsNothing: 'ничего',
  settingsData: 'Данные (JSON)',
  settingsFullLog: 'Весь журнал действий',
  logChangeSetting: 'изменена настройка',
  scopeSettingsManage: 'менять настройки редакции',
  settingName: 'Название',
  settingNameHelp: 'Название в шапке каждой страницы, в лентах и письмах.',
  settingNameTakes: 'Введите название: до 80 знаков.',
  settingTagline: 'Описание',
  settingTaglineHelp:
    'Одно предложение о редакции на её основном языке: внизу страниц, для поисковых систем и в лентах. Если оставить пустым, страницы скажут, что у каждого материала указан источник.',
  settingTaglineTakes: 'Не более 160 знаков.',
  settingLanguage: 'Основной язык',
  settingLanguageHelp: 'Язык страниц и писем для всех, кто не выбрал другой.',
  settingLanguages: 'Языки для читателей',
  settingLanguagesHelp:
    'Языки, на которые читатели могут переключить страницы; основной всегда среди них. Если язык один, меню языков на страницах нет. Материалы могут быть на любом языке.',
  settingLanguagesTakes: 'Выберите хотя бы один язык.',
  settingZone: 'Часовой пояс',
  settingZoneHelp:
    'Время показывается в этом поясе; по нему же приходят ежедневные письма и считаются дни календаря.',
  settingZoneTakes: 'Выберите часовой пояс из списка.',
  settingAccent: 'Основной цвет',
  settingAccentHelp:
    'Цвет ссылок и выбранного на светлых страницах, например #0a5f6b. Он должен читаться как текст; подходящий цвет для тёмных страниц подбирается по нему.',
  settingAccentTakes: 'Введите # и шесть цифр или букв от a до f, например #0a5f6b.',
  settingAccentNearest:
    'Этот цвет слишком бледный и не читается на странице. Ближайший, который читается: {nearest}.',
  settingContact: 'Контакт по безопасности',
  settingContactHelp:
    'Куда сообщать о проблемах безопасности: mailto: и адрес или страница на https://. Указывается в /.well-known/security.txt и /trust.txt.',
  settingContactTakes:
    'Введите mailto: и адрес почты или адрес страницы с https://, например mailto:desk@example.org.',
  settingLogo: 'Логотип',
  settingLogoHelp: 'Стоит вместо названия вверху каждой страницы и в письмах; его видят и поисковые системы.',
  settingLogoDark: 'Логотип для тёмных страниц',
  settingLogoDarkHelp:
    'Стоит вместо логотипа, если устройство читателя просит тёмные страницы. Без него логотип показан там на светлом фоне.',
  settingIcon: 'Значок',
  settingIconHelp:
    'Квадратное изображение для вкладок, закладок, домашних экранов и программ чтения лент. Без него там стоит знак Sourceline.',
  settingLogoTakes:
    'Логотип не должен быть анимированным. Высота — не менее 60 пикселей; ширина — не более десяти высот, высота — не более двух значений ширины.',
  settingIconTakes:
    'Значок должен быть квадратным, без анимации, в формате SVG или шириной не менее 512 пикселей.',
  settingFourEyes: 'Каждый материал одобряет второй человек',
  settingFourEyesHelp:
    'Материал выходит, только если его одобрил не тот, кто последним менял текст. Иначе редактор может публиковать один.',
  settingOnlyEditorApproves: 'Единственный редактор может одобрять свои материалы',
  settingOnlyEditorApprovesHelp:
    'Для редакций с одним редактором, где нужен второй человек. История материала и журнал действий отмечают, что больше никто его не смотрел.',
  settingBlocks: 'Что задерживает материал',
  settingBlocksHelp:
    'Что не даёт материалу выйти, пока это не исправлено или редактор не решил иначе с указанием причины. Невыбранное всё равно показывается редакции.',
  settingCheckSure: 'Насколько уверенной должна быть проверка текста',
  settingCheckSureHelp:
    'С какой вероятностью (от 0 до 1) вердикт о числе должен быть верным, чтобы его показать при проверке текста: на /check, в /api/v1/check и в командах check и audit. До показа никто эти вердикты не просматривает. Чем меньше число, тем больше вердиктов и тем менее они надёжны. На материалы это не влияет.',
  settingCheckSureTakes: 'Введите число от 0 до 1, например 0.97.',
  settingCheckPage: 'Любой может проверить текст',
  settingCheckPageHelp:
    'Могут ли /check и /api/v1/check проверять текст для кого угодно по опубликованным наборам данных, лицензия которых позволяет показывать значения. Текст не сохраняется. Каждая проверка занимает до 10 секунд процессора, одна сеть может запросить 10 в минуту.',
  settingTakesOther: 'Выберите один из вариантов.',
};
