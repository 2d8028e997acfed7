import { css } from 'lit';

export const boardPlayerStyles = css`
  :host {
    position: fixed;
    inset: 0;
    z-index: 1000;
    display: grid;
    grid-template-rows: 1fr auto;
    background: oklch(0.06 0 0);
    color: oklch(0.96 0 0);
    outline: none;
  }
  .screen {
    position: relative;
    overflow: hidden;
    min-height: 0;
  }
  video,
  .slate {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: contain;
  }
  video[hidden] {
    display: block;
    visibility: hidden;
  }
  .slate {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 16px;
    padding: 8vmin;
    box-sizing: border-box;
    background: oklch(0.14 0 0);
  }
  .slate b {
    font-size: 1.25rem;
    font-weight: 600;
    color: oklch(0.68 0 0);
  }
  .slate p {
    margin: 0;
    max-width: 26em;
    max-height: 60vh;
    overflow: hidden;
    font-size: clamp(18px, 4.2vmin, 40px);
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .bar {
    direction: ltr; /* time runs from the left, as in films everywhere */
    display: flex;
    align-items: center;
    gap: 16px;
    padding: 12px 20px max(12px, env(safe-area-inset-bottom));
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  button {
    display: grid;
    place-items: center;
    width: 40px;
    height: 40px;
    flex: none;
    border: 0;
    border-radius: 8px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  button:hover {
    background: oklch(1 0 0 / 0.12);
  }
  :is(button, .track):focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .track {
    position: relative;
    flex: 1;
    display: flex;
    gap: 2px;
    height: 32px;
    align-items: center;
    cursor: pointer;
    touch-action: none;
  }
  .track span {
    position: relative;
    height: 6px;
    min-width: 1px;
    overflow: hidden;
    border-radius: 2px;
    background: oklch(1 0 0 / 0.25);
  }
  .track span.missing {
    background: repeating-linear-gradient(135deg, oklch(1 0 0 / 0.25) 0 3px, transparent 3px 6px);
  }
  .track:hover span {
    height: 10px;
  }
  .track i {
    position: absolute;
    inset: 0;
    transform-origin: left;
    background: oklch(0.96 0 0);
  }
  .which {
    min-width: 5ch;
    text-align: center;
    font-weight: 600;
  }
  @media (max-width: 600px) {
    .bar {
    direction: ltr; /* time runs from the left, as in films everywhere */
      flex-wrap: wrap;
      gap: 4px 8px;
      padding-inline: 12px;
    }
    .track {
      order: -1;
      flex: 1 0 100%;
    }
    .time {
      margin-inline-start: auto;
    }
  }
`;
