/** Undo, history and versions, alone and with several people at once. */
package app.shotloom.history;
