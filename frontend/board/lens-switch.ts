import { covered } from './covered';

/** The links between the lenses of a board; Alt and a digit follow them from anywhere on the page. */
class LensSwitch extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this.key);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.key);
  }

  /** By the place of the key, not by what it types: with Alt, many keyboards type another sign. */
  private key = (event: KeyboardEvent) => {
    const place = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (!place || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || covered()) return;
    const link = this.querySelectorAll<HTMLAnchorElement>('a')[Number(place) - 1];
    if (!link) return;
    event.preventDefault();
    link.click();
  };
}

customElements.define('lens-switch', LensSwitch);
