import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { say } from '../words/words';

const NOTICED_MS = 700;
const READ_MS = 4_000;

interface StateStore {
  state: string;
  readonly offline: boolean;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

/**
 * Whether the server can be reached, and what is said about it: nothing for what nobody notices. Vaadin notices the loss, but not
 * always the return (it goes on waiting for a push connection that has never broken), so something is asked meanwhile: an answer
 * is the proof.
 */
export class Connection implements ReactiveController {
  words = '';
  private timer?: number;
  private told = false;
  private asked = false;
  private store?: StateStore;

  constructor(private host: ReactiveControllerHost, private ask: () => void, private onReturn: () => void) {
    host.addController(this);
  }

  hostConnected() {
    this.store = (window as unknown as { Vaadin?: { connectionState?: StateStore } }).Vaadin?.connectionState;
    this.store?.addStateChangeListener(this.look);
    window.setTimeout(() => this.isLost && this.look()); // also on a page that is built anew while it is away
  }

  hostDisconnected() {
    this.store?.removeStateChangeListener(this.look);
    clearTimeout(this.timer);
  }

  get isLost(): boolean {
    return this.store?.offline ?? false;
  }

  /** The server has answered what was asked. */
  answered() {
    this.asked = false;
    if (this.store?.offline) this.store.state = 'connected';
  }

  private look = () => {
    if (this.isLost) {
      if (!this.asked) this.ask();
      this.asked = true;
      if (!this.told) this.timer ??= window.setTimeout(() => this.tellLost(), NOTICED_MS);
      return;
    }
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.told) this.tellBack();
    this.onReturn();
  };

  private tellLost() {
    this.told = true;
    this.timer = undefined;
    this.say(say('page.text.lost'));
  }

  private tellBack() {
    this.told = false;
    this.say(say('page.text.back'));
    this.timer = window.setTimeout(() => this.say(''), READ_MS);
  }

  private say(words: string) {
    this.words = words;
    this.host.requestUpdate();
  }
}
