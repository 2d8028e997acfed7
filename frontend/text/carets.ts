import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Caret } from './wire';

const TELL_MS = 120;
const NAMED_MS = 3_000;
const GONE_MS = 60_000;

interface Seen extends Caret {
  movedAt: number;
}

/** The others' carets in a textarea: drawn over it, on the same text set in the same lines. */
export class Carets implements ReactiveController {
  private seen = new Map<string, Seen>();
  private telling?: number;
  private ageing?: number;

  constructor(
    private host: ReactiveControllerHost & HTMLElement,
    private area: () => HTMLTextAreaElement | undefined,
    private find: (place: string) => number | null,
  ) {
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    clearTimeout(this.telling);
    clearTimeout(this.ageing);
    this.seen.clear();
  }

  hostUpdated() {
    if (this.seen.size) this.place();
  }

  meet(caret: Caret) {
    if (caret.at === null) this.seen.delete(caret.seat);
    else this.seen.set(caret.seat, { ...caret, movedAt: performance.now() });
    this.update();
  }

  /** The text, its lines or the carets are other ones now. */
  update() {
    this.host.requestUpdate();
  }

  /** Where one's own caret is need not be told with each step of it. */
  tellSoon(tell: () => void) {
    this.telling ??= window.setTimeout(() => {
      this.telling = undefined;
      tell();
    }, TELL_MS);
  }

  render() {
    if (!this.seen.size) return nothing;
    return html`<div class="carets" dir="auto" aria-hidden="true"><div class="lines"></div>${[...this.seen.values()].map(
        (caret) => html`<i class="caret" data-seat=${caret.seat} style="--colour: var(--person-${caret.colour})"><span>${caret.name}</span></i>`,
      )}</div>`;
  }

  private place() {
    const area = this.area();
    const over = this.host.shadowRoot?.querySelector<HTMLElement>('.carets');
    const lines = over?.querySelector<HTMLElement>('.lines');
    if (!area || !over || !lines) return;
    lines.textContent = `${area.value}\u200b`;
    over.style.width = `${area.clientWidth + 2}px`;
    over.style.direction = getComputedStyle(area).direction;
    for (const caret of this.seen.values()) {
      const mark = over.querySelector<HTMLElement>(`[data-seat="${CSS.escape(caret.seat)}"]`);
      const at = this.find(caret.at!);
      if (mark) this.move(mark, at === null ? null : this.boxOf(lines, at), over.getBoundingClientRect(), area);
      mark?.classList.toggle('quiet', performance.now() - caret.movedAt > NAMED_MS);
    }
    this.age();
  }

  private boxOf(lines: HTMLElement, at: number): DOMRect {
    const range = document.createRange();
    const letters = lines.firstChild!;
    const place = Math.min(at, letters.textContent!.length - 1);
    range.setStart(letters, place);
    range.setEnd(letters, place + 1);
    const boxes = range.getClientRects();
    return boxes[boxes.length - 1] ?? range.getBoundingClientRect();
  }

  private move(mark: HTMLElement, box: DOMRect | null, over: DOMRect, area: HTMLTextAreaElement) {
    mark.hidden = box === null;
    if (!box) return;
    const top = box.top - over.top - area.scrollTop;
    const left = (getComputedStyle(area).direction === 'rtl' ? box.right : box.left) - over.left;
    mark.style.top = `${top}px`;
    mark.style.left = `${left}px`;
    mark.classList.toggle('low', top < 16);
    mark.classList.toggle('late', left > over.width / 2);
  }

  private age() {
    clearTimeout(this.ageing);
    this.ageing = window.setTimeout(() => {
      const old = performance.now() - GONE_MS;
      this.seen.forEach((caret) => caret.movedAt < old && this.seen.delete(caret.seat));
      this.update();
    }, NAMED_MS);
  }
}
