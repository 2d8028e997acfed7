/** What the server says a field holds. `answers` is the number of the edit it answers, null when someone else wrote. */
export interface Truth {
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

  /** The person typed. */
  type(text: string) {
    this.text = text;
    this.typed = true;
  }

  /** The next edit to send, or null when there is nothing to say or an answer is still awaited. */
  next(): Edit | null {
    if (!this.typed || this.underWay) return null;
    if (this.text === this.base) {
      this.typed = false;
      return null;
    }
    this.underWay = { number: ++this.number, base: this.base, value: this.text };
    return this.underWay;
  }

  /** Takes the server's word; true when more was typed meanwhile and is to be sent. */
  hear(truth: Truth): boolean {
    if (truth.replace) return this.startFrom(truth.text);
    if (truth.answers === null) return this.typed ? false : this.startFrom(truth.text);
    if (truth.answers !== this.underWay?.number) return false;
    const asSent = this.underWay.value === this.text;
    this.underWay = null;
    this.base = truth.text;
    this.typed = !asSent;
    return this.typed;
  }

  private startFrom(text: string) {
    this.text = this.base = text;
    this.typed = false;
    this.underWay = null;
    return false;
  }
}
