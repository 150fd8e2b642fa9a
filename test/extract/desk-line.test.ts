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
  ])('%s', (line, initials, codes) => {
    expect(parseSignOff(line)?.initials).toEqual(initials);
    expect(agencies(line)).toEqual(codes);
  });

  test('initials without agencies need the slash', () => {
    expect(parseSignOff('jj/sti')?.initials).toEqual(['jj', 'sti']);
    expect(parseSignOff('and so on')).toBeNull();
  });

  test('an agency beside the known ones is kept as written', () => {
    expect(agencies('ab/cd (AFP, Mehr Media)')).toEqual(['AFP', 'Mehr Media']);
  });

  test('contributing agencies', () => {
    expect(agencies('with AFP, dpa')).toEqual(['AFP', 'dpa']);
    expect(agencies('AP and Reuters contributed to this report.')).toEqual(['AP', 'Reuters']);
  });
});

describe('names and notes', () => {
  test('editors', () => {
    expect(parseSignOff('Edited by: Ada Brandt')?.editors).toEqual(['Ada Brandt']);
    expect(parseSignOff('Edited by: Ada Brandt and Jo Kim')?.editors).toEqual(['Ada Brandt', 'Jo Kim']);
    expect(parseSignOff('Edition : M-B. Lafleur')?.editors).toEqual(['M-B. Lafleur']);
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
