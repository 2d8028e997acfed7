import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { saveModelSheet } from './model-sheet';
import type { SheetPicture } from './picture';
import { sheetPicturesStyles } from './sheet-pictures.css';

const SIDES = ['front', 'three-quarter', 'side', 'back'];

/** What is kept free before the first pictures come, so that nothing jumps: how many, and how high they are for their width. */
const BLANK: Record<string, { row: string; count: number; shape: string }[]> = {
  character: [{ row: 'turn', count: 4, shape: '3 / 5' }, { row: 'moods', count: 6, shape: '1' }],
  prop: [{ row: 'three', count: 3, shape: '1' }],
  location: [{ row: 'wide', count: 2, shape: '16 / 9' }],
};

/**
 * The drawn pictures of a sheet, and how it stands with them. Fires `sheet-seen` once when it comes into view and
 * `sheet-again` when somebody wants what failed to be drawn again.
 */
@customElement('sheet-pictures')
export class SheetPictures extends LitElement {
  static styles = sheetPicturesStyles;

  @property() kind = 'character';
  @property() heading = '';
  @property() savedOn = '';
  @property() status = '';
  @property({ type: Boolean }) failed = false;
  @property() saveLabel = '';
  @property() againLabel = '';
  @property() closeLabel = '';
  @property({ attribute: false }) pictures: SheetPicture[] = [];
  @state() private large?: SheetPicture;
  @query('dialog') private dialog!: HTMLDialogElement;
  private watch?: IntersectionObserver;

  connectedCallback() {
    super.connectedCallback();
    this.watch = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) {
        this.watch?.disconnect();
        this.dispatchEvent(new CustomEvent('sheet-seen'));
      }
    }, { rootMargin: '200px' });
    this.watch.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch?.disconnect();
  }

  render() {
    const rows = this.rows();
    return html`${rows.length
        ? rows.map((row) => html`<div class="row ${this.shape(row)}">${row.map((picture) => this.figure(picture))}</div>`)
        : this.failed ? nothing : (BLANK[this.kind] ?? []).map((blank) => html`<div class="row ${blank.row}" aria-hidden="true">
            ${Array.from({ length: blank.count }, () => html`<div class="blank" style="aspect-ratio: ${blank.shape}"></div>`)}</div>`)}
      <div class="foot ${this.failed ? 'failed' : ''}">
        <span class="status" role="status">${this.status}</span>
        ${this.failed && this.againLabel ? html`<button class="plain" @click=${this.again}>${this.againLabel}</button>` : nothing}
        ${rows.length ? html`<button class="plain" @click=${this.save}>${this.saveLabel}</button>` : nothing}
      </div>
      <dialog aria-label=${this.heading} @close=${() => (this.large = undefined)} @keydown=${this.step} @click=${this.leave}>
        ${this.large ? html`<img src=${this.large.src} alt=${this.large.alt} />
          <div class="foot"><span class="status" dir="auto">${this.heading} · ${this.large.label}</span>
            <button class="plain" @click=${() => this.dialog.close()}>${this.closeLabel}</button></div>` : nothing}
      </dialog>`;
  }

  private figure(picture: SheetPicture) {
    return html`<figure><button type="button" @click=${() => this.open(picture)}>
        <img src=${picture.src} alt=${picture.alt} width=${picture.width} height=${picture.height} loading="lazy" /></button>
      <figcaption aria-hidden="true">${picture.label}</figcaption></figure>`;
  }

  /** Sides in one row, moods in another; what is neither together. */
  private rows(): SheetPicture[][] {
    const sides = this.pictures.filter((picture) => SIDES.includes(picture.name));
    const others = this.pictures.filter((picture) => !SIDES.includes(picture.name));
    return (this.kind === 'character' ? [sides, others] : [this.pictures]).filter((row) => row.length > 0);
  }

  private shape(row: SheetPicture[]) {
    return { 2: 'wide', 3: 'three', 6: 'moods' }[row.length] ?? 'turn';
  }

  private async open(picture: SheetPicture) {
    this.large = picture;
    await this.updateComplete;
    this.dialog.showModal();
  }

  private step(event: KeyboardEvent) {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const all = this.rows().flat();
    const at = all.findIndex((picture) => picture.name === this.large?.name);
    if (way && at >= 0) {
      event.preventDefault();
      this.large = all[(at + way + all.length) % all.length];
    }
  }

  private leave(event: Event) {
    if (event.target === this.dialog) this.dialog.close();
  }

  private again() {
    this.dispatchEvent(new CustomEvent('sheet-again'));
  }

  private save() {
    void saveModelSheet(this.savedOn, this.rows());
  }
}
