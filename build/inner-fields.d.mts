export const ANALYSIS_FIELDS: RegExp;
