import type { LiveField } from '../fields/live-field';

/** How long a new shot's field may take to appear; after that, letters are commands again. */
const PATIENCE_MS = 5000;

/** What is typed for a new shot before its field is there: it waits for the field, and no letter of it is taken for a command. */
export class TypeAhead {
  private words: string | null = null;
  private patience?: number;

  /** @param mine whether a key is for what shows the shots */
  constructor(private mine: (event: KeyboardEvent) => boolean) {}

  begin() {
    this.words ??= '';
    document.addEventListener('keydown', this.take, { capture: true }); // before anything else takes a letter for a command
    clearTimeout(this.patience);
    this.patience = window.setTimeout(() => this.end(), PATIENCE_MS);
  }

  /** Whatever has the focus now; a field of the shot gets what was typed for it. */
  focused(target: HTMLElement) {
    if (this.words === null || !target.matches('.inspector .panel :is(shared-text, live-field)')) return;
    if (this.words) (target as LiveField).write(this.words);
    this.end();
  }

  end() {
    clearTimeout(this.patience);
    document.removeEventListener('keydown', this.take, { capture: true });
    this.words = null;
  }

  private take = (event: KeyboardEvent) => {
    if (this.words === null || event.ctrlKey || event.metaKey || event.altKey || !this.mine(event)) return;
    if (event.key === 'Backspace') this.words = this.words.slice(0, -1);
    else if (event.key.length === 1) this.words += event.key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
