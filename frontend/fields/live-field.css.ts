import { css } from 'lit';

export const liveFieldStyles = css`
  :host {
    display: block;
    min-width: 0;
    color: var(--ink);
  }
  label,
  .label {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin-bottom: 4px;
    font-size: var(--text-s);
    line-height: 16px;
    color: var(--ink-2);
  }
  .box {
    position: relative;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 34px;
    margin: 0;
    padding: 6px 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--raised);
    color: inherit;
    font: inherit;
    line-height: 20px;
    resize: none;
    overflow: hidden auto;
    field-sizing: content;
    max-height: 40vh;
    overflow-wrap: anywhere;
  }
  textarea::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  textarea:hover {
    border-color: var(--line-strong);
  }
  textarea:focus {
    outline: 2px solid var(--vaadin-focus-ring-color);
    outline-offset: -1px;
  }
  :host([shape='text']) textarea {
    min-height: 66px;
  }
  :host(:is([shape='heading'], [bare])) :is(label, .label) {
    position: absolute;
    clip-path: inset(50%);
  }
  :host([shape='heading']) :is(textarea, .still) {
    min-width: 8ch;
    max-width: calc(100% + 6px);
    width: auto;
    padding: 3px 6px;
    margin-inline-start: -6px;
    border-color: transparent;
    background: none;
    font-weight: 600;
    white-space: pre;
    text-overflow: ellipsis;
    overflow: hidden;
    min-height: 0;
  }
  :host([shape='heading']) textarea:hover {
    background: var(--hover);
  }
  :host([wrong]) textarea {
    border-color: var(--wrong);
  }
  .still {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    line-height: 20px;
  }
  .note {
    min-height: 0;
    margin: 4px 0 0;
    font-size: var(--text-s);
    line-height: 16px;
    color: var(--ink-2);
  }
  .note.wrong {
    color: var(--wrong);
  }
  .clash {
    margin-top: 8px;
    padding: 8px;
    border-radius: 6px;
    border: 1px solid var(--line-strong);
    background: var(--raised);
    font-size: var(--text-s);
    line-height: 18px;
  }
  .clash blockquote {
    margin: 4px 0 8px;
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--line-strong);
    color: var(--ink);
    font-size: var(--text-m);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    max-height: 160px;
    overflow: auto;
  }
  .clash button {
    margin-inline-end: 4px;
    padding: 4px 10px;
    border: 1px solid var(--line-strong);
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .clash button:hover {
    background: var(--hover);
  }
  button:focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color);
  }
`;
