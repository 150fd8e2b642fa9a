declare module '@jocmp/mercury-parser' {
  interface Result {
    /** HTML, null or missing where nothing is found. */
    content?: string | null;
  }
  const Mercury: {
    parse(url: string, options: { html: string; fetchAllPages: boolean }): Promise<Result>;
  };
  export default Mercury;
}
