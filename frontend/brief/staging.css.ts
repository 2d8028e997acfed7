import { css } from 'lit';

export const stagingStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    direction: ltr; /* the left of a picture is its left in every language */
  }
  .room {
    position: relative;
    overflow: hidden;
    border-radius: 4px;
    background: var(--frame);
    color: var(--frame-ink);
    user-select: none;
    isolation: isolate;
  }
  .frame {
    width: min(100cqw, 260px * var(--aspect));
    aspect-ratio: var(--aspect);
    margin-inline: auto;
  }
  .frame > video {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
    opacity: 0.75;
    pointer-events: none;
  }
  .horizon {
    position: absolute;
    inset: 52% 0 0;
    border-top: 1px solid var(--line-strong);
    opacity: 0.5;
  }
  .thirds {
    position: absolute;
    inset: 0;
    opacity: 0.35;
    background:
      linear-gradient(90deg, transparent calc(33.3% - 0.5px), var(--line-strong) 0 calc(33.3% + 0.5px), transparent 0 calc(66.6% - 0.5px), var(--line-strong) 0 calc(66.6% + 0.5px), transparent 0);
  }
  button {
    position: absolute;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: grab;
    touch-action: none;
  }
  button:disabled {
    cursor: default;
  }
  button:active:enabled {
    cursor: grabbing;
  }
  button:focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
    outline-offset: 2px;
  }
  .one {
    min-width: 24px;
    min-height: 24px;
    translate: -50% 0;
  }
  .one svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    fill: color-mix(in oklab, var(--frame), var(--tint) 60%);
    stroke: var(--ink);
    stroke-width: 1.5;
    fill-opacity: 0.8;
  }
  /* over a picture the figures are handles; whoever is meant stands out */
  .drawn .one svg {
    fill-opacity: 0.12;
    stroke: var(--on-shade);
    stroke-opacity: 0.75;
    filter: drop-shadow(0 0 1px rgb(0 0 0 / 0.7));
  }
  .drawn .one:is(:hover, :focus-visible, :active) svg {
    fill-opacity: 0.45;
    stroke-opacity: 1;
  }
  .one svg > * {
    vector-effect: non-scaling-stroke;
  }
  .mirrored {
    scale: -1 1;
  }
  .pinned svg {
    stroke-width: 2.5;
  }
  .name {
    position: absolute;
    top: calc(100% + 2px);
    left: 50%;
    translate: -50% 0;
    max-width: 110px;
    padding: 0 5px;
    border-radius: 3px;
    background: var(--shade);
    color: var(--on-shade);
    font-size: 11px;
    line-height: 16px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: none;
  }
  .name.free {
    z-index: 100;
    cursor: grab;
    touch-action: none;
    pointer-events: auto;
  }
  .name.meant {
    z-index: 101;
  }
  .name.free.quiet {
    pointer-events: none;
  }
  .quiet {
    opacity: 0;
  }
  .dot:is(:hover, :focus-visible, :active) {
    z-index: 2;
  }
  button:is(:hover, :focus-visible, :active) > .name {
    opacity: 1;
  }
  :is(.pinned .name, .name.pinned)::before {
    content: '• ';
  }
  .above {
    height: 132px;
    background: var(--sunken);
  }
  .cone {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    fill: var(--hover);
    stroke: var(--line);
  }
  .cone path {
    vector-effect: non-scaling-stroke;
  }
  .camera {
    position: absolute;
    left: 50%;
    width: 14px;
    height: 9px;
    translate: -50% 0;
    border-radius: 2px;
    background: var(--ink-2);
  }
  .dot {
    width: 24px;
    height: 24px;
    translate: -50% -50%;
  }
  .dot::before {
    content: '';
    position: absolute;
    inset: 6px;
    border-radius: 50%;
    border: 1.5px solid var(--ink);
    background: color-mix(in oklab, var(--frame-ink), var(--tint) 75%);
  }
  .dot.pinned::before {
    border-width: 3px;
    inset: 5px;
  }
  .dot .name {
    top: calc(100% - 5px);
    background: none;
    color: var(--ink);
  }
  .dot .up {
    top: auto;
    bottom: calc(100% - 5px);
  }
  .dot .right,
  .dot .left {
    top: 4px;
    left: calc(100% - 7px);
    translate: 0;
  }
  .dot .left {
    left: auto;
    right: calc(100% - 7px);
  }
  @media (pointer: coarse) {
    .dot {
      width: 40px;
      height: 40px;
    }
    .dot::before {
      inset: 13px;
    }
    .dot .name {
      top: calc(100% - 13px);
    }
    .dot .up {
      top: auto;
      bottom: calc(100% - 13px);
    }
    .dot .right,
    .dot .left {
      top: 12px;
      left: calc(100% - 15px);
    }
    .dot .left {
      left: auto;
      right: calc(100% - 15px);
    }
    .one::after {
      content: '';
      position: absolute;
      inset: -8px;
    }
    .name.free {
      margin-block: -8px;
      border-block: 8px solid transparent;
      background-clip: padding-box;
    }
  }
`;
