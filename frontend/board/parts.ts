/*
 * Web components that features put on the canvas. They are imported here, and not by @JsModule beside their Java, because
 * the bundler looks only at what a route refers to, and the canvas does not refer to its features.
 */
import '../brief/shot-brief';
import '../script/script-pages';
import '../text/shared-text';
import './board-player';
import './clip-scrub';
import './local-time';
import './look-picker';
import './own-undo';
import './wall-zoom';
import './board-clipboard';
