import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSignOff } from '../../src/extract/desk-line.ts';

const agencies = (line: string) => parseSignOff(line)?.agencies.map((agency) => agency.code);

describe('initials and agencies', () => {
  test.each([
    ['sri/sms (AFP, Reuters, dpa)', ['sri', 'sms'], ['AFP', 'Reuters', 'dpa']],
    ['mm, tg, rc/msh (dpa, AFP, AP, Reuters)', ['mm', 'tg', 'rc', 'msh'], ['dpa', 'AFP', 'AP', 'Reuters']],
    ['jj/sti (dpa, afp, rtr)', ['jj', 'sti'], ['dpa', 'AFP', 'Reuters']],
    ['mn (efe, afp)', ['mn'], ['EFE', 'AFP']],
    ['lgc (efe/afp)', ['lgc'], ['EFE', 'AFP']],
    ['(Reuters, AFP, dpa)', [], ['Reuters', 'AFP', 'dpa']],
    ['/rt (AP)', ['rt'], ['AP']],
    ['md/bl (AFP, DPA, Lusa, ots)', ['md', 'bl'], ['AFP', 'dpa', 'Lusa', 'ots']],
    ['AR/fab (afp, dpa, rtre, ape)', ['AR', 'fab'], ['AFP', 'dpa', 'Reuters', 'AP']],
    ['dpa,AFP / EC,JD', ['EC', 'JD'], ['dpa', 'AFP']],
    ['एए/सीके (एएफपी, डीपीए)', ['एए', 'सीके'], ['AFP', 'dpa']],
    ['এসিবি/কেএম (এএফপি, রয়টার্স)', ['এসিবি', 'কেএম'], ['AFP', 'Reuters']],
    ['ع.ش/ف.ي (د ب أ، رويترز)', ['ع.ش', 'ف.ي'], ['dpa', 'Reuters']],
    ['（德新社）', [], ['dpa']],
    ['lo/kw (AFP, AP, Reuters)', ['lo', 'kw'], ['AFP', 'AP', 'Reuters']],
    ['kd/pw (AFP, dpa)', ['kd', 'pw'], ['AFP', 'dpa']],
    ['ho/vm (AP, AFP)', ['ho', 'vm'], ['AP', 'AFP']],
    ['ab/cd (dpa, afp)', ['ab', 'cd'], ['dpa', 'AFP']],
    ['OT/kel (afp, dpa, rtr, ap)', ['OT', 'kel'], ['AFP', 'dpa', 'Reuters', 'AP']],
    ['(epd, kna)', [], ['epd', 'KNA']],
    ['vu (efe, afp, reuters)', ['vu'], ['EFE', 'AFP', 'Reuters']],
    ['pt/od (AFP, Reuters)', ['pt', 'od'], ['AFP', 'Reuters']],
    ['nk/ол (ДПА, Рейтер)', ['nk', 'ол'], ['dpa', 'Reuters']],
    ['ا.ب/ف.ص (رويترز، أ ف ب)', ['ا.ب', 'ف.ص'], ['Reuters', 'AFP']],
    ['ف ق / ک م (اے ایف پی، روئٹرز)', ['ف ق', 'ک م'], ['AFP', 'Reuters']],
    ['sdi/wmr (AFP, local media)', ['sdi', 'wmr'], ['AFP', 'local media']],
  ])('%s', (line, initials, codes) => {
    expect(parseSignOff(line)?.initials).toEqual(initials);
    expect(agencies(line)).toEqual(codes);
  });

  test('initials without agencies need the slash', () => {
    expect(parseSignOff('jj/sti')?.initials).toEqual(['jj', 'sti']);
    expect(parseSignOff('and so on')).toBeNull();
  });

  test.each([
    ['白石/林溪（综合报道）', ['白石', '林溪']],
    ['高青／方舟（綜合報導）', ['高青', '方舟']],
    ['林溪(综合报道)', ['林溪']],
  ])('%s: compiled from several that it does not name', (line, initials) => {
    expect(parseSignOff(line)).toMatchObject({ initials, agencies: [] });
  });

  test('what is in brackets at the end of a Chinese sentence is no sign-off', () => {
    expect(parseSignOff('他说（综合看法）')).toBeNull();
    expect(parseSignOff('（综合报道）')).toBeNull();
  });

  test('an agency beside the known ones is kept as written', () => {
    expect(agencies('ab/cd (AFP, Mehr Media)')).toEqual(['AFP', 'Mehr Media']);
  });

  test('contributing agencies', () => {
    expect(agencies('with AFP, dpa')).toEqual(['AFP', 'dpa']);
    expect(agencies('AP and Reuters contributed to this report.')).toEqual(['AP', 'Reuters']);
    expect(agencies('AP and Reuters contributed to this report')).toEqual(['AP', 'Reuters']);
  });
});

