import { css } from 'lit';

export const shotTileStyles = css`
  :host {
    display: block;
    position: relative;
    padding: 6px;
    margin: -6px;
    border-radius: 8px;
    cursor: default;
    outline: none;
    user-select: none;
    contain: layout style;
  }
  /* As high as one that is drawn: picture, facts, two lines of words */
  :host(:not([near])) {
    padding-bottom: calc(6px + 28px + 2.8 * var(--text-s));
  }
  :host(:not([near]))::before {
    content: '';
    display: block;
    aspect-ratio: 16 / 9;
    border-radius: 4px;
    background: var(--sunken);
  }
  :host(:hover) {
    background: var(--hover);
  }
  :host([selected]) {
    background: var(--hover);
    box-shadow: inset 0 0 0 2px var(--line-strong);
  }
  :host(:focus-visible) {
    box-shadow: inset 0 0 0 2px var(--vaadin-focus-ring-color);
  }
  :host([omitted]) .stage,
  :host([omitted]) .words {
    opacity: 0.35;
  }
  :host([omitted]) .facts b {
    text-decoration: line-through;
  }
  :host([dragged]) {
    opacity: 0.35;
  }
  :host([present]) shot-picture {
    --ring: 0 0 0 2px var(--colour);
  }
  .stage {
    position: relative;
    aspect-ratio: 16 / 9;
    border-radius: 4px;
    background: var(--sunken);
    box-shadow: var(--ring, none);
  }
  .stage.seen {
    box-shadow: 0 0 0 2px var(--colour);
  }
  shot-picture {
    position: absolute;
    inset: 0;
  }
  .facts {
    display: flex;
    align-items: center;
    gap: 8px;
    height: 28px;
    font-size: var(--text-s);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .facts b {
    color: var(--ink);
    font-weight: 600;
    font-size: var(--text-m);
  }
  .status {
    margin-inline-start: auto;
  }
  .status.live {
    color: var(--live);
    font-weight: 600;
  }
  .status.wrong {
    color: var(--wrong);
  }
  .warns {
    display: grid;
    place-items: center;
    width: 16px;
    height: 16px;
    border: 1.5px solid var(--wrong);
    border-radius: 50%;
    color: var(--wrong);
    font-size: 11px;
    font-weight: 700;
  }
  .chips {
    display: flex;
  }
  .chip {
    width: 20px;
    height: 20px;
    border-radius: 50%;
    margin-inline-end: -4px;
    background: var(--frame);
    color: var(--frame-ink);
    box-shadow: 0 0 0 1.5px var(--ground);
    display: grid;
    place-items: center;
    font-size: 9px;
    font-weight: 600;
    object-fit: cover;
  }
  .words {
    margin: 0;
    height: 2.8em;
    font-size: var(--text-s);
    line-height: 1.4;
    color: var(--ink-2);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  /* The corner of the paper, turned over: there is something newer to draw. */
  .fold {
    position: absolute;
    top: 0;
    inset-inline-start: 0;
    width: 26px;
    height: 26px;
    filter: drop-shadow(1px 1px 1px oklch(0 0 0 / 0.4));
  }
  .gone {
    fill: var(--ground);
  }
  :host(:hover) .gone,
  :host([selected]) .gone {
    fill: light-dark(oklch(0.93 0.005 88), oklch(0.22 0 0));
  }
  .flap {
    fill: light-dark(oklch(1 0 0), oklch(0.86 0 0));
  }
  .here {
    position: absolute;
    top: 6px;
    inset-inline-end: 6px;
    display: flex;
    gap: 2px;
  }
  .here span {
    width: 22px;
    height: 22px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: var(--colour);
    color: light-dark(#fff, #161616);
    font-size: 9px;
    font-weight: 650;
  }
  :host([glow]) .stage {
    animation: glow 1.4s ease-out;
  }
  @keyframes glow {
    from {
      box-shadow: 0 0 0 3px var(--colour, var(--live));
    }
    to {
      box-shadow: 0 0 0 10px transparent;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host([glow]) .stage {
      animation-timing-function: step-end;
    }
  }
`;
