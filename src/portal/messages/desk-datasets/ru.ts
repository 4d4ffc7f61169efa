import type { Translated } from '../message.ts';
import type { deskDatasetsEn } from './en.ts';

/** What the portal says of datasets, baskets and corrections at the desk, in Russian. */
export const deskDatasetsRu: Translated<typeof deskDatasetsEn> = {
  deskForReaders: 'Страница для читателей',
  deskVersions: 'Версии',
  basketsIntro:
    'Списки товаров, по которым суммируются цифры. Каждое изменение создаёт новую версию; прежние сохраняются.',
  basketsNone: 'Корзин пока нет.',
  basketsNoneAdvice: 'Создайте её ниже.',
  basketsAll: 'Все корзины',
  basketCodes: { one: '{count} код', few: '{count} кода', many: '{count} кодов', other: '{count} кода' },
  basketVersion: 'Версия {number}',
  basketAdd: 'Создать корзину',
  basketName: 'Название по-английски',
  basketSlug: 'Адрес',
  basketSlugHint: 'Строчные латинские буквы, цифры и дефисы, например machine-tools.',
  basketSource: 'Источник списка',
  basketSourceHint: 'Кто составил и где опубликован.',
  basketAbout: 'Для чего она',
  basketCodesLabel: 'Коды ТН ВЭД (HS), по одному в строке',
  basketCodesHint:
    'Две, четыре или шесть цифр Гармонизированной системы 2022 года; короткий код включает всё, что ниже.',
  basketAddDo: 'Создать',
  basketChange: 'Изменить коды',
  basketChangeDo: 'Сохранить новой версией',
  basketNote: 'Что меняется и почему',
  basketNoteHint: 'Стоит рядом с версией, видно и читателям.',
  basketAdded: 'Добавлено',
  basketRemoved: 'Удалено',
  basketMade: 'Корзина создана.',
  basketRevised: 'Новая версия сохранена. Цифры с этой корзиной проверяются заново.',
};
