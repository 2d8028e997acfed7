import { css } from 'lit';

export const sharedTextStyles = css`
  textarea {
    min-height: 66px;
  }
  /* Lies over the text with the same lines, and shows nothing of it but the others' carets. */
  .carets {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
    box-sizing: border-box;
    padding: 6px 8px;
    border: 1px solid transparent;
    line-height: 20px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    color: transparent;
  }
  .caret {
    position: absolute;
    width: 2px;
    height: 18px;
    margin-left: -1px;
    background: var(--colour);
    font-style: normal;
    transition: inset 80ms;
  }
  .caret span {
    position: absolute;
    inset-block-end: 100%;
    left: 0;
    padding: 0 4px;
    border-radius: 3px 3px 3px 0;
    background: var(--colour);
    color: var(--raised);
    font-size: 11px;
    line-height: 14px;
    font-weight: 600;
    white-space: nowrap;
  }
  .caret.quiet span {
    display: none;
  }
  .caret.late span {
    inset: auto 0 100% auto;
    border-radius: 3px 3px 0 3px;
  }
  .caret.low span {
    inset-block: 100% auto;
    border-radius: 0 3px 3px 3px;
  }
  @media (prefers-reduced-motion: reduce) {
    .caret {
      transition: none;
    }
  }
`;
