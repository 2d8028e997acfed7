import { css } from 'lit';

export const shotTableStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: auto;
    min-height: 0;
    font-size: var(--text-m);
    --columns: 72px 112px minmax(260px, 2.2fr) minmax(160px, 1.2fr) 76px 116px 104px 96px 88px 76px 112px minmax(150px, 1fr) 120px 108px;
  }
  .grid {
    position: relative;
    min-width: 1680px;
    padding-bottom: 64px;
  }
  .line {
    position: absolute;
    inset-inline: 0;
    display: grid;
    grid-template-columns: var(--columns);
    height: 72px;
    background: var(--ground);
    border-bottom: 1px solid var(--line);
    box-sizing: border-box;
  }
  .line > * {
    display: flex;
    align-items: center;
    min-width: 0;
    padding: 0 8px;
    background: inherit;
    outline-offset: -2px;
    cursor: default;
  }
  .line:hover {
    background: color-mix(in oklch, var(--ground), var(--ink) 4%);
  }
  .line[aria-selected='true'] {
    background: color-mix(in oklch, var(--ground), var(--ink) 10%);
  }
  .line > :focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 4;
    height: 36px;
  }
  .head > * {
    display: block;
    overflow: hidden;
    color: var(--ink-2);
    font-size: var(--text-s);
    line-height: 36px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .scene {
    position: absolute;
    inset-inline: 0;
    height: 40px;
  }
  .scene > div {
    position: sticky;
    inset-inline-start: 0;
    display: inline-flex;
    align-items: end;
    gap: 12px;
    height: 40px;
    max-width: 100vw;
    padding: 0 16px 8px;
    box-sizing: border-box;
    white-space: nowrap;
  }
  .scene span {
    color: var(--ink-2);
  }
  .scene b {
    font-weight: 600;
  }
  .number {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    flex-wrap: wrap;
    align-content: center;
    gap: 4px;
    padding-inline-start: 16px !important;
    font-weight: 600;
    box-shadow: inset 3px 0 0 var(--colour, transparent);
  }
  .head .number {
    font-weight: 400;
  }
  .said {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    overflow-wrap: anywhere;
    line-height: 20px;
  }
  .unsaid {
    color: var(--ink-3);
  }
  .text:not(.head *),
  .short:not(.head *) {
    cursor: text;
  }
  .omitted .said,
  .omitted .number {
    text-decoration: line-through;
    color: var(--ink-3);
  }
  img,
  .blank {
    width: 96px;
    height: 54px;
    object-fit: contain;
    border-radius: 3px;
    background: var(--frame);
  }
  .here {
    display: flex;
  }
  .here i {
    display: grid;
    place-items: center;
    width: 18px;
    height: 18px;
    border-radius: 50%;
    background: var(--colour);
    color: light-dark(oklch(1 0 0), oklch(0.15 0 0));
    font: 650 9px/1 var(--aura-font-family);
  }
  .undrawn,
  .drawn,
  .queued {
    color: var(--ink-2);
  }
  .running {
    color: var(--live);
    font-weight: 600;
  }
  .failed {
    color: var(--wrong);
  }
  .open {
    position: relative;
    z-index: 3;
    padding: 0 !important;
    outline: 2px solid var(--vaadin-focus-ring-color);
  }
  select {
    width: 100%;
    height: 100%;
    border: 0;
    padding: 0 4px;
    background: var(--raised);
    color: inherit;
    font: inherit;
    outline: none;
  }
  ::slotted(*) {
    position: absolute;
    inset: 0 auto auto 0;
    width: max(100%, 320px);
    min-height: 100%;
  }
  .short ::slotted(*) {
    width: 160px;
  }
  @media (max-width: 700px) {
    :host {
      --columns: 60px 104px 240px 180px 72px 108px 104px 92px 84px 72px 104px 180px 112px 100px;
    }
    .grid {
      min-width: 1612px;
    }
    .number {
      padding-inline-start: 12px !important;
    }
  }
`;
