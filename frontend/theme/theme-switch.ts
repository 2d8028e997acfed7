import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';

type Theme = 'cutting-room' | 'paper';
const KEY = 'shotloom.theme';

function remembered(): Theme {
  try {
    return localStorage.getItem(KEY) === 'paper' ? 'paper' : 'cutting-room';
  } catch {
    return 'cutting-room'; // storage is shut off: the choice then lasts as long as the page
  }
}

function wear(theme: Theme) {
  document.documentElement.dataset.theme = theme;
}

wear(remembered());

/** Changes between the two themes, and remembers the choice in this browser. */
@customElement('theme-switch')
export class ThemeSwitch extends LitElement {
  static styles = css`
    button {
      display: grid;
      place-items: center;
      width: 32px;
      height: 32px;
      padding: 0;
      border: 0;
      border-radius: 6px;
      background: none;
      color: var(--ink-2);
      cursor: pointer;
    }
    button:hover {
      background: var(--hover);
      color: var(--ink);
    }
    button:focus-visible {
      outline: 2px solid var(--vaadin-focus-ring-color);
    }
  `;

  @state() private theme: Theme = remembered();

  render() {
    const other = this.theme === 'paper' ? 'cutting room (dark)' : 'paper (light)';
    return html`<button type="button" aria-label="Change to the ${other} theme" title="Theme: ${other}" @click=${this.change}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
    </button>`;
  }

  private change() {
    this.theme = this.theme === 'paper' ? 'cutting-room' : 'paper';
    wear(this.theme);
    try {
      localStorage.setItem(KEY, this.theme);
    } catch {
      // see remembered()
    }
  }
}
