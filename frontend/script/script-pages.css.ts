import { css } from 'lit';

export const scriptPagesStyles = css`
  :host {
    display: block;
  }
  .none {
    max-width: 60ch;
    text-wrap: pretty;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 240px;
    gap: 32px;
    align-items: start;
    padding-inline: 4px; /* what is around a frame is not cut off */
    content-visibility: auto;
    contain-intrinsic-size: auto 120px;
  }
  .text {
    font-family: var(--script-face);
    overflow-wrap: anywhere;
  }
  .text p {
    margin: 0 0 16px;
    white-space: pre-wrap;
  }
  .text .scene-heading {
    margin-top: 24px;
    font-weight: 700;
    text-transform: uppercase;
  }
  .text .character {
    margin-bottom: 0;
    margin-inline-start: 35%;
  }
  .text .parenthetical {
    margin-bottom: 0;
    margin-inline-start: 25%;
  }
  .text .dialogue {
    margin-inline: 16% 16%;
  }
  .text .transition {
    text-align: end;
  }
  .text .centered {
    text-align: center;
  }
  .text .lyric {
    font-style: italic;
  }
  .text :is(.section, .synopsis, .note, .boneyard) {
    color: var(--ink-2);
    font-family: var(--aura-font-family);
    font-size: var(--text-s);
  }
  .text .page-break {
    height: 0;
    border-top: 1px dashed var(--line-strong);
  }
  .text .cut {
    text-decoration: line-through;
    color: var(--ink-3);
  }
  .changed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: -8px 0 16px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--wrong);
    font-family: var(--aura-font-family);
    font-size: var(--text-s);
  }
  .changed > span {
    flex: 1 1 240px;
  }
  .plain {
    min-height: 28px;
    padding: 2px 8px;
    border: 0;
    border-radius: 6px;
    background: var(--hover);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }
  .quiet {
    color: var(--ink-2);
  }
  .frame {
    position: relative;
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    margin: 4px 0 16px;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: 6px;
    background: var(--frame);
    color: var(--frame-ink);
    font: inherit;
    font-size: var(--text-s);
    text-align: start;
    cursor: pointer;
    box-shadow: 0 0 0 2px var(--colour, transparent);
  }
  .frame.omitted {
    opacity: 0.4;
  }
  .row[data-chosen] .frame {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .frame:focus-visible,
  .plain:focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
    outline-offset: 2px;
  }
  .frame img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .words {
    position: absolute;
    inset: 8px 8px auto;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
  }
  .number {
    position: absolute;
    inset-inline-start: 6px;
    bottom: 6px;
    padding: 0 6px;
    border-radius: 4px;
    background: var(--shade);
    color: var(--on-shade);
  }
  @media (max-width: 700px) {
    .row {
      grid-template-columns: 1fr;
      gap: 8px;
    }
    .text .character {
      margin-inline-start: 20%;
    }
    .text .dialogue {
      margin-inline: 8% 0;
    }
  }
`;
