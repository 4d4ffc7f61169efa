import type { Translated } from '../message.ts';
import type { deskCasesEn } from './en.ts';

/** What the portal says of cases of revised data at the desk, in Russian. */
export const deskCasesRu: Translated<typeof deskCasesEn> = {
  deskRevisions: 'Пересмотр данных',
  deskWaitsRevisions: {
    one: 'новая версия данных расходится с материалами',
    few: 'новые версии данных расходятся с материалами',
    many: 'новых версий данных расходятся с материалами',
    other: 'новой версии данных расходятся с материалами',
  },
  revisionsIntro:
    'Когда новая версия набора данных расходится с опубликованными материалами, всё, что она затронула, собрано здесь для одного решения.',
  revisionsOpen: 'Ждут решения',
  revisionsClosed: 'Закрытые',
  revisionsNone: 'Решать нечего.',
  revisionsNoneAdvice:
    'Новая версия набора данных появится здесь, если она расходится с опубликованным материалом.',
  revisionsVersions: 'Версия {from} → {to}',
  revisionsStories: {
    one: '{count} материал',
    few: '{count} материала',
    many: '{count} материалов',
    other: '{count} материала',
  },
  revisionsSentences: {
    one: '{count} предложение',
    few: '{count} предложения',
    many: '{count} предложений',
    other: '{count} предложения',
  },
  revisionsWaiting: {
    one: '{count} ждёт решения',
    few: '{count} ждут решения',
    many: '{count} ждут решения',
    other: '{count} ждут решения',
  },
  revisionsDecided: 'Решено',
  revisionsSuperseded: 'Заменено более новой версией',
  revisionsWhat: 'Что изменил составитель',
  revisionsUnknown: 'Что изменил составитель, не записано.',
  revisionsStillHold: {
    one: 'Ещё {count} цифра проверена по этой версии и по-прежнему верна.',
    few: 'Ещё {count} цифры проверены по этой версии и по-прежнему верны.',
    many: 'Ещё {count} цифр проверены по этой версии и по-прежнему верны.',
    other: 'Ещё {count} цифры проверены по этой версии и по-прежнему верны.',
  },
  revisionsAll: 'Принять все материалы на этой странице',
  revisionsNoneOfThem: 'Отклонить все материалы на этой странице',
  revisionsAllHint:
    'Каждый материал меняется целиком, с одним примечанием для читателей. Материал, где фразу надо переписать вручную, ждёт.',
  revisionsTranslations: 'Переводы одного материала',
  revisionsFigure: 'Цифра',
  revisionsCorrected: 'Как будет',
  revisionsByHandWords:
    'Программа не может исправить это предложение: цифра в нём написана словами, это диапазон или место. Перепишите его.',
  revisionsByHandNoValue: 'В новых данных этого больше нет. Перепишите предложение или отклоните его.',
  revisionsByHandReckoned:
    'Одна из цифр, похоже, следует из изменившихся, и мы её пересчитали. Проверьте предложение и сохраните его.',
  revisionsRewrite: 'Как должно быть написано',
  revisionsRewriteHint:
    'Сохраните его, прежде чем принять материал. Оставьте пустым, чтобы вернуть вариант программы.',
  revisionsRewriteOpen: 'Переписать предложение',
  revisionsSave: 'Сохранить предложение',
  revisionsEditor: 'Открыть материал в редакторе',
  revisionsRewritten: 'Переписано вручную',
  revisionsTake: 'Включить это предложение',
  revisionsTold: 'Читатели увидят',
  revisionsOwnNote: 'Своё примечание для читателей',
  revisionsOwnNoteHint: 'На языке материала. Оставьте пустым, чтобы взять текст выше.',
  revisionsAccept: 'Принять',
  revisionsDecline: 'Отклонить',
  revisionsDecisions: 'Решения',
  revisionsWasAccepted: 'Принято: {name}',
  revisionsWasDeclined: 'Отклонено: {name}',
  revisionsSentenceAccepted: 'Принято',
  revisionsSentenceDeclined: 'Отклонено: текст не меняется',
  revisionsSentenceOvertaken: 'Изменено с тех пор в материале или перешло к более новой версии',
  revisionsDoneAccepted: 'Исправлено. Читатели видят изменение и примечание.',
  revisionsDoneDeclined: 'Отклонено. Материалы остаются как есть.',
  revisionsDoneRewritten: 'Предложение сохранено. Примите материал, чтобы опубликовать его.',
  revisionsSome: 'Некоторые материалы не изменены и ждут решения:',
  revisionsNothingTicked: 'Отметьте хотя бы одно предложение.',
  revisionsMoreStories: 'Ещё материалы',
};
