/**
 * Follows a pointer (mouse, pen or finger) from where it went down until it is let go; `dx` and `dy` are CSS pixels. The
 * focus goes to `moves`, for whom what went down on may be but a name.
 */
export function follow(event: PointerEvent, moved: (dx: number, dy: number) => void, ended: (kept: boolean) => void, moves?: HTMLElement) {
  if (event.button !== 0) return;
  const handle = event.currentTarget as HTMLElement;
  const { clientX, clientY, pointerId } = event;
  handle.setPointerCapture(pointerId);
  event.preventDefault(); // no text is selected, no tile dragged
  (moves ?? handle).focus();
  let far = false;
  const move = (now: PointerEvent) => {
    if (now.pointerId !== pointerId) return;
    const [dx, dy] = [now.clientX - clientX, now.clientY - clientY];
    far ||= Math.hypot(dx, dy) > 3;
    if (far) moved(dx, dy);
  };
  const end = (now: PointerEvent) => {
    if (now.pointerId !== pointerId) return;
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', end);
    handle.removeEventListener('pointercancel', end);
    ended(far && now.type === 'pointerup');
  };
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
}

/** Tells what was done once no more of it has come for a while: held arrow keys make one move, not thirty. */
export class Pause {
  private timer?: number;

  constructor(private millis = 450) {}

  then(act: () => void) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, this.millis);
  }
}