describe('names and notes', () => {
  test('editors', () => {
    expect(parseSignOff('Edited by: Ada Brandt')?.editors).toEqual(['Ada Brandt']);
    expect(parseSignOff('Edited by: Ada Brandt and Jo Kim')?.editors).toEqual(['Ada Brandt', 'Jo Kim']);
    expect(parseSignOff('Edition : M-B. Lafleur')?.editors).toEqual(['M-B. Lafleur']);
  });

  test('editors in brackets, by their initials', () => {
    expect(parseSignOff('(Ed: kr)')).toMatchObject({ initials: ['kr'], editors: [] });
  });

  test.each([
    'Redaktion: Ilse Kamp',
    'Edition : Ilse Kamp',
    'Édition : Ilse Kamp',
    'Editado por: Ilse Kamp',
    'Edição: Ilse Kamp',
    'Редактор: Ilse Kamp',
    'Editör: Ilse Kamp',
    'Redakcja: Ilse Kamp',
    'تحرير: Ilse Kamp',
    'ادارت: Ilse Kamp',
    'संपादन: Ilse Kamp',
    'সম্পাদনা: Ilse Kamp',
    'Mhariri: Ilse Kamp',
    '编辑：Ilse Kamp',
    '編輯：Ilse Kamp',
    'Επιμέλεια: Ilse Kamp',
    'Уредник: Ilse Kamp',
    'Urednik: Ilse Kamp',
    'Redactor: Ilse Kamp',
    'Redaktoi: Ilse Kamp',
    'ویراستار: Ilse Kamp',
    'Edited by: Ilse Kamp',
  ])('%s', (line) => {
    expect(parseSignOff(line)?.editors).toEqual(['Ilse Kamp']);
  });

  test.each([
    'Autor: Omar Haddad',
    'Autorin: Omar Haddad',
    'Auteure : Omar Haddad',
    'Автор: Omar Haddad',
    'Yazar: Omar Haddad',
    'الكاتب: Omar Haddad',
    '作者：Omar Haddad',
    'Penulis: Omar Haddad',
    'Mwandishi: Omar Haddad',
    'Συντάκτης: Omar Haddad',
    'প্রতিবেদন: Omar Haddad',
    'रिपोर्ट: Omar Haddad',
  ])('%s', (line) => {
    expect(parseSignOff(line)?.authors).toEqual(['Omar Haddad']);
  });

  test('authors of classic pages', () => {
    expect(parseSignOff('Auteur : Ama Mensah')).toMatchObject({ authors: ['Ama Mensah'], editors: [] });
    expect(parseSignOff('Author: Ada Brandt / uhe')).toMatchObject({
      authors: ['Ada Brandt'],
      initials: ['uhe'],
    });
    expect(parseSignOff('Author: Ada Brandt (eg)')).toMatchObject({
      authors: ['Ada Brandt'],
      initials: ['eg'],
    });
  });

  test('a note keeps its words and names the agency whose material it used', () => {
    const line = 'This article was written using material from the DPA news agency.';
    expect(parseSignOff(line)).toMatchObject({
      notes: [line],
      agencies: [{ code: 'dpa', name: 'Deutsche Presse-Agentur' }],
    });
    expect(parseSignOff('This article was originally written in German.')?.agencies).toEqual([]);
  });
});

describe('notes on how the article came about', () => {
  test.each([
    'This article was originally written in Swahili.',
    'This article was translated from German.',
    'This article was adapted from French by a colleague.',
    'This article was last updated at 04:17 UTC/GMT.',
    'This article was last updated at 04:17 UTC.',
    'This article was last updated at 4:17 GMT/UTC.',
    'This article has been updated.',
    'Dieser Artikel wurde zuletzt am Abend aktualisiert.',
    'Este artículo fue traducido del alemán.',
    'Este artigo foi traduzido do alemão.',
    '摘编自其他媒体',
  ])('%s', (line) => {
    expect(parseSignOff(line)?.notes).toEqual([line]);
  });
});

describe('what is no sign-off', () => {
  test.each([
    'He works for the agency (AFP) and lives in Kyiv.',
    'The club won its first title in years (2014).',
    'A spokesperson said: "We know nothing."',
    'Time will tell (and how)',
    'The minister left (see above)',
    '',
  ])('%s', (line) => {
    expect(parseSignOff(line)).toBeNull();
  });

  test('any text: never throws, and what is read stands in the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (line) => {
        for (const one of parseSignOff(line)?.initials ?? []) expect(line).toContain(one);
      }),
    );
  });
});
