import type { PageTemplates } from './template.ts';

/** The templates in German. */
export const germanTemplates: PageTemplates = {
  about: {
    title: 'Über uns',
    text: `[Worüber berichten Sie, für wen und von wo aus?]

## Wie alles begann

[Wann und von wem wurde die Redaktion gegründet?]

## Wie wir arbeiten

[Wie wählen Sie Themen aus? Wie prüfen Sie, bevor Sie veröffentlichen?]

## Wie wir uns finanzieren

[Womit wird Ihr Journalismus bezahlt? Verlinken Sie die Seite über Eigentümer und Finanzierung.]

## Kontakt

[Wie erreichen Leser Sie?]`,
  },
  imprint: {
    title: 'Impressum',
    text: `## Herausgeber

[Wie lauten der vollständige Name und die Rechtsform des Herausgebers?]

[Wie lautet die Postanschrift?]

[Wer vertritt ihn?]

## Kontakt

[Wie lauten E-Mail-Adresse und Telefonnummer?]

## Register

[In welchem Register ist er unter welcher Nummer eingetragen? Wie lautet die Umsatzsteuer-ID, falls es eine gibt?]

## Verantwortlich für den Inhalt

[Wer ist presserechtlich für den Inhalt verantwortlich? Nennen Sie Namen und Anschrift.]

## Aufsicht

[Welche Behörde oder welcher Presserat ist für Sie zuständig, falls es einen gibt?]`,
  },
  privacy: {
    title: 'Datenschutz',
    text: `## Wer verantwortlich ist

[Wer ist für die Daten Ihrer Leser verantwortlich? Nennen Sie Namen, Anschrift und E-Mail-Adresse.]

[Gibt es einen Datenschutzbeauftragten? Wie erreicht man ihn?]

## Was wir erheben

- [Was protokolliert Ihr Server bei Besuchen, und wie lange?]
- [Was geben Leser an, die ein Konto anlegen oder den Newsletter bestellen?]
- [Welche Cookies setzen Sie, und wozu?]
- [Zählen Sie, wie Artikel gelesen werden? Dieses Programm speichert nur Tagessummen: keine Cookies, keine Netzadressen, und Browser, die nicht verfolgt werden wollen, zählen nicht. In den Einstellungen lässt es sich abschalten.]

## Wozu und auf welcher Rechtsgrundlage

[Wozu und auf welcher Rechtsgrundlage verwenden Sie jede dieser Daten?]

## Wer sie bekommt

[Welche Firmen verarbeiten Daten für Sie, etwa für Hosting oder E-Mail? In welchen Ländern?]

## Wie lange wir sie speichern

[Wann werden die einzelnen Daten gelöscht?]

## Ihre Rechte

[Wie können Leser ihre Daten einsehen, berichtigen, mitnehmen oder löschen lassen oder widersprechen?]

[Bei welcher Behörde können sie sich beschweren?]

## Quellen und Kontakte

[Wie schützen Sie die Identität von Menschen, die sich an Ihre Journalisten wenden?]`,
  },
  corrections: {
    title: 'Korrekturen',
    text: `## Wie wir korrigieren

[Was tun Sie, wenn ein Artikel falsch ist? Wo sehen Leser, dass er korrigiert wurde?]

[Wie unterscheiden Sie Korrektur, Klarstellung und Aktualisierung?]

[Wann ziehen Sie einen Artikel zurück oder entfernen ihn, wenn überhaupt?]

## Melden Sie uns Fehler

[Wie können Leser einen Fehler melden? Wie schnell antworten Sie?]

## Wenn Sie anderer Meinung sind

[Wer entscheidet über Beschwerden? An welchen Presserat oder welche Ombudsstelle können sich Leser wenden?]`,
  },
  ethics: {
    title: 'Ethik und Standards',
    text: `[Welchem Kodex folgen Sie? Verlinken Sie ihn.]

## Quellen

[Wie viele Quellen brauchen Sie, bevor Sie veröffentlichen? Wann verwenden Sie anonyme Quellen, und wer muss zustimmen?]

## Gelegenheit zur Stellungnahme

[Wann und wie bitten Sie Menschen, über die Sie berichten, um Stellungnahme?]

## Unabhängigkeit

[Welche Geschenke, Reisen oder Nebentätigkeiten dürfen Ihre Journalisten annehmen? Wie legen sie Interessenkonflikte offen?]

## Werbung und Meinung

[Wie kennzeichnen Sie Werbung, gesponserte Inhalte und Meinung?]

## Künstliche Intelligenz

[Wofür verwenden Sie künstliche Intelligenz, und wer prüft das Ergebnis? Wie erfahren es Leser?]

## Bilder

[Was darf an einem Bild verändert werden? Wie kennzeichnen Sie Illustrationen und erzeugte Bilder?]`,
  },
  ownership: {
    title: 'Eigentümer und Finanzierung',
    text: `## Wem wir gehören

[Wie heißt der Herausgeber rechtlich, und wo ist er zu erreichen?]

[Wem gehört er direkt oder indirekt mit Anteilen, die Entscheidungen beeinflussen können? Nennen Sie Namen und Prozente.]

[Wer sind die wirtschaftlich Berechtigten?]

[Gehört er direkt oder indirekt einem Staat oder einer Behörde? Welcher?]

## Wer uns bezahlt

[Welche Einnahmen hatten Sie im letzten Geschäftsjahr? Nennen Sie Beträge oder Anteile.]

[Welche Spender oder Förderer gaben mehr als einen festgelegten Betrag? Nennen Sie Namen und Beträge.]

[Wie viel Geld für staatliche Werbung erhielten Sie im letzten Jahr, und von wem?]

[Wie viel kam von Behörden anderer Länder oder von außerhalb der EU?]

## Unabhängigkeit der Redaktion

[Was hindert Eigentümer und Geldgeber daran, Ihre Berichte zu beeinflussen?]

[Haben Eigentümer oder Geschäftsführung andere geschäftliche oder politische Interessen, von denen Leser wissen sollten?]`,
  },
  contact: {
    title: 'Kontakt',
    text: `## Redaktion

[Wie erreichen Leser die Redaktion per E-Mail und Telefon?]

[Wie lautet die Postanschrift? Wann ist jemand da?]

## Hinweise an uns

[Wie kann man Ihnen sicher Dokumente schicken? Mit welcher App, welchem Schlüssel, an welche Adresse?]

## Korrekturen

[Wie können Leser einen Fehler melden?]

## Alles andere

[Wer beantwortet Fragen zu Abonnements, Werbung und Nachdruckrechten?]`,
  },
  accessibility: {
    title: 'Barrierefreiheit',
    text: `[Welchen Standard streben Sie an, etwa WCAG 2.2 Stufe AA? Wie weit erfüllen Sie ihn?]

## Was noch nicht funktioniert

[Welche Teile der Website sind für wen schwer zu benutzen, und warum? Wann ändern Sie das?]

## Wie wir geprüft haben

[Wer hat die Website wann und wie geprüft?]

## Sagen Sie es uns

[Wie können Leser ein Problem melden oder Inhalte in anderer Form erhalten? Wie schnell antworten Sie?]

[An welche Behörde können sie sich wenden, wenn Sie nicht antworten?]`,
  },
  masthead: {
    title: 'Redaktion',
    text: `## Leitung

- [Wer ist Chefredakteurin oder Chefredakteur? Nennen Sie Namen und Kontakt.]
- [Wer gehört noch zur Redaktionsleitung, und wofür ist jeder zuständig?]

## Reporter

- [Wer berichtet für Sie, worüber und von wo?]

## Daten und Produktion

- [Wer arbeitet an Daten, Gestaltung, Bildern und Technik?]

## Geschäftsführung

- [Wer leitet die Organisation?]`,
  },
};
