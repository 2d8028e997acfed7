import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { clock, initials, stripes, type Person, type RenderFace, type SeenFace, type StaleFace, type TakeFace, type WarnsFace, type WordsFace } from './faces';
import { listed, say } from '../words/words';
import './shot-picture';
import { shotTileStyles } from './shot-tile.css';
import type { ShotPicture } from './shot-picture';

/**
 * One shot on the wall: its picture, a line of facts, two lines of its words. Far from the window it is an empty place of the
 * same size. The wall around it does keys and dragging.
 */
@customElement('shot-tile')
export class ShotTile extends LitElement {
  static styles = shotTileStyles;

  @property() shot = '';
  @property() number = '';
  @property({ type: Boolean, reflect: true }) omitted = false;
  @property({ attribute: false }) words?: WordsFace;
  @property({ attribute: false }) take: TakeFace | null = null;
  @property({ attribute: false }) draw: RenderFace | null = null;
  @property({ attribute: false }) seen: SeenFace | null = null;
  @property({ attribute: false }) stale: StaleFace | null = null;
  @property({ attribute: false }) warns: WarnsFace | null = null;
  @property({ attribute: false }) people: Person[] = [];
  @property({ type: Boolean, reflect: true }) selected = false;
  @property({ type: Boolean }) mayEdit = false;
  /** Near the window, where it is drawn. */
  @property({ type: Boolean, reflect: true }) near = false;
  @query('shot-picture') private frame?: ShotPicture;

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'listitem');
    if (!this.hasAttribute('tabindex')) this.tabIndex = -1;
  }

  protected willUpdate(changed: PropertyValues) {
    if (changed.has('people')) {
      const first = this.people[0];
      this.style.setProperty('--colour', first ? `var(--person-${first.colour})` : 'var(--ink-3)');
    }
    this.ariaLabel = this.spoken();
  }

  /** Its place among the shots of its scene, from 1. */
  standAt(place: number, of: number) {
    this.setAttribute('aria-posinset', String(place));
    this.setAttribute('aria-setsize', String(of));
  }

  render() {
    if (!this.near) return nothing;
    return html`<div class="stage ${this.people.length ? 'seen' : ''}">
        <shot-picture .words=${this.words} .take=${this.take} .draw=${this.draw} .seen=${this.seen} ?mayEdit=${this.mayEdit}></shot-picture>
        ${this.old() ? html`<svg class="fold" viewBox="0 0 26 26" role="img"><title>${say('page.tile.out-of-date-why', { why: this.old() })}</title>
          <path class="gone" d="M0 0H26L0 26z" /><path class="flap" d="M26 0L0 26L23 23z" /></svg>` : nothing}
        <div class="here" aria-hidden="true">${this.people.slice(0, 3).map(
          (person) => html`<span style="--colour:var(--person-${person.colour})" title=${say('page.tile.here', { name: person.name })}>${initials(person.name)}</span>`,
        )}</div>
      </div>
      <div class="facts" aria-hidden="true">
        <b>${this.number}</b><span>${clock(this.words?.seconds ?? 0)}</span>
        ${this.words?.size ? html`<span title=${this.words.sizeLabel ?? ''}>${this.words.size}</span>` : nothing}
        <span class="chips">${this.words?.cast.slice(0, 4).map((someone) => someone.portrait
          ? html`<img class="chip" src=${someone.portrait} alt="" title=${someone.name} />`
          : html`<span class="chip" title=${someone.name} style=${stripes(someone.colours)}>${initials(someone.name)}</span>`)}</span>
        ${this.warns ? html`<span class="warns" title=${this.warns.says.join(' ')}>!</span>` : nothing}
        ${this.status()}
      </div>
      <p class="words" dir="auto" aria-hidden="true">${this.take || this.draw?.preview ? this.words?.prompt : nothing}</p>`;
  }

  /** Plays the take in place, or pauses it. */
  play() {
    this.frame?.play();
  }

  stop() {
    this.frame?.stop();
  }

  /** Glows once: someone else changed this shot. */
  glow() {
    this.removeAttribute('glow');
    void this.offsetWidth;
    this.setAttribute('glow', '');
    setTimeout(() => this.removeAttribute('glow'), 1500);
  }

  private status() {
    if (this.omitted) return html`<span class="status">${say('page.tile.omitted')}</span>`;
    const draw = this.draw;
    if (draw?.status === 'running') return html`<span class="status live">${Math.round(draw.progress * 100)} %</span>`;
    if (draw?.status === 'queued') return html`<span class="status">${say('page.tile.waiting')}</span>`;
    if (draw?.status === 'failed') return html`<span class="status wrong">${say('page.tile.failed')}</span>`;
    if (this.take?.approved) return html`<span class="status" title=${say('page.tile.approved')}>✓</span>`;
    if (this.old()) return html`<span class="status" title=${say('page.tile.out-of-date-why', { why: this.old() })}>${say('page.tile.out-of-date')}</span>`;
    return nothing;
  }

  /** Why the picture is out of date; nothing while a new one is on its way, or when it is approved as it is. */
  private old() {
    const coming = this.draw !== null && this.draw.status !== 'failed';
    return this.take && !this.take.approved && !coming ? (this.stale?.why.join(' ') ?? '') : '';
  }

  private spoken() {
    if (!this.words) return say('page.tile.shot', { number: this.number });
    let said = say('page.tile.spoken', {
      number: this.number,
      omitted: this.omitted ? 'yes' : 'no',
      selected: this.selected ? 'yes' : 'no', // a list item has no state for it
      words: this.words.prompt || say('page.tile.nothing'),
      seconds: this.words.seconds,
      state: this.state(),
    });
    if (this.people.length) said = say('page.tile.spoken-here', { said, names: listed(this.people.map((person) => person.name)) });
    return this.warns ? say('page.tile.spoken-warns', { said, what: this.warns.says.join(' ') }) : said;
  }

  private state() {
    if (this.draw) return say(`page.tile.state.${this.draw.status}`);
    if (this.take?.approved) return say('page.tile.state.approved');
    if (this.old()) return say('page.tile.state.stale', { why: this.old() });
    return this.take ? say('page.tile.state.drawn') : say('page.tile.state.undrawn');
  }
}
