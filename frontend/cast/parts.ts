/*
 * Web components that features put on the sheets of the cast. They are imported here, and not by @JsModule beside their Java,
 * because the bundler looks only at what a route refers to, and the cast does not refer to its features.
 */
import '../sheets/cast-line-up';
import '../sheets/sheet-pictures';
