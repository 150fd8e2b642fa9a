import type { Agency, DeskLine } from '../article.ts';
import { agencyOf } from '../language/agency-lookup.ts';
import { LIST_SEPARATOR } from '../language/credit-words.ts';
import { AUTHOR, COMPILED, EDITED_BY, NOTES, WITH_AGENCIES } from '../language/page-lists.ts';

/** A line of the sign-off, read. */
export interface SignOff extends DeskLine {
  /** Named authors that stand in the sign-off instead of the header (classic pages). */
  authors: string[];
  /** The lines word for word. */
  lines: string[];
}

/** A sign-off is a short line; a note on translation is the longest of them. */
const LONGEST = 320;

/** @returns a sign-off with nothing in it. */
export function emptySignOff(): SignOff {
  return { initials: [], agencies: [], editors: [], notes: [], authors: [], lines: [] };
}

/**
 * Reads a line as DW's desks sign off: `es/msh (AFP, Reuters)`, `(Reuters, AFP, dpa)`, `Edited by: Name`,
 * `Author: Name / xy`, `Auteur : Name`, `This article was originally written in German.` in any language.
 *
 * @returns null where the line is none of these
 */
export function parseSignOff(line: string): SignOff | null {
  const text = line
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (text === '' || text.length > LONGEST) return null;
  const read =
    initialsLine(text) ?? agenciesFirst(text) ?? namedLine(text) ?? contributed(text) ?? note(text);
  return read && { ...read, lines: [line.trim()] };
}

/** One to four letters, or the vowel signs that go with them, of any script: a person's initials. */
const INITIALS = /^(?:\p{L}\p{M}*\.?){1,4}\d?$/u;

/** Letters of one person that stand apart, as Urdu writes them: "ف ق". */
const SPACED = /^(?:\p{L}\p{M}*\.?\s){1,3}\p{L}\p{M}*\.?$/u;

/** Patterns of so many letters of any script take a browser long to make: most lines are seen at a glance to be none. */
function isSpaced(part: string): boolean {
  return part.includes(' ') && SPACED.test(part);
}

function splitInitials(text: string): string[] | null {
  const people = text.split(/[,،/／、&+;]+/).map((part) => part.trim());
  const parts = people.flatMap((part) => (people.length > 1 && isSpaced(part) ? [part] : part.split(/\s+/)));
  const found = parts.filter((part) => part !== '');
  return found.length <= 8 && found.every((part) => INITIALS.test(part) || isSpaced(part)) ? found : null;
}

/** `es/msh (AFP, Reuters)`; the initials or the agencies may be missing, not both. Words for "compiled" name none. */
function initialsLine(text: string): SignOff | null {
  const match = /^([^()]{0,60})\(([^()]{2,120})\)\.?$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return slashedInitials(text);
  const initials = splitInitials(match[1].trim());
  if (initials && match[1] !== '' && isCompiled(match[2])) return { ...emptySignOff(), initials };
  const agencies = initials && readAgencies(match[2], true);
  return initials && agencies ? { ...emptySignOff(), initials, agencies } : null;
}

function isCompiled(text: string): boolean {
  return COMPILED.includes(text.trim());
}

/** `jj/sti` without agencies: only with the slash, which no word has. */
function slashedInitials(text: string): SignOff | null {
  if (!text.includes('/')) return null;
  if (!/^[\p{Ll}\p{Lo}]{2,4}(?:,\s?[\p{Ll}\p{Lo}]{2,4})*\/[\p{Ll}\p{Lo}]{2,4}$/u.test(text)) return null;
  return { ...emptySignOff(), initials: splitInitials(text) ?? [] };
}

/** `dpa,AFP / EC,JD` as the Turkish desk writes it. */
function agenciesFirst(text: string): SignOff | null {
  const match = /^([^()/]{2,60}?)\s*\/\s*([^()/]{1,30})$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const agencies = readAgencies(match[1], false);
  const initials = splitInitials(match[2]);
  return agencies && initials ? { ...emptySignOff(), initials, agencies } : null;
}

/**
 * @param mixed whether names that are no agency may stand among them
 * @returns null where none of them is a known agency
 */
