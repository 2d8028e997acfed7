/** Keeps briefs and corrections, and decides what there is to read. */
@NullMarked
package app.shotloom.brief.internal;

import org.jspecify.annotations.NullMarked;
