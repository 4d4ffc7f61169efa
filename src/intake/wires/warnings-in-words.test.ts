import { describe, expect, it } from 'vitest';
import { readSent } from './testing.ts';
import { isUnderEmbargo, noteReadsLikeKill, readsLikeKill, speaksOfEmbargo } from './warnings-in-words.ts';

describe('the order to end another item', () => {
  it.each([
    ...['KILL', 'KILL KILL KILL', 'KILL: Port', 'Kill: Port of Lisbon reopens', 'KILL Port of Lisbon'],
    ...[
      'URGENT: KILL',
      'EDS: KILL',
      'BULLETIN KILL',
      '*** MANDATORY KILL ***',
      'Kill mandatory',
      'Kill the story',
    ],
    ...['WITHDRAWAL', 'WITHDRAWN: Port', 'RETRACTION', 'Retraction: Port of Lisbon', 'Story withdrawn'],
    ...['Port of Lisbon reopens (WITHDRAWN)', 'Port of Lisbon reopens - KILL'],
    ...['ANNULÉ', 'Annulé : le port rouvre', 'ANNULATION', 'URGENT - ANNULÉE', 'Article retiré'],
    ...['ВОЗВРАТ', 'АННУЛИРОВАНО: Порт', 'Аннулировано', 'СРОЧНО: АННУЛИРОВАНИЕ', 'Материал отозван'],
    ...['撤稿', '撤稿：里斯本港', '紧急：撤稿', '撤稿通知', '撤回稿件'],
    ...['إلغاء', 'إلغاء: الميناء', 'إلغاء الخبر', 'عاجل: سحب الخبر', 'سحب - الميناء'],
  ])('reads "%s"', (words) => {
    expect(readsLikeKill(words)).toBe(true);
  });

  it.each([
    ...[
      'Kill Bill returns to cinemas',
      'Killings in Lisbon',
      'Police kill two',
      'Withdrawal of troops begins',
    ],
    ...['Skills: who has them', 'Annulation du festival de Cannes', 'Annulés à Paris, joués à Lyon'],
    ...[
      'Retrait des troupes',
      'Возврат налога: как его получить',
      'Возвратили картину',
      'Полиция отозвала иск',
    ],
    ...['论文撤销风波', 'إلغاء الرحلات في المطار', 'سحب السيارات من الأسواق'],
  ])('is not "%s"', (words) => {
    expect(readsLikeKill(words)).toBe(false);
  });
});

describe('the order to end another item in a note to editors', () => {
  it.each([
    ...[
      'KILL',
      'Mandatory kill.',
      'EDS: this is a mandatory kill',
      'Adds the mayor.\nKILL this story',
      'Please disregard',
    ],
    ...['Adds the mayor. Kill this story.', 'Please kill the earlier story', 'Kindly withdraw our item 0123'],
    ...['Please disregard the previous version.', 'Editors are asked to please disregard this report'],
    ...[
      'Do not use.',
      'DO NOT USE this story',
      'Editors, do not publish the story: it is wrong',
      'Must not be used.',
    ],
    ...[
      'This text has been withdrawn',
      'The article below was retracted by its author',
      'Story is cancelled',
    ],
    ...[
      'Disregard earlier item',
      'Withdraw this item at once',
      'Clients should delete this story from their archives',
    ],
    ...[
      'Ajoute le maire.\nNe pas utiliser',
      'Prière d’annuler cette dépêche',
      'Veuillez ne pas tenir compte de la dépêche',
    ],
    ...['Merci de ne pas publier cet article.', 'Cette dépêche est annulée', 'L’article a été retiré'],
    ...['Bitte nicht verwenden', 'Diese Meldung wird zurückgezogen', 'Die Meldung ist gegenstandslos'],
    ...['Уточнение.\nНе использовать!', 'Просим не использовать материал', 'Просьба аннулировать сообщение'],
    ...['Материал отозван', 'Просим считать сообщение недействительным', 'Сообщение аннулировано'],
    ...['增加市长讲话。\n请勿使用', '请勿采用此稿', '此稿作废', '本稿已撤回', '请撤下该稿'],
    ...[
      'يضيف العمدة.\nيرجى عدم النشر',
      'يرجى تجاهل الخبر السابق',
      'الرجاء إلغاء هذا الخبر',
      'تم سحب الخبر',
      'لا تستخدموا هذه المادة',
    ],
  ])('reads "%s"', (note) => {
    expect(noteReadsLikeKill(note)).toBe(true);
  });

  it.each([
    ...[
      'Adds the mayor',
      'Updates with police who kill two',
      'Adds withdrawal of troops',
      'Troops were withdrawn',
    ],
    ...[
      'Adds U.S. withdrawal',
      'Do not use the photograph without its credit',
      'Corrects the name in the lead',
    ],
    ...['For use until 1 May', 'Contact, not for publication: 555 0100', 'Removes a repeated word'],
    ...[
      'Ajoute le retrait des troupes',
      'Le festival est annulé',
      'Ergänzt um Rückzug',
      'Добавлены слова о возврате налога',
    ],
    ...[
      'Полиция отозвала иск',
      'Матч отменён',
      '增加撤军细节',
      '航班已取消',
      'يضيف إلغاء الرحلات',
      'تم سحب القوات',
    ],
  ])('is not "%s"', (note) => {
    expect(noteReadsLikeKill(note)).toBe(false);
  });
});

