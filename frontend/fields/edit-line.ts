/**
 * What the server says a field holds. `answers` is the number of the last edit it has answered, null before the first;
 * an answer that repeats the edit's base says that the edit was not taken. Words that come together arrive as one, so an
 * answer may already carry what somebody else wrote after it. `turn` makes each one new.
 */
export interface Truth {
  turn: number;
  text: string;
  answers: number | null;
  replace: boolean;
}

/** One edit on its way: the text, and the text it was made from. */
export interface Edit {
  number: number;
  base: string;
  value: string;
}

/**
 * Keeps one field's text honest between typing and the server: one edit is under way at a time, each names the text it
 * was made from, and what others write is taken over at once unless there is unsaved typing, which is never overwritten.
 */
export class EditLine {
  text = '';
  private base = '';
  private number = 0;
  private underWay: Edit | null = null;
  private typed = false;
  private unseen: string | null = null;

  /** The person typed. */
  type(text: string) {
    this.text = text;
    this.typed = true;
  }

  /** What the server has not answered for yet, or null. */
  get unsaved(): { base: string; text: string } | null {
    return this.typed && this.text !== this.base ? { base: this.base, text: this.text } : null;
  }

  /** Goes on with what was typed on an earlier page; false when the field says so already. */
  resume({ base, text }: { base: string; text: string }): boolean {
    if (this.typed || text === this.base) return false;
    this.unseen = this.base;
    this.base = base;
    this.type(text);
    return true;
  }

  /** The next edit to send, or null when there is nothing to say or an answer is still awaited. */
  next(): Edit | null {
    if (!this.typed || this.underWay) return null;
    if (this.text === this.base) {
      this.startFrom(this.unseen ?? this.base);
      return null;
    }
    this.underWay = { number: ++this.number, base: this.base, value: this.text };
    return this.underWay;
  }

  /** Takes the server's word; true when more was typed meanwhile and is to be sent. */
  hear(truth: Truth): boolean {
    if (truth.replace) return this.startFrom(truth.text);
    if (this.underWay === null || truth.answers !== this.underWay.number) return this.hearOthers(truth.text);
    const typedOn = this.underWay.value !== this.text;
    const taken = truth.text !== this.underWay.base;
    const byOthers = taken && truth.text.trim() !== this.underWay.value.trim();
    this.underWay = null;
    if (byOthers && !typedOn) return this.startFrom(truth.text);
    this.base = truth.text;
    this.typed = typedOn || !taken;
    return typedOn;
  }

  private hearOthers(text: string) {
    if (!this.typed) return this.startFrom(text);
    this.unseen = text;
    return false;
  }

  private startFrom(text: string) {
    this.text = this.base = text;
    this.typed = false;
    this.unseen = null;
    this.underWay = null;
    return false;
  }
}
