import type { Translated } from '../message.ts';
import type { deskMediaEn } from './en.ts';

/** What the portal says of the media library, in Russian. */
export const deskMediaRu: Translated<typeof deskMediaEn> = {
  deskMedia: 'Снимки',
  mediaIntro:
    'Все изображения редакции: кто их сделал и как долго ими можно пользоваться. Читатели видят их только в вышедших материалах.',
  mediaAll: 'Все',
  mediaLackCredit: 'Без подписи автора',
  mediaLackAlt: 'Без описания',
  mediaLackExpired: 'Права истекли',
  mediaLackExpiring: 'Права истекают',
  mediaLackUnused: 'Не используются',
  mediaSearch: 'Слова',
  mediaSearchHint: 'В описаниях, подписях, именах авторов и файлов.',
  mediaKind: 'Вид',
  mediaAnyKind: 'Любой вид',
  mediaPhoto: 'Фотографии',
  mediaDrawing: 'Рисунки (SVG)',
  mediaMoving: 'Движущиеся изображения',
  mediaAsGrid: 'Картинками',
  mediaAsList: 'Строками',
  mediaNone: 'Здесь нет изображений.',
  mediaNoneAdvice: 'Добавьте ниже или покажите другие.',
  mediaNoCredit: 'автор не указан',
  mediaNoAlt: 'нет описания',
  mediaExpired: 'права истекли {date}',
  mediaExpiring: 'права до {date}',
  mediaUses: {
    one: 'в {count} материале',
    few: 'в {count} материалах',
    many: 'в {count} материалах',
    other: 'в {count} материала',
  },
  mediaUnused: 'не используется',
  mediaSize: '{width} × {height}',
  mediaCode: 'Имя в материале',
  mediaUntitled: 'Изображение без описания',

  mediaAdd: 'Добавить изображения',
  mediaAddHint:
    'JPEG, PNG, WebP, AVIF, GIF или SVG, до {megabytes} МБ и {megapixels} млн пикселей каждое, {files} за раз. Всё, что камера записала в файл, удаляется, кроме автора и подписи; исходный файл хранится только для редакции.',
  mediaFiles: 'Файлы',
  mediaAlt: 'Описание',
  mediaAltHint:
    'Что на нём видно, для тех, кто не видит. При отправке нескольких файлов не учитывается: каждому нужно своё.',
  mediaCaption: 'Подпись',
  mediaCredit: 'Автор',
  mediaCreditHint: 'Если не заполнено, предлагается то, что записано в файле.',
  mediaAddButton: 'Добавить',
  mediaNoFile: 'Выберите файл.',
  mediaRefused: '{name} не добавлен. {why}',
  mediaAdded: {
    one: 'Добавлено {count} изображение.',
    few: 'Добавлено {count} изображения.',
    many: 'Добавлено {count} изображений.',
    other: 'Добавлено {count} изображения.',
  },
  mediaKnown: '{name} уже был в медиатеке; ничего не изменено.',
  mediaLeftOut: 'Из {name} убрано то, чего в рисунке быть не может: {parts}.',
};
