import { css } from 'lit';

export const briefChipsStyles = css`
  :host {
    display: block;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  button,
  input,
  select {
    font: inherit;
    color: var(--ink);
  }
  .chips button {
    max-width: 100%;
    min-height: 28px;
    padding: 2px 10px;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: none;
    font-size: var(--text-s);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  .chips button:hover:enabled {
    background: var(--hover);
  }
  .chips button:disabled {
    cursor: default;
  }
  .chips .mine {
    border-color: var(--ink);
  }
  .chips .mine::before {
    content: '• ';
  }
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    width: 240px;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--raised);
    color: var(--ink);
    box-shadow: 0 12px 32px oklch(0 0 0 / 0.35);
    font-size: var(--text-s);
  }
  label {
    display: block;
    color: var(--ink-2);
    margin-bottom: 10px;
  }
  input,
  select {
    display: block;
    box-sizing: border-box;
    width: 100%;
    height: 34px;
    margin-top: 4px;
    padding: 0 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--ground);
    font-size: var(--text-m);
  }
  p {
    margin: 0 0 8px;
  }
  .back,
  .remove {
    min-height: 32px;
    padding: 4px 6px;
    margin-inline-start: -6px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--ink-2);
    cursor: pointer;
  }
  .back:hover,
  .remove:hover {
    background: var(--hover);
    color: var(--ink);
  }
  :focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
    outline-offset: 1px;
  }
  @media (pointer: coarse) {
    .chips button {
      min-height: 40px;
      border-radius: 20px;
    }
  }
`;
