/** A gold text of the corpus. */
export interface GoldText {
  id: string;
  lang: string;
  text: string;
}

/** A gold file and how it is scored. */
export interface GoldSet {
  file: string;
  mode: 'direct' | 'all';
  types: string | null;
}

const direct = (file: string): GoldSet => ({ file: `${file}.direct`, mode: 'direct', types: null });
const indirect = (file: string): GoldSet => ({ file: `${file}.all`, mode: 'all', types: 'indirect' });
const PUD = ['en', 'de', 'es', 'fr', 'pt', 'it', 'ru', 'tr', 'pl', 'id', 'ar', 'hi', 'zh'];

export const SETS: readonly GoldSet[] = [
  direct('polnear-dev'),
  direct('polnear-train'),
  direct('gum-news-a'),
  direct('dewikinews-dev'),
  direct('dewikinews-train'),
  direct('por.rst.cstn'),
  direct('fas.rst.prstc'),
  ...PUD.map((tag) => direct(`pud-${tag}`)),
  indirect('polnear-dev'),
  indirect('polnear-train'),
  indirect('gum-news-a'),
  indirect('dewikinews-dev'),
  indirect('dewikinews-train'),
  indirect('por.rst.cstn'),
];
