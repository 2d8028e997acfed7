import { css } from 'lit';

export const shotPictureStyles = css`
  :host {
    display: grid;
    place-items: center;
    container-type: size;
    position: relative;
  }
  .frame {
    position: relative;
    overflow: hidden;
    width: min(100cqw, 100cqh * var(--aspect));
    aspect-ratio: var(--aspect);
    border-radius: 4px;
    background: var(--frame);
    color: var(--frame-ink);
  }
  .frame > img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .slate {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    padding: 8cqh 7cqw;
    overflow: hidden;
  }
  .slate p {
    margin: 0;
    font-size: clamp(12px, 10cqh, 30px);
    line-height: 1.3;
    text-wrap: balance;
    text-align: center;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  .slate .blank {
    color: var(--ink-2);
    font-size: var(--text-m);
  }
  .slate.narrow p {
    font-size: 10px;
    -webkit-line-clamp: 8;
  }
  .bar {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 18px 8px 8px;
    border-radius: 0 0 4px 4px;
    background: linear-gradient(transparent, var(--shade) 60%);
    color: var(--on-shade);
    font-size: var(--text-s);
    line-height: 1.35;
  }
  .bar span {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar.wrong span {
    white-space: normal;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  button {
    flex: none;
    min-height: 24px;
    padding: 2px 8px;
    border: 1px solid oklch(1 0 0 / 0.4);
    border-radius: 5px;
    background: oklch(0.1 0 0 / 0.55);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: oklch(0.1 0 0 / 0.9);
    border-color: currentColor;
  }
  button:focus-visible {
    outline: 2px solid var(--on-shade);
    outline-offset: 1px;
  }
  .progress {
    position: absolute;
    inset: auto 0 0;
    height: 3px;
    overflow: hidden;
    border-radius: 0 0 4px 4px;
    background: oklch(0 0 0 / 0.4);
  }
  .progress i {
    display: block;
    height: 100%;
    transform-origin: left;
    background: var(--live);
    transition: transform 250ms linear;
  }
  .progress i:dir(rtl) {
    transform-origin: right;
  }
  .dot {
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--live);
  }
  @media (prefers-reduced-motion: reduce) {
    .progress i {
      transition: none;
    }
  }
`;
