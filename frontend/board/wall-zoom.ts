import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { say } from '../words/words';
import type { ShotTile } from './shot-tile';

const KEPT = 'shotloom.zoom';

/** How large the frames of the wall are; this browser remembers it. The browser's own zoom is another thing and stays its own. */
@customElement('wall-zoom')
export class WallZoom extends LitElement {
  static styles = css`
    :host {
      display: inline-flex;
      align-items: center;
    }
    input {
      width: 112px;
      height: 32px;
      margin: 0;
      accent-color: var(--ink-2);
      cursor: pointer;
    }
    @media (max-width: 720px) {
      input {
        width: 80px;
      }
    }
  `;

  @state() private zoom = kept();

  connectedCallback() {
    super.connectedCallback();
    this.apply();
  }

  render() {
    const label = say('page.wall.zoom');
    return html`<input type="range" min="0.5" max="2.5" step="0.05" .value=${String(this.zoom)} aria-label=${label} title=${label}
      aria-valuetext=${`${Math.round(this.zoom * 100)} %`} @input=${this.drag} />`;
  }

  private drag(event: Event) {
    const middle = inTheMiddle();
    const before = middle?.getBoundingClientRect().top ?? 0;
    this.zoom = Number((event.target as HTMLInputElement).value);
    this.apply();
    try {
      localStorage.setItem(KEPT, String(this.zoom));
    } catch {
      // it is not remembered in a browser that keeps nothing
    }
    if (middle) middle.closest('.wall-room')!.scrollTop += middle.getBoundingClientRect().top - before;
  }

  private apply() {
    this.closest<HTMLElement>('.board')?.style.setProperty('--zoom', String(this.zoom));
  }
}

function kept() {
  try {
    const zoom = Number(localStorage.getItem(KEPT));
    return zoom >= 0.5 && zoom <= 2.5 ? zoom : 1;
  } catch {
    return 1;
  }
}

/** The tile that one looks at, which stays where it is while all become larger. */
function inTheMiddle() {
  const room = document.querySelector('.wall-room')?.getBoundingClientRect();
  if (!room) return null;
  const at = document.elementFromPoint(room.left + room.width / 2, room.top + room.height / 2);
  return at?.closest<ShotTile>('shot-tile') ?? null;
}
