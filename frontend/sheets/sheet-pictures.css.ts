import { css } from 'lit';

export const sheetPicturesStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([empty]) {
    display: none;
  }
  .row {
    display: grid;
    gap: 8px;
    margin-bottom: 8px;
  }
  .turn {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .moods {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  .wide {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .three {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  figure {
    margin: 0;
    min-width: 0;
  }
  figcaption {
    margin-top: 2px;
    color: var(--ink-2);
    font-size: var(--text-s);
    line-height: 16px;
    text-align: center;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  figure button {
    display: block;
    width: 100%;
    padding: 0;
    border: 0;
    border-radius: 6px;
    overflow: hidden;
    background: var(--frame);
    cursor: zoom-in;
  }
  figure img {
    display: block;
    width: 100%;
    height: auto;
  }
  .blank {
    border-radius: 6px;
    background: var(--frame);
  }
  button:focus-visible {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: 1px;
  }
  .foot {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    color: var(--ink-2);
    font-size: var(--text-s);
  }
  .foot .status {
    flex: 1;
    min-width: 0;
    text-wrap: pretty;
  }
  .foot.failed .status {
    color: var(--wrong);
  }
  .plain {
    flex: none;
    min-height: 32px;
    padding: 4px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }
  .plain:hover {
    background: var(--hover);
  }
  dialog {
    max-width: min(96vw, 1200px);
    max-height: 96vh;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--raised);
    color: var(--ink);
  }
  dialog::backdrop {
    background: oklch(0.1 0 0 / 0.6);
  }
  dialog img {
    display: block;
    max-width: 100%;
    max-height: calc(96vh - 112px);
    margin-inline: auto;
    border-radius: 6px;
  }
  dialog .foot {
    justify-content: space-between;
    font-size: var(--text-m);
  }
`;
