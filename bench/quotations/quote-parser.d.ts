declare module 'quote-parser' {
  export function languages(): string[];
  export function parse(
    text: string,
    language: string,
    options: { minLength: number },
  ): { index: number; text: string; name?: { index: number; text: string } }[];
}
