import { covered } from './covered';

/**
 * Holds the buttons for undo and redo, and hears their keys anywhere on the page: Ctrl or ⌘ with Z, with Shift-Z, with Y.
 * Inside a text the keys belong to the text, as everywhere; in an empty field there is nothing of it to undo.
 */
class OwnUndo extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this.#hear);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#hear);
  }

  #hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    if (isWriting(event.composedPath()[0]) || covered()) return;
    event.preventDefault();
    const redo = key === 'y' || event.shiftKey;
    this.dispatchEvent(new CustomEvent(redo ? 'redo-pressed' : 'undo-pressed'));
  };
}

const TEXTS = ['text', 'search', 'email', 'url', 'number', 'password', 'tel'];

function isWriting(target: EventTarget | undefined) {
  if (target instanceof HTMLInputElement) return TEXTS.includes(target.type) && !target.readOnly && target.value !== '';
  if (target instanceof HTMLTextAreaElement) return !target.readOnly && target.value !== '';
  return target instanceof HTMLElement && target.isContentEditable && target.textContent !== '';
}

customElements.define('own-undo', OwnUndo);