function readAgencies(list: string, mixed: boolean): Agency[] | null {
  const parts = list.split(LIST_SEPARATOR).filter((part) => part !== '');
  const known = parts.map((part) => agencyOf(part));
  if (!known.some((agency) => agency !== null)) return null;
  if (!mixed && known.includes(null)) return null;
  const agencies: Agency[] = [];
  for (const [index, agency] of known.entries()) {
    const name = parts[index] ?? '';
    const one = agency ?? { code: name, name };
    if (!agencies.some((other) => other.code === one.code)) agencies.push(one);
  }
  return agencies;
}

/** `Edited by: A and B`, `Author: A / xy`, `Auteur : A`. */
function namedLine(line: string): SignOff | null {
  const text = line.replace(/^\((.*)\)$/, '$1');
  const editors = afterPhrase(text, EDITED_BY);
  if (editors !== null) return { ...emptySignOff(), ...peopleAndInitials(editors, 'editors') };
  const authors = afterPhrase(text, AUTHOR);
  if (authors !== null) return { ...emptySignOff(), ...peopleAndInitials(authors, 'authors') };
  return null;
}

/** What follows a phrase and its colon; a colon is needed, or the line would be a sentence. */
function afterPhrase(text: string, phrases: readonly string[]): string | null {
  const colon = text.search(/[:：፦]/);
  if (colon < 1 || colon > 40 || text.length > 160) return null;
  const label = text.slice(0, colon).trim().toLowerCase();
  const rest = text.slice(colon + 1).trim();
  return phrases.includes(label) && rest !== '' ? rest : null;
}

function peopleAndInitials(text: string, field: 'editors' | 'authors'): Partial<SignOff> {
  const found: { names: string[]; initials: string[] } = { names: [], initials: [] };
  const bracketed = /\(([\p{L}]{1,4})\)/u.exec(text);
  if (bracketed?.[1]) found.initials.push(bracketed[1]);
  const plain = text.replace(/\([^()]{0,40}\)/g, ' ').replace(/\.$/, '');
  for (const part of plain.split(LIST_SEPARATOR)) {
    const name = part.trim();
    if (name === '') continue;
    if (/^\p{Ll}{2,4}$/u.test(name)) found.initials.push(name);
    else found.names.push(name);
  }
  return { [field]: found.names, initials: found.initials };
}

/** `with AFP, dpa`, `AP and Reuters contributed to this report`. */
function contributed(text: string): SignOff | null {
  for (const phrase of WITH_AGENCIES) {
    const [before = '', after = ''] = phrase.split('…');
    if (!text.toLowerCase().startsWith(before.toLowerCase())) continue;
    const end = text.replace(/\.$/, '');
    if (!end.toLowerCase().endsWith(after.toLowerCase())) continue;
    const agencies = readAgencies(end.slice(before.length, end.length - after.length).trim(), false);
    if (agencies) return { ...emptySignOff(), agencies };
  }
  return null;
}

/** A note on how the article came about; the agencies that it names are sources of the article. */
function note(text: string): SignOff | null {
  const lower = text.toLowerCase();
  if (!NOTES.some((phrase) => lower.startsWith(phrase))) return null;
  const named = text.match(/[\p{L}]{2,}/gu) ?? [];
  const agencies: Agency[] = [];
  for (const word of named) {
    const agency = agencyOf(word);
    const sure = agency && agency.code !== 'DW' && (word === agency.code || word === word.toUpperCase());
    if (agency && sure && !agencies.some((one) => one.code === agency.code)) agencies.push(agency);
  }
  return { ...emptySignOff(), notes: [text], agencies };
}

/** Adds what a line of the sign-off holds, once each. */
export function mergeSignOff(into: SignOff, line: SignOff): void {
  const add = (field: 'initials' | 'editors' | 'notes' | 'authors' | 'lines'): void => {
    for (const one of line[field]) if (!into[field].includes(one)) into[field].push(one);
  };
  add('initials');
  add('editors');
  add('notes');
  add('authors');
  add('lines');
  for (const agency of line.agencies) {
    if (!into.agencies.some((one) => one.code === agency.code)) into.agencies.push(agency);
  }
}
