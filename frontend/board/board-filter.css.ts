import { css } from 'lit';

export const boardFilterStyles = css`
  :host {
    position: relative;
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: flex-end;
    gap: 6px;
    min-width: 0;
    font-size: var(--text-m);
  }
  button {
    min-height: 28px;
    padding: 2px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--ink-2);
    font: inherit;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover {
    background: var(--hover);
    color: var(--ink);
  }
  .toggle {
    display: grid;
    place-items: center;
    min-width: 32px;
    padding: 0;
  }
  input {
    flex: 0 1 160px;
    width: 160px;
    min-width: 64px;
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--raised);
    color: var(--ink);
    font: inherit;
    box-sizing: border-box;
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  :focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
    outline-offset: 0;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-width: 200px;
    background: var(--hover);
    color: var(--ink);
  }
  .chip span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip svg {
    flex: none;
  }
  .count {
    color: var(--ink-2);
    white-space: nowrap;
  }
  .panel {
    position: absolute;
    inset: auto 0 calc(100% + 8px) auto;
    z-index: 25;
    display: grid;
    gap: 12px;
    width: min(520px, calc(100vw - 32px));
    max-height: 50vh;
    overflow: auto;
    padding: 12px;
    border: 1px solid var(--line-strong);
    border-radius: 10px;
    background: var(--raised);
    box-shadow: 0 12px 32px oklch(0 0 0 / 0.35);
    box-sizing: border-box;
  }
  .panel b {
    font-size: var(--text-s);
    font-weight: 400;
    color: var(--ink-2);
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 4px;
  }
  .offers button {
    border: 1px solid var(--line);
    color: var(--ink);
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .offers button[aria-pressed='true'] {
    background: var(--ink);
    color: var(--ground);
  }
  @media (max-width: 700px) {
    :host {
      overflow-x: auto;
      justify-content: flex-start;
    }
    .panel {
      position: fixed;
      inset: auto 8px 60px;
      width: auto;
    }
    input {
      width: 110px;
      flex: none;
    }
    button {
      min-height: 40px;
    }
  }
`;
