import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { initials, stripes } from '../board/faces';
import { say } from '../words/words';

/** Someone of the cast, as a field offers them after "@". */
export interface Mention {
  name: string;
  portrait: string | null;
  /** In words: "Prop"; empty where nobody says. */
  kind: string;
  /** Its palette, as #c5302b. */
  colours: string[];
}

const OPEN_MENTION = /(^|[\s(,.;:"'])@([\p{L}\p{N}_-]*)$/u;

/** What is being typed after "@" just before the caret, or null. */
export function openMention(text: string, caret: number): string | null {
  return OPEN_MENTION.exec(text.slice(0, caret))?.[2] ?? null;
}

/** Those whose name begins with (or has a word that begins with) what was typed. */
export function matching(people: Mention[], typed: string): Mention[] {
  const wanted = typed.toLocaleLowerCase();
  return people.filter((person) => person.name.toLocaleLowerCase().split(/\s+/).some((word) => word.startsWith(wanted))).slice(0, 6);
}

/** The cast on offer while "@" is typed. The field keeps the focus; `active` is the index the arrow keys are on. */
@customElement('mention-list')
export class MentionList extends LitElement {
  static styles = css`
    :host {
      position: absolute;
      z-index: 5;
      inset: calc(100% + 4px) 0 auto;
      padding: 4px;
      border: 1px solid var(--line-strong);
      border-radius: 8px;
      background: var(--raised);
      box-shadow: 0 8px 24px oklch(0 0 0 / 0.35);
    }
    div {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 4px 8px;
      border-radius: 5px;
      cursor: pointer;
    }
    div[aria-selected='true'] {
      background: var(--hover);
      box-shadow: inset 2px 0 0 var(--ink);
    }
    small {
      margin-inline-start: auto;
      color: var(--ink-2);
    }
    img,
    span {
      width: 24px;
      height: 24px;
      border-radius: 50%;
      object-fit: cover;
      display: grid;
      place-items: center;
      background: var(--frame);
      color: var(--frame-ink);
      font-size: 10px;
    }
  `;

  @property({ attribute: false }) people: Mention[] = [];
  @property({ type: Number }) active = 0;

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'listbox');
    this.ariaLabel = say('page.field.cast');
  }

  render() {
    return this.people.map((person, index) => html`<div role="option" aria-selected=${index === this.active}
        @pointerdown=${(event: Event) => this.pick(event, person)}>
        ${person.portrait ? html`<img src=${person.portrait} alt="" />` : html`<span aria-hidden="true" style=${stripes(person.colours)}>${initials(person.name)}</span>`}
        <bdi>${person.name}</bdi>${person.kind ? html`<small>${person.kind}</small>` : nothing}</div>`);
  }

  private pick(event: Event, person: Mention) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('mention-picked', { detail: person }));
  }
}
