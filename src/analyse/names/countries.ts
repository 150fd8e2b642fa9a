/** Regions of the UN's M49 code that news name: the continents and Latin America. */
const CONTINENTS = ['002', '009', '142', '150', '005', '021', '419'];
/** Codes that name no place, or an organisation. */
const NO_PLACES = new Set([
  'EU',
  'UN',
  'EZ',
  'QO',
  'ZZ',
  'XA',
  'XB',
  'BV',
  'UM',
  'TA',
  'AC',
  'CP',
  'DG',
  'EA',
  'IC',
  'CQ',
]);

/**
 * The names of countries, territories and continents in a language, from the platform's own data.
 *
 * @param tag BCP 47
 * @returns the full and the common forms: "Hong Kong SAR China" also as "Hong Kong", "Myanmar (Burma)" as
 *   both, "Curaçao" also without its mark;
 *   none where the platform has no data for the language
 */
export function countryNames(tag: string): string[] {
  const base = tag || 'en';
  if (Intl.DisplayNames.supportedLocalesOf([base]).length === 0) return [];
  const names = new Intl.DisplayNames([base], { type: 'region', fallback: 'none' });
  const found: string[] = [];
  for (const code of regionCodes()) {
    const name = names.of(code);
    if (name) found.push(...formsOf(name));
  }
  return found;
}

function regionCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !NO_PLACES.has(code));
  return [...CONTINENTS, ...codes];
}

function formsOf(name: string): string[] {
  const forms = [name];
  const bracket = /^([^(]+?)\s*[(]([^)]+)[)]/u.exec(name);
  if (bracket?.[1]) forms.push(bracket[1]);
  if (bracket?.[2] && !/^\p{Lu}{2}/u.test(bracket[2])) forms.push(bracket[2]);
  const parted = /^(.+?)(?:\s[-–]\s|\sSAR\b|,)/u.exec(name)?.[1];
  if (parted) forms.push(parted);
  for (const part of name.split(/\s(?:&|and)\s/u)) if (part !== name) forms.push(part);
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (plain !== name && /^\p{Script=Latin}/u.test(name)) forms.push(plain);
  return forms.map((form) => form.replace(/’/g, "'"));
}