describe('an embargo in words', () => {
  it.each([
    ...['EMBARGOED: Budget cuts', 'Embargo: Budget cuts', 'Embargoed until Friday: cuts', 'URGENT - EMBARGO'],
    ...['Budget cuts (EMBARGOED)', 'Embargo jusqu’à vendredi : le budget', 'ЭМБАРГО до пятницы: бюджет'],
    ...['Эмбарго: бюджет', '限时发布：预算', 'حظر النشر: الميزانية'],
  ])('is read in the headline "%s"', (words) => {
    expect(isUnderEmbargo(words)).toBe(true);
  });

  it.each([
    ...[
      'EU lifts oil embargo',
      'Embargo on arms renewed',
      'Embargoed goods found in port',
      'Эмбарго на нефть снято',
    ],
    'L’embargo sur les armes prolongé',
  ])('is not in the headline "%s"', (words) => {
    expect(isUnderEmbargo(words)).toBe(false);
  });

  it.each([
    ...[
      'EMBARGOED until 0001 GMT Friday',
      'Note the embargo.',
      'sous embargo',
      'Эмбарго до пятницы',
      '禁止提前发布',
    ],
    'محظور النشر حتى الجمعة',
    ...[
      'Adds the mayor.\nNot for publication before 0600 GMT',
      'NOT FOR RELEASE BEFORE 18:00',
      'Not for use until Friday',
    ],
    ...[
      'Hold for release',
      'Hold until 6 pm',
      'HOLD FOR RELEASE AT NOON',
      'Embargoed until 18:00',
      'For release at 1800',
    ],
    ...[
      'Do not publish before 6 pm',
      'Must not be published until noon',
      'Not before 0600 GMT',
      'Release after 10 a.m.',
    ],
    ...[
      'Ne pas publier avant 18h',
      'À ne pas diffuser avant mardi',
      'Publication interdite avant midi',
      'Pas avant 18h00',
    ],
    ...['Sperrfrist: 18 Uhr', 'Gesperrt bis 18.00 Uhr', 'Frei ab 18 Uhr', 'Nicht vor 18 Uhr veröffentlichen'],
    ...[
      'Не публиковать ранее 18:00',
      'Не для публикации до пятницы',
      'Не использовать до 18:00',
      'К публикации после 18:00',
    ],
    ...['18时前不得发布', '请勿在18时前刊发', '解禁时间：18时', '明日6时后方可发布'],
    ...[
      'لا ينشر قبل الساعة السادسة',
      'غير قابل للنشر قبل الجمعة',
      'يمنع النشر حتى السادسة',
      'للنشر بعد الساعة 18',
    ],
  ])('is read in the note "%s"', (words) => {
    expect(speaksOfEmbargo(words)).toBe(true);
  });

  it.each([
    ...[
      'Adds the mayor',
      'For immediate release',
      'Adds detail until 18:00',
      'Film is held up',
      'Ajoute avant-match',
    ],
    ...[
      'Уточняет время до минуты',
      '更新：会议前的讲话',
      'يضيف تصريحات قبل الاجتماع',
      'Photos cleared for release',
    ],
  ])('is not in the note "%s"', (words) => {
    expect(speaksOfEmbargo(words)).toBe(false);
  });
});

