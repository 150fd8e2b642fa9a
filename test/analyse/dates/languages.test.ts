import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/analyse/dates/dates.ts';
import { findFigures } from '../../../src/analyse/figures/figures.ts';
import type { Block } from '../../../src/article.ts';
import type { Language } from '../../../src/language/language.ts';
import { loadLanguage } from '../../../src/language/load.ts';

/** Published on Thursday, 14 March 2024. */
const PUBLISHED = '2024-03-14T09:00:00Z';

function read(text: string, language: Language): { dates: string[]; figures: string[] } {
  const blocks: Block[] = [{ type: 'paragraph', text }];
  const dates = findDates(blocks, language, PUBLISHED);
  const figures = findFigures(blocks, language, dates);
  for (const { text: words, start, end } of [...dates, ...figures])
    expect(text.slice(start, end)).toBe(words);
  return {
    dates: dates.map((date) => `${date.text} = ${date.value}`),
    figures: figures.map((figure) => `${figure.text} = ${figure.value} ${figure.unit}`),
  };
}

const CASES: Record<string, [text: string, dates: string[], figures: string[]][]> = {
  de: [
    [
      'Am Mittwochabend trafen sich die Minister, am Freitag sollen sie abstimmen.',
      ['Mittwochabend = 2024-03-13TEV', 'Freitag = 2024-03-15'],
      [],
    ],
    [
      'Vor 20 Jahren, im Mai 2004, traten zehn Länder bei; so wuchs die Union um 75 Millionen Menschen.',
      ['Vor 20 Jahren = 2004', 'Mai 2004 = 2004-05'],
      ['zehn Länder = 10 Länder', '75 Millionen Menschen = 75000000 Menschen'],
    ],
    [
      'Das Gesetz (17.03.2024) gilt ab 1. April und kostet 2,5 Milliarden Euro, rund 12,4 Prozent mehr als im Vorjahr.',
      ['17.03.2024 = 2024-03-17', '1. April = 2024-04-01', 'Vorjahr = 2023'],
      ['2,5 Milliarden Euro = 2500000000 Euro', 'rund 12,4 Prozent = 12.4 %'],
    ],
    [
      'Bei dem Unglück kamen zwölf Menschen ums Leben, mindestens 30 wurden verletzt.',
      [],
      ['zwölf Menschen = 12 Menschen', 'mindestens 30 wurden verletzt = 30 verletzt'],
    ],
  ],
  es: [
    [
      'El presidente viajó el martes a Lima, donde murió hace diez años su antecesor, y volverá el 3 de mayo.',
      ['martes = 2024-03-12', 'hace diez años = 2014', '3 de mayo = 2024-05-03'],
      [],
    ],
    [
      'La semana pasada, al menos 25 personas resultaron heridas; las obras costaron 1.200 millones de euros en el siglo XX.',
      ['semana pasada = 2024-W10', 'siglo XX = 19'],
      ['al menos 25 personas = 25 personas', '1.200 millones de euros = 1200000000 euros'],
    ],
    ['En 2003 votó el 61,5 por ciento.', ['2003 = 2003'], ['el 61,5 por ciento = 61.5 %']],
  ],
  fr: [
    [
      'Lundi soir, la ministre a annoncé 300 millions d’euros ; le vote aura lieu le 2 avril.',
      ['Lundi soir = 2024-03-11TEV', '2 avril = 2024-04-02'],
      ['300 millions d’euros = 300000000 euros'],
    ],
    [
      'Il y a trente ans, en 1994, plus de 800 000 personnes ont été tuées, dont 40 % de femmes.',
      ['Il y a trente ans = 1994', '1994 = 1994'],
      ['plus de 800 000 personnes = 800000 personnes', '40 % = 40 %'],
    ],
    [
      'La semaine dernière, à 18h30 mardi, deux soldats ont été blessés.',
      ['semaine dernière = 2024-W10', '18h30 mardi = 2024-03-12T18:30'],
      ['deux soldats = 2 soldats'],
    ],
  ],
  pt: [
    [
      'Na quarta-feira, o governo anunciou R$ 1,5 bilhão para 300 mil famílias no mês passado.',
      ['quarta-feira = 2024-03-13', 'mês passado = 2024-02'],
      ['R$ 1,5 bilhão = 1500000000 reais', '300 mil famílias = 300000 famílias'],
    ],
    [
      'Há 60 anos, em 31 de março de 1964, começou a ditadura; 434 pessoas foram mortas.',
      ['Há 60 anos = 1964', '31 de março de 1964 = 1964-03-31'],
      ['434 pessoas = 434 pessoas'],
    ],
  ],
};

for (const [tag, cases] of Object.entries(CASES))
  describe(tag, () => {
    for (const [text, dates, figures] of cases)
      test(text, async () => {
        const language = await loadLanguage(tag);
        expect(read(text, language)).toEqual({ dates, figures });
      });
  });
