/** The ways in: who is let through to which path, throttled sign-in, remembered browsers, bearer tokens. */
@NullMarked
package app.shotloom.identity.signin;

import org.jspecify.annotations.NullMarked;
