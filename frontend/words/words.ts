import { IntlMessageFormat } from 'intl-messageformat';

type Values = Record<string, string | number>;

/** The language and region of the page; digits are Latin in every one, as on the server. */
export const locale = `${document.documentElement.lang || 'en'}-u-nu-latn`;

/** Whether the page is read from right to left. */
export const rightToLeft = document.documentElement.dir === 'rtl';

/** What the page says by key: put into it by the server. */
const patterns: Record<string, string> = JSON.parse(document.getElementById('words')?.textContent || '{}');
const formats = new Map<string, IntlMessageFormat>();

/** Says it in the language of the page: `say('page.tile.seconds', { seconds: 4 })`. Keys are in `words/<module>/en.properties`. */
export function say(key: string, values?: Values): string {
  let format = formats.get(key);
  if (!format) {
    const pattern = patterns[key];
    if (pattern === undefined) throw new Error(`No bundle says ${key}`);
    formats.set(key, (format = new IntlMessageFormat(pattern, locale)));
  }
  return String(format.format(values));
}

/** Several, as the language of the page lists them: "a tree, a bench and a gull". */
export function listed(several: string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(several);
}
