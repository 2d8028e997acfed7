import { css } from 'lit';

export const commandPaletteStyles = css`
  dialog {
    width: min(640px, calc(100vw - 24px));
    max-height: min(520px, 76vh);
    margin: 10vh auto auto;
    padding: 0;
    border: 1px solid var(--line-strong);
    border-radius: 12px;
    background: var(--raised);
    color: var(--ink);
    box-shadow: 0 24px 64px oklch(0 0 0 / 0.5);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: oklch(0 0 0 / 0.35);
  }
  input {
    flex: none;
    height: 52px;
    padding: 0 20px;
    border: 0;
    border-bottom: 1px solid var(--line);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.05rem;
    outline: none;
  }
  input::placeholder {
    color: var(--ink-3);
  }
  #offers {
    overflow: auto;
    min-height: 0;
    padding: 8px;
  }
  .section {
    padding: 10px 12px 4px;
    color: var(--ink-2);
    font-size: var(--text-s);
  }
  .offer {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    padding: 8px 12px;
    border-radius: 6px;
    cursor: pointer;
  }
  .offer[aria-selected='true'] {
    background: var(--hover);
    box-shadow: inset 0 0 0 1.5px var(--line-strong);
  }
  .offer > span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .hint {
    flex: none;
    max-width: 50%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--ink-2);
    font-size: var(--text-s);
  }
  p {
    margin: 12px;
    color: var(--ink-2);
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
