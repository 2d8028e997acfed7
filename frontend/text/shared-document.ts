import * as Y from 'yjs';
import type { Delta, Edit } from './difference';
import { fromBase64, toBase64, type Answer, type History } from './wire';

const FIELD = 'text'; // as in src/main/resources/text/merging.js
const PAUSE_MS = 100;
const PATIENCE_MS = 10_000;
const RETRY_MS = 3_000;
const STEP_MS = 2_000;
const MOST_BYTES = 40_000;

/** What the field does with what happens in its text. */
export interface Reader {
  /** Others wrote, or something was taken back. */
  changed(delta: Delta, byMe: boolean): void;
  /** There is more, or less, that the server does not have. */
  unsent(): void;
  send(change: { number: number; document: string; change: string }): void;
  /** What is in the field cannot be merged: the server's text is shown, and this is kept apart. */
  lost(text: string, because: string | null): void;
}

/** A text that others write in too: what was typed here, what of it has arrived, and what the others typed. */
export class SharedDocument {
  private doc = new Y.Doc();
  private text = this.doc.getText(FIELD);
  private undoing!: Y.UndoManager;
  private document = '';
  private waiting: Uint8Array[] = [];
  private underWay: { number: number; count: number } | null = null;
  private number = 0;
  private sentAt = 0;
  private steppedAt = 0;
  private timer?: number;

  constructor(private reader: Reader) {
    this.watch();
  }

  get says(): string {
    return this.text.toString();
  }

  get name(): string {
    return this.document;
  }

  /** What the server does not have yet, or null. */
  get unsent(): Uint8Array | null {
    return this.waiting.length ? Y.mergeUpdates(this.waiting) : null;
  }

  /** The whole text, at the start; or again, after something was refused. */
  begin(history: History) {
    if (this.document && history.document !== this.document) this.leave();
    this.document = history.document;
    this.take(history.changes);
    this.stop();
    this.soon();
  }

  hear(history: History) {
    if (this.document && history.document !== this.document) this.begin(history);
    else this.take(history.changes);
  }

  answer(answer: Answer) {
    if (answer.number !== this.underWay?.number) return;
    if (answer.refused !== null && !answer.gone) return this.leave(answer.refused);
    if (answer.again) this.waiting = [Y.encodeStateAsUpdate(this.doc)];
    else if (answer.refused === null) this.waiting.splice(0, this.underWay.count);
    this.stop();
    this.reader.unsent();
    if (answer.gone) this.later(RETRY_MS);
    else this.soon();
  }

  /** Typed here. */
  edit({ at, deleted, inserted }: Edit) {
    this.stepAtWords(inserted);
    const place = Math.min(at, this.text.length);
    const gone = Math.min(deleted, this.text.length - place);
    this.doc.transact(() => {
      if (gone) this.text.delete(place, gone);
      if (inserted) this.text.insert(place, inserted);
    }, this);
  }

  /** Takes back what was typed here last, and nothing that others typed. */
  undo() {
    this.undoing.undo();
  }

  /** Whether there is something here to take back, or to do again. */
  can(again: boolean): boolean {
    return (again ? this.undoing.redoStack : this.undoing.undoStack).length > 0;
  }

  redo() {
    this.undoing.redo();
  }

  /** A place in the text as the others find it again, whatever is typed meanwhile. */
  toRelative(place: number): string {
    return JSON.stringify(Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(this.text, place, -1)));
  }

  fromRelative(place: string): number | null {
    try {
      return Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(JSON.parse(place)), this.doc)?.index ?? null;
    } catch {
      return null;
    }
  }

  /** All that waits goes out now. */
  flush() {
    if (this.underWay || !this.waiting.length || !this.document) return;
    const count = this.batch();
    this.underWay = { number: ++this.number, count };
    this.sentAt = performance.now();
    const change = toBase64(Y.mergeUpdates(this.waiting.slice(0, count)));
    this.later(PATIENCE_MS, () => (this.underWay = null));
    this.reader.send({ number: this.number, document: this.document, change });
  }

  /** Nothing is under way any more, and nothing goes out by itself. */
  stop() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.underWay = null;
  }

  /** Who never pauses still takes back a few words at a time, not all of them. */
  private stepAtWords(inserted: string) {
    if (!/^\s/.test(inserted) || performance.now() - this.steppedAt < STEP_MS) return;
    this.steppedAt = performance.now();
    this.undoing.stopCapturing();
  }

  private watch() {
    this.undoing = new Y.UndoManager(this.text, { trackedOrigins: new Set([this]), captureTimeout: 500 });
    this.doc.on('update', (change: Uint8Array, origin: unknown) => {
      if (origin === 'server') return;
      this.waiting.push(change);
      this.reader.unsent();
      this.soon();
    });
    this.text.observe((event, transaction) => {
      if (transaction.origin !== this) this.reader.changed(event.changes.delta as Delta, transaction.origin === this.undoing);
    });
  }

  private take(changes: string[]) {
    this.doc.transact(() => changes.forEach((change) => Y.applyUpdate(this.doc, fromBase64(change), 'server')), 'server');
  }

  /** What is here goes on no more; what others do not have of it is kept apart. */
  private leave(because: string | null = null) {
    if (this.waiting.length) this.reader.lost(this.says, because);
    this.document = '';
    const before = this.says.length;
    this.doc.destroy();
    this.doc = new Y.Doc();
    this.text = this.doc.getText(FIELD);
    this.waiting = [];
    this.stop();
    this.watch();
    this.reader.changed([{ delete: before }], false);
    this.reader.unsent();
  }

  private batch(): number {
    let bytes = 0;
    const end = this.waiting.findIndex((change) => (bytes += change.length) > MOST_BYTES);
    return end < 0 ? this.waiting.length : Math.max(1, end);
  }

  private soon() {
    if (this.timer === undefined && !this.underWay) this.later(Math.max(0, this.sentAt + PAUSE_MS - performance.now()));
  }

  private later(ms: number, before = () => {}) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = undefined;
      before();
      this.flush();
    }, ms);
  }
}
