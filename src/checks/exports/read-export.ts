/** What lies below `/data/`, by its name. */
export type ReadExport = (file: string) => string;

/** White space as one space, none at the ends. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Formats of lines and of XML have no control characters. */
export function printable(text: string): string {
  return text.replace(/(?![\t\r\n])\p{Cc}/gu, '');
}
