import type { LiveField } from '../fields/live-field';

/** How long a new shot's field may take to appear; after that, letters are commands again. */
const PATIENCE_MS = 5000;

/** What is typed for a new shot before its field is there: it waits for the field, and no letter of it is taken for a command. */
export class TypeAhead {
  private words: string | null = null;
  private patience?: number;

  begin() {
    this.words ??= '';
    clearTimeout(this.patience);
    this.patience = window.setTimeout(() => (this.words = null), PATIENCE_MS);
  }

  /** Whether this key is part of the words. */
  takes(event: KeyboardEvent) {
    if (this.words === null || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Backspace') this.words = this.words.slice(0, -1);
    else if (event.key.length === 1) this.words += event.key;
    else return false;
    return true;
  }

  /** Whatever has the focus now; a field of the shot gets what was typed for it. */
  focused(target: HTMLElement) {
    if (this.words === null || !target.matches('.inspector .panel :is(shared-text, live-field)')) return;
    if (this.words) (target as LiveField).write(this.words);
    this.words = null;
  }
}
