import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { saveLineUp } from './model-sheet';
import type { SheetPicture, Standing } from './picture';
import { sheetPicturesStyles } from './sheet-pictures.css';

/** A board's characters side by side, their names below them. Fires `sheet-again` as `sheet-pictures` does. */
@customElement('cast-line-up')
export class CastLineUp extends LitElement {
  static styles = [
    sheetPicturesStyles,
    css`
      :host {
        margin-bottom: 16px;
      }
      .scroll {
        overflow-x: auto;
        border-radius: 10px;
      }
      .wall {
        position: relative;
        direction: ltr;
        width: fit-content;
        margin-inline: auto;
      }
      .wall img {
        display: block;
        height: clamp(220px, 36vh, 360px);
        width: auto;
        max-width: none;
        border-radius: 10px;
      }
      .names {
        position: relative;
        height: 40px;
        font-size: var(--text-s);
        line-height: 16px;
        text-align: center;
      }
      .names span {
        position: absolute;
        top: 4px;
        transform: translateX(-50%);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .names small {
        display: block;
        color: var(--ink-2);
        font-size: inherit;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property() heading = '';
  @property() savedOn = '';
  @property() status = '';
  @property({ type: Boolean }) failed = false;
  @property() saveLabel = '';
  @property() againLabel = '';
  @property({ attribute: false }) picture: SheetPicture | null = null;
  @property({ attribute: false }) names: Standing[] = [];

  render() {
    if (!this.picture && !this.status) return nothing;
    const picture = this.picture;
    return html`${picture ? html`<div class="scroll" tabindex="0" role="group" aria-label=${this.heading}><div class="wall">
          <img src=${picture.src} alt=${picture.alt} width=${picture.width} height=${picture.height} />
          <div class="names" aria-hidden="true">${this.names.map((one) => html`<span dir="auto"
            style="left: ${one.x * 100}%; max-width: ${Math.max(4, one.width * 130)}%">${one.name}<small>${one.height}</small></span>`)}</div>
        </div></div>` : nothing}
      <div class="foot ${this.failed ? 'failed' : ''}">
        <span class="status" role="status">${this.status}</span>
        ${this.failed && this.againLabel ? html`<button class="plain" @click=${this.again}>${this.againLabel}</button>` : nothing}
        ${picture ? html`<button class="plain" @click=${this.save}>${this.saveLabel}</button>` : nothing}
      </div>`;
  }

  private again() {
    this.dispatchEvent(new CustomEvent('sheet-again'));
  }

  private save() {
    if (this.picture) void saveLineUp(this.savedOn, this.picture, this.names);
  }
}
