import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { follow, Pause } from './drag';
import { momentOf, placedAt, round, timecode, type Correction, type Placed, type Plan } from './plan';
import { say } from '../words/words';

const STEPS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * What both views of the staging share: everybody at the shown moment, moved by pointer or arrow keys. A move shows at once
 * and holds until the server has said what became of it. Fires `brief-correct` {corrections, said}.
 */
export abstract class Staging extends LitElement {
  @property({ attribute: false }) plan!: Plan;
  @property({ type: Number }) seconds = 0;
  @state() private moving: Placed | null = null;
  private pause = new Pause();
  private held = false;

  /** The same, moved by a part of this view's width and height. */
  protected abstract shifted(from: Placed, right: number, down: number): Placed;

  protected willUpdate(changed: PropertyValues) {
    if (changed.has('plan') && !this.held) this.moving = null;
  }

  protected everybody(): Placed[] {
    return placedAt(this.plan, this.seconds).map((each) => (each.id === this.moving?.id ? this.moving : each));
  }

  protected grab(event: PointerEvent, one: Placed) {
    if (!this.plan.mayEdit) return;
    const box = this.renderRoot.querySelector('.room')!.getBoundingClientRect();
    this.held = true;
    follow(event, (dx, dy) => (this.moving = this.shifted(one, dx / box.width, dy / box.height)), (kept) => {
      this.held = false;
      if (kept) this.tell();
      else this.moving = null;
    }, this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(one.id)}"]`) ?? undefined);
  }

  protected key(event: KeyboardEvent, one: Placed) {
    if (!this.plan.mayEdit || event.ctrlKey || event.metaKey) return;
    if (event.key in STEPS) {
      const [right, down] = STEPS[event.key].map((step) => step * (event.shiftKey ? 0.1 : 0.02));
      this.moving = this.shifted(one, right, down);
      this.held = true;
      this.pause.then(() => {
        this.held = false;
        this.tell();
      });
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && one.pinned) {
      this.correct([{ target: 'spot', key: one.subject, field: 'removed', value: true }], say('page.brief.back', { who: one.label }));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected spoken(one: Placed) {
    return say('page.brief.spoken', {
      who: one.label,
      across: Math.round(one.x * 100),
      depth: one.depth < 0.35 ? 'near' : one.depth < 0.7 ? 'middle' : 'far',
      pinned: one.pinned ? 'yes' : 'no',
      time: timecode(this.seconds),
    });
  }

  private tell() {
    const one = this.moving;
    if (!one) return;
    const value = {
      number: one.number,
      seconds: momentOf(this.plan, one, this.seconds),
      x: round(one.x, 1000),
      y: round(one.y, 1000),
      depth: round(one.depth, 1000),
      height: round(one.height, 1000),
      facing: one.facing,
    };
    this.moving = { ...one, pinned: true };
    this.correct([{ target: 'spot', key: one.subject, field: 'added', value }], say('page.brief.one-moved', { who: one.label }));
  }

  private correct(corrections: Correction[], said: string) {
    this.dispatchEvent(new CustomEvent('brief-correct', { detail: { corrections, said }, bubbles: true, composed: true }));
  }
}

/** A part of a view, CSS pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function box(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function meet(one: Box, other: Box) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** About as wide as its name is shown, CSS pixels. */
export function nameWidth(one: Placed) {
  return Math.min(one.label.length * 6 + 10, 110);
}

/** The colour it is said to have, if a browser knows it by that name; else the frame's own ink. */
export function tint(one: Placed) {
  const colour = one.colour?.replaceAll(' ', '') ?? '';
  return CSS.supports('color', colour) ? colour : 'var(--frame-ink)';
}
