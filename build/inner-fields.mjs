/**
 * Names of fields that only the analysis has, in words and lexicons of its own, and that are shortened in the pages'
 * scripts. None of them is a word of a language's table, is looked up by its name, or stands in a reading:
 * `test/extension/built-analysis.test.ts` compares what the built analysis and the source say.
 */
const FIELDS = [
  'adjectiveEndings',
  'articlePrefixes',
  'candidates',
  'capitalNouns',
  'finite',
  'headAt',
  'isCapital',
  'isComma',
  'isFiller',
  'isForename',
  'isInitial',
  'isNext',
  'isOrganisationNoun',
  'isWord',
  'lengthAt',
  'lengthBefore',
  'lexicon',
  'listedFirst',
  'listedLength',
  'lower',
  'measuresBefore',
  'nameMention',
  'negated',
  'nounEndings',
  'organisationEnd',
  'organisationEndings',
  'organisationPrefixes',
  'phraseAt',
  'placeNouns',
  'possessive',
  'telling',
  'token',
  'undotted',
  'verbSecond',
];

export const ANALYSIS_FIELDS = new RegExp(`^(?:${FIELDS.join('|')})$`);
