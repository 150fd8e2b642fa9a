/** What is copied: as plain text, and as HTML for where that is taken. */
export interface TwoForms {
  text: string;
  html: string;
}
