/** What tests share: a real PostgreSQL of their own and a clock to set. */
@NullMarked
package app.shotloom.support;

import org.jspecify.annotations.NullMarked;
