/** Shots and whole boards over HTTP. */
@NullMarked
package app.shotloom.shots.rest;

import org.jspecify.annotations.NullMarked;