describe('notes of NITF', () => {
  const nitf = (parts: { data?: string; above?: string; within?: string }) =>
    `<nitf><head><docdata><doc-id id-string="w4" regsrc="EXW"/><date.issue norm="20261124T090000Z"/>
    <ed-msg info="Adds the mayor"/>${parts.data ?? ''}</docdata></head><body><body.head><hedline><hl1>Port reopens</hl1></hedline>
    <note><p>Adds the crane</p></note>${parts.above ?? ''}</body.head>
    <body.content><p>Ships entered the port.</p>${parts.within ?? ''}</body.content></body></nitf>`;
  const plain = nitf({});
  const killed = nitf({ within: '<note noteclass="editorsnote"><p>Kill this story.</p></note>' });

  it.each([
    ['a second message', nitf({ data: '<ed-msg info="Kill this story."/>' })],
    ['a second note', nitf({ above: '<note><p>Kill this story.</p></note>' })],
    ['a note in its text', killed],
    [
      'a note of NITF in ninjs',
      {
        ...{ standard: { name: 'ninjs', version: '2.1' }, uri: 'urn:w:5', type: 'text' },
        ...{ versioncreated: '2026-11-24T09:00:00Z', headlines: [{ role: 'main', value: 'Port' }] },
        bodies: [{ contenttype: 'application/nitf+xml', value: killed }],
      },
    ],
    [
      'a note of NITF in NewsML-G2',
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:w:6" version="1"><itemMeta>
      <versionCreated>2026-11-24T09:00:00Z</versionCreated></itemMeta><contentMeta><headline>Port</headline></contentMeta>
      <contentSet><inlineXML>${killed}</inlineXML></contentSet></newsItem>`,
    ],
  ])('are read, each of them: %s', async (_which, sent) => {
    expect((await readSent(plain)).reason).toBeNull();
    const { draft, reason, wire } = await readSent(sent);
    expect([draft?.state, reason]).toEqual([
      'draft',
      'It may be the order to withdraw another, so it becomes a draft.',
    ]);
    expect(wire?.edNote?.split('\n')).toEqual(expect.arrayContaining(['Adds the mayor', 'Kill this story.']));
  });

  it('of copyright are for nobody at the desk', async () => {
    const { wire } = await readSent(nitf({ within: '<note noteclass="cpyrt">Ex Wire</note>' }));
    expect(wire?.edNote).toBe('Adds the mayor\nAdds the crane');
  });
});

const HEADLINE = 'Port reopens';
const FORMATS: Readonly<Record<string, (headline: string, note: string) => object | string>> = {
  ninjs: (headline, note) => ({
    standard: { name: 'ninjs', version: '2.1' },
    ...{ uri: 'urn:w:1', type: 'text', versioncreated: '2026-11-24T09:00:00Z', ednote: note },
    headlines: [{ role: 'main', value: headline }],
    bodies: [{ contenttype: 'text/html', value: '<p>Ships entered the port.</p>' }],
  }),
  'NewsML-G2': (
    headline,
    note,
  ) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:w:2" version="1" xml:lang="en">
    <itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:EXW"/><versionCreated>2026-11-24T09:00:00Z</versionCreated>
    <edNote>${note}</edNote></itemMeta><contentMeta><headline>${headline}</headline></contentMeta>
    <contentSet><inlineData contenttype="text/plain">Ships entered the port.</inlineData></contentSet></newsItem>`,
  NITF: (
    headline,
    note,
  ) => `<nitf><head><docdata><doc-id id-string="w3" regsrc="EXW"/><date.issue norm="20261124T090000Z"/>
    <ed-msg info="${note}"/></docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head>
    <body.content><p>Ships entered the port.</p></body.content></body></nitf>`,
  'IPTC 7901': (headline, note) =>
    `\u0001afp0123 3 POL 42 port\r\n\u0002${headline}\r\n\r\n   Ships entered the port.\r\n` +
    `The following information is not for publication\r\n${note}\r\n\u0003\r\n240900 GMT Nov 26\r\n\u0004`,
};

describe.each(Object.entries(FORMATS))('%s', (format, sent) => {
  it.runIf(format !== 'IPTC 7901')('with such words at the beginning of its text is a draft', async () => {
    const written = (words: string) =>
      JSON.parse(JSON.stringify(sent(HEADLINE, '')).replace('Ships entered', `${words} Ships entered`));
    const reasonFor = async (words: string) => (await readSent(written(words))).reason;
    expect(await reasonFor('They say so.')).toBeNull();
    expect(await reasonFor('EMBARGOED UNTIL 18:00.')).toBe(embargo[1]);
    expect(await reasonFor('MANDATORY KILL.')).toBe(kill[1]);
  });

  const outcome = async (headline: string, note: string) => {
    const { draft, reason } = await readSent(sent(headline, note));
    return [draft?.state, reason];
  };
  const kill = ['draft', 'It may be the order to withdraw another, so it becomes a draft.'];
  const embargo = ['draft', 'It is under an embargo without an end, so it becomes a draft.'];

  it.runIf(format === 'IPTC 7901')('with an embargo in a sentence at its beginning is a draft', async () => {
    expect(await outcome('This copy is under embargo until noon', '')).toEqual(embargo);
  });

  it('with such words in its headline or in its note to editors is a draft', async () => {
    expect(await outcome(HEADLINE, 'Adds the mayor')).toEqual(['published', null]);
    expect(await outcome('EDS: KILL', 'Adds the mayor')).toEqual(kill);
    expect(await outcome(HEADLINE, 'KILL this story')).toEqual(kill);
    expect(await outcome(HEADLINE, 'Adds the mayor.\nPlease disregard the earlier item')).toEqual(kill);
    expect(await outcome('EMBARGOED: Port reopens', 'Adds the mayor')).toEqual(embargo);
    expect(await outcome(HEADLINE, 'Embargoed until noon')).toEqual(embargo);
    expect(await outcome(HEADLINE, 'Adds the mayor.\nNot for publication before 18:00')).toEqual(embargo);
  });
});
