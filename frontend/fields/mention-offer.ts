import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import './mention-list';
import { matching, openMention, type Mention } from './mention-list';

interface Field extends ReactiveControllerHost {
  cast: Mention[];
}

/** Offers the cast while "@" is typed in a field's textarea, and writes whom one picks. */
export class MentionOffer implements ReactiveController {
  private offered: Mention[] = [];
  private active = 0;

  constructor(private host: Field, private area: () => HTMLTextAreaElement, private typed: () => void) {
    host.addController(this);
  }

  hostConnected() {}

  get isOpen(): boolean {
    return this.offered.length > 0;
  }

  update() {
    const area = this.area();
    const typed = this.host.cast.length ? openMention(area.value, area.selectionStart) : null;
    this.show(typed === null ? [] : matching(this.host.cast, typed));
  }

  close() {
    this.show([]);
  }

  /** Whether the key was for the offer. */
  take(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.isComposing || !this.choose(event.key)) return false;
    event.preventDefault();
    event.stopPropagation();
    this.host.requestUpdate();
    return true;
  }

  render(): TemplateResult | typeof nothing {
    return this.isOpen
      ? html`<mention-list .people=${this.offered} .active=${this.active}
          @mention-picked=${(event: CustomEvent<Mention>) => this.insert(event.detail)}></mention-list>`
      : nothing;
  }

  private show(people: Mention[]) {
    this.offered = people;
    this.active = 0;
    this.host.requestUpdate();
  }

  private choose(key: string): boolean {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    if (key in steps) this.active = (this.active + steps[key] + this.offered.length) % this.offered.length;
    else if (key === 'Enter' || key === 'Tab') this.insert(this.offered[this.active]);
    else if (key === 'Escape') this.close();
    else return false;
    return true;
  }

  private insert(person: Mention) {
    const area = this.area();
    const start = area.selectionStart - openMention(area.value, area.selectionStart)!.length;
    area.setRangeText(`${person.name} `, start, area.selectionStart, 'end');
    this.typed();
    this.close();
  }
}
