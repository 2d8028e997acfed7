/** Undo and history in real browsers. */
package app.shotloom.history.ui;
