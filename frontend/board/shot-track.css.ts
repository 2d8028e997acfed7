import { css } from 'lit';

export const shotTrackStyles = css`
  :host {
    display: grid;
    grid-template: minmax(120px, 1fr) auto auto / minmax(0, 1fr);
    min-height: 0;
    height: 100%;
    user-select: none;
  }
  film-screen {
    min-height: 0;
    margin: 16px 24px 8px;
    border-radius: 4px;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 0 24px 8px;
    color: var(--ink-2);
    font-size: var(--text-m);
    font-variant-numeric: tabular-nums;
  }
  .bar b {
    color: var(--ink);
  }
  .bar button {
    display: grid;
    place-items: center;
    width: 40px;
    height: 40px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--ink);
    cursor: pointer;
  }
  .bar button:hover {
    background: var(--hover);
  }
  .bar label {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-inline-start: auto;
    font-size: var(--text-s);
  }
  .bar input {
    width: clamp(80px, 14vw, 180px);
    accent-color: var(--ink-2);
  }
  .which {
    font-weight: 600;
    color: var(--ink);
  }
  :focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
    outline-offset: 1px;
  }
  .scroller {
    overflow: auto hidden;
    padding-inline: 24px;
    border-top: 1px solid var(--line);
  }
  .tape {
    position: relative;
    height: 164px;
  }
  .ruler {
    position: relative;
    height: 32px;
    cursor: ew-resize;
    touch-action: none;
  }
  .tick {
    position: absolute;
    bottom: 0;
    height: 24px;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--line-strong);
    color: var(--ink-2);
    font-size: var(--text-s);
    line-height: 14px;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .bands {
    position: relative;
    height: 24px;
  }
  .band {
    position: absolute;
    height: 22px;
    overflow: hidden;
    border-radius: 3px;
    background: var(--hover);
    color: var(--ink-2);
    font-size: var(--text-s);
    line-height: 22px;
    white-space: nowrap;
  }
  .band span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    padding-inline: 6px;
  }
  .shots {
    position: relative;
    height: 84px;
    margin-top: 2px;
  }
  .shot {
    position: absolute;
    top: 0;
    height: 84px;
    box-sizing: border-box;
    overflow: hidden;
    border-radius: 3px;
    border-top: 3px solid var(--colour, transparent);
    background: var(--frame) repeat-x left / auto 100%;
    background-clip: padding-box;
    color: var(--frame-ink);
    font-size: var(--text-s);
    cursor: default;
  }
  .shot[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--ink), inset 0 0 0 3px var(--ground);
  }
  .shot:focus-visible {
    outline-offset: -2px;
    z-index: 1;
  }
  .shot p {
    margin: 6px 8px;
    line-height: 16px;
    max-height: 48px;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .shot b,
  .shot span {
    position: absolute;
    bottom: 3px;
    inset-inline-start: 3px;
    padding: 0 5px;
    border-radius: 3px;
    background: var(--shade);
    color: var(--on-shade);
    line-height: 17px;
  }
  .shot span {
    inset-inline: auto 10px;
  }
  .edge {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    width: 8px;
    cursor: ew-resize;
    touch-action: none;
  }
  .edge:hover {
    background: var(--shade);
  }
  .mark {
    position: absolute;
    top: 56px;
    width: 3px;
    height: 88px;
    margin-inline-start: -2px;
    border-radius: 2px;
    background: var(--ink);
    pointer-events: none;
  }
  .playhead {
    position: absolute;
    top: 0;
    width: 25px; /* to be hit by a finger */
    height: 144px;
    margin-inline-start: -12px;
    background: linear-gradient(var(--live), var(--live)) center / 2px 100% no-repeat;
    cursor: ew-resize;
    touch-action: none;
    pointer-events: none;
  }
  .playhead::before {
    content: '';
    position: absolute;
    inset-inline: 5px;
    top: 0;
    height: 14px;
    border-radius: 3px 3px 8px 8px;
    background: var(--live);
    pointer-events: auto;
  }
  @media (max-width: 700px) {
    film-screen {
      margin: 8px 0;
      border-radius: 0;
    }
    .bar,
    .scroller {
      padding-inline: 12px;
    }
    .edge {
      width: 20px;
    }
  }
`;
