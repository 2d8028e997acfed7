/** Boards, bundles, shot lists and templates over HTTP. */
@NullMarked
package app.shotloom.exchange.rest;

import org.jspecify.annotations.NullMarked;
