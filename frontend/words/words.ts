import { IntlMessageFormat } from 'intl-messageformat';

type Values = Record<string, string | number>;

/** The language and region of the page; digits are Latin in every one, as on the server. */
export const locale = `${document.documentElement.lang || 'en'}-u-nu-latn`;

/** Whether the page is read from right to left. */
export const rightToLeft = document.documentElement.dir === 'rtl';

/** What the page says by key: put into it by the server. */
const patterns: Record<string, string> = JSON.parse(document.getElementById('words')?.textContent || '{}');
const formats = new Map<string, IntlMessageFormat>();

/** Says it in the language of the page: `say('page.brief.seconds', { seconds: 4 })`. Keys are in `words/<module>/en.properties`. */
export function say(key: string, values?: Values): string {
  let format = formats.get(key);
  if (!format) {
    const pattern = patterns[key];
    if (pattern === undefined) throw new Error(`No bundle says ${key}`);
    formats.set(key, (format = new IntlMessageFormat(pattern, locale)));
  }
  return String(format.format(values && isolated(values, patterns[key])));
}

/** Several, as the language of the page lists them: "a tree, a bench and a gull". */
export function listed(several: string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(several);
}

const TURNS = rightToLeft ? /\p{Script=Latin}/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Names in a script that runs the other way do not turn round the words beside them (UAX #9); as on the server. */
function isolated(values: Values, pattern: string): Values {
  const chosen = [...pattern.matchAll(/\{\s*(\w+)\s*,\s*select/g)].map((found) => found[1]);
  return Object.fromEntries(Object.entries(values).map(([name, value]) =>
    [name, typeof value === 'string' && !chosen.includes(name) && TURNS.test(value) ? `\u2068${value}\u2069` : value]));
}
