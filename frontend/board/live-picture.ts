import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

/**
 * One picture that changes without a flash: the next image is decoded behind the present one and only then faded in over
 * it, while the old one stays whole beneath, so that nothing shines through.
 * While one is being decoded, newer ones replace each other, so a slow line shows fewer frames and never old ones.
 */
@customElement('live-picture')
export class LivePicture extends LitElement {
  static styles = css`
    :host {
      display: block;
      position: absolute;
      inset: 0;
      overflow: hidden;
      isolation: isolate; /* or the picture in front would cover the bar that lies over it */
    }
    img {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      object-fit: cover;
      opacity: 0;
    }
    img.seen {
      opacity: 1;
      transition: opacity 140ms linear;
    }
    img.front {
      z-index: 1;
    }
    @media (prefers-reduced-motion: reduce) {
      img.seen {
        transition: none;
      }
    }
  `;

  @property() src: string | null = null;
  @query('#a') private a!: HTMLImageElement;
  @query('#b') private b!: HTMLImageElement;
  private front?: HTMLImageElement;
  private shown: string | null = null;
  private busy = false;

  render() {
    return html`<img id="a" alt="" draggable="false" /><img id="b" alt="" draggable="false" />`;
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('src')) void this.next();
  }

  private async next() {
    if (this.busy) return;
    this.busy = true;
    while (this.src !== this.shown) {
      const wanted = this.src;
      if (wanted === null) this.clear();
      else await this.bringForward(wanted);
      this.shown = wanted;
    }
    this.busy = false;
  }

  private clear() {
    this.front?.classList.remove('front', 'seen');
    this.front = undefined;
  }

  private async bringForward(src: string) {
    const back = this.front === this.a ? this.b : this.a;
    back.classList.remove('seen'); // it lies under the present one, which covers it
    back.src = src;
    try {
      await back.decode();
    } catch {
      return; // a preview that is gone already: the next one follows
    }
    this.front?.classList.remove('front');
    back.classList.add('front', 'seen');
    this.front = back;
    this.dispatchEvent(new CustomEvent('picture-shown', { detail: { src }, bubbles: true, composed: true }));
  }
}
