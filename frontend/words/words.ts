import { IntlMessageFormat } from 'intl-messageformat';

type Values = Record<string, string | number>;

/** The language of the page, and what it says by key: put into the page by the server. */
const language = document.documentElement.lang || 'en';
const patterns: Record<string, string> = JSON.parse(document.getElementById('words')?.textContent || '{}');
const formats = new Map<string, IntlMessageFormat>();

/** Says it in the language of the page: `say('page.tile.seconds', { seconds: 4 })`. Keys are in `words/<module>/en.properties`. */
export function say(key: string, values?: Values): string {
  let format = formats.get(key);
  if (!format) {
    const pattern = patterns[key];
    if (pattern === undefined) throw new Error(`No bundle says ${key}`);
    formats.set(key, (format = new IntlMessageFormat(pattern, language)));
  }
  return String(format.format(values));
}
