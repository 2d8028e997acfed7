import { locale } from '../words/words';

/** A moment in the reader's own time zone and language: the time of day if it was today, else the date too. */
class LocalTime extends HTMLElement {
  static observedAttributes = ['datetime'];

  attributeChangedCallback(_name: string, _old: string | null, value: string | null) {
    const at = new Date(value ?? '');
    if (Number.isNaN(at.getTime())) return;
    const today = at.toDateString() === new Date().toDateString();
    this.textContent = at.toLocaleString(locale, today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
    this.title = at.toLocaleString(locale);
  }
}

customElements.define('local-time', LocalTime);
