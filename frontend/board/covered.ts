const OVER = 'vaadin-dialog[opened], dialog[open], command-palette[open], board-player';

/** Whether something lies over the page and has the keys: a dialog, the commands, or the player. */
export const covered = () => document.querySelector(OVER) !== null;
