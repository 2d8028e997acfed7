/** Where one is on the board, by the shot that comes first: the next lens begins there. */
export const position = { shot: '' };
