import { css } from 'lit';

export const beatTrackStyles = css`
  :host {
    display: block;
    font-size: 11px;
    line-height: 16px;
    direction: ltr; /* time runs from the left, as in films everywhere */
  }
  .track {
    position: relative;
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr);
    gap: 4px 8px;
    align-items: start;
    user-select: none;
  }
  .now {
    color: var(--ink-2);
    line-height: 24px;
    font-variant-numeric: tabular-nums;
  }
  .ruler {
    position: relative;
    height: 24px;
    border-bottom: 1px solid var(--line);
  }
  .ruler i {
    position: absolute;
    bottom: 1px;
    translate: -50%;
    font-style: normal;
    color: var(--ink-3);
  }
  .ruler i:first-child {
    translate: 0;
  }
  .ruler i:nth-last-of-type(1) {
    translate: -100%;
  }
  .ruler input {
    position: absolute;
    inset: 0 -7px;
    width: calc(100% + 14px);
    height: 24px;
    margin: 0;
    background: none;
    appearance: none;
    cursor: ew-resize;
    z-index: 2;
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    width: 14px;
    height: 14px;
    border-radius: 50% 50% 50% 0;
    rotate: -45deg;
    background: var(--ink);
  }
  input[type='range']::-moz-range-thumb {
    width: 12px;
    height: 12px;
    border: 0;
    border-radius: 50% 50% 50% 0;
    background: var(--ink);
  }
  /* the moment shown, down through all rows */
  .track::after {
    content: '';
    position: absolute;
    inset: 20px auto 0;
    left: calc(72px + (100% - 72px) * var(--at));
    width: 1.5px;
    translate: -50%;
    background: var(--ink);
    opacity: 0.6;
    pointer-events: none;
    z-index: 1;
  }
  .who {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    line-height: 24px;
    color: var(--ink-2);
  }
  .lane {
    position: relative;
    height: calc(var(--bar, 24px) * var(--lanes, 1));
    border-radius: 3px;
    background: var(--hover);
  }
  .bar {
    position: absolute;
    top: calc(var(--bar, 24px) * var(--lane, 0) + 1px);
    height: calc(var(--bar, 24px) - 2px);
    box-sizing: border-box;
    min-width: 14px;
    padding: 0 8px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--raised);
    color: var(--ink);
    font: inherit;
    text-align: start;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: grab;
    touch-action: none;
  }
  .bar:disabled {
    cursor: default;
  }
  button.bar:enabled::before,
  button.bar:enabled::after {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    width: 8px;
    cursor: ew-resize;
  }
  button.bar:enabled::after {
    inset: 0 0 0 auto;
  }
  .bar.mine {
    border-inline-start-width: 4px;
  }
  :focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
    outline-offset: 1px;
    z-index: 1;
  }
  .mark {
    position: absolute;
    bottom: -2px;
    width: 0;
    height: 7px;
    font-style: normal;
  }
  .mark::before {
    content: '';
    position: absolute;
    inset: 0 -3.5px;
    rotate: 45deg;
    background: var(--ink);
    box-shadow: 0 0 0 1.5px var(--ground);
  }
  .mark b {
    display: none;
  }
  .mark:is(.after, .before) {
    bottom: calc(var(--bar, 24px) / 2 - 3.5px);
  }
  .mark:is(.after, .before) b {
    display: block;
    position: absolute;
    inset: -4px auto auto 9px;
    font-weight: 400;
    line-height: 16px;
    white-space: nowrap;
    color: var(--ink-2);
  }
  .mark.before b {
    inset: -4px 9px auto auto;
  }
  .said {
    background: none;
  }
  q {
    position: absolute;
    inset-block: 0;
    padding: 0 6px;
    box-sizing: border-box;
    border-inline-start: 2px solid var(--line-strong);
    line-height: 24px;
    color: var(--ink-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .still {
    grid-column: 1 / -1;
    margin: 4px 0;
    color: var(--ink-2);
    font-size: var(--text-s);
  }
  @media (pointer: coarse) {
    .track {
      --bar: 40px;
    }
    .who,
    q {
      line-height: 40px;
    }
  }
`;
