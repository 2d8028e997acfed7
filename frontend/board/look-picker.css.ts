import { css } from 'lit';

export const lookPickerStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  .label {
    font-size: var(--text-s);
    line-height: 16px;
    color: var(--ink-2);
    margin-bottom: 4px;
  }
  button {
    font: inherit;
    color: var(--ink);
    cursor: pointer;
  }
  .now {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 34px;
    padding-block: 3px;
    padding-inline: 3px 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--raised);
    text-align: start;
  }
  .now img {
    width: 48px;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: 3px;
  }
  .now span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .now:disabled {
    border-color: transparent;
    background: none;
    cursor: default;
  }
  :host([small]) {
    flex: none;
  }
  :host([small]) .now {
    width: auto;
    border-color: transparent;
    background: none;
    color: var(--ink-2);
  }
  :host([small]) .now:hover:enabled {
    background: var(--hover);
    color: var(--ink);
  }
  :host([small]) .now img {
    width: 36px;
  }
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    overflow: auto;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--raised);
    color: var(--ink);
    box-shadow: 0 12px 32px oklch(0 0 0 / 0.35);
    font-size: var(--text-s);
  }
  .looks {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 8px;
  }
  .looks button,
  .as-board {
    display: grid;
    gap: 4px;
    padding: 4px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: start;
    min-width: 0;
  }
  .looks img {
    width: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: 4px;
  }
  .as-board {
    width: 100%;
    min-height: 32px;
    align-items: center;
    margin-bottom: 4px;
    padding-inline: 8px;
  }
  .looks button:hover,
  .as-board:hover {
    background: var(--hover);
  }
  [aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px var(--line-strong);
  }
  :focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
    outline-offset: 1px;
  }
  .arrows {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 40px;
    margin-top: 4px;
    padding-inline: 4px;
  }
  .arrows input {
    width: 16px;
    height: 16px;
    accent-color: var(--ink);
  }
  @media (max-width: 1100px) {
    :host([small]) .now span {
      display: none;
    }
  }
  @media (max-width: 480px) {
    .looks {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
