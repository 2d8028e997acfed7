/* Web components that features put on the canvas: the bundler finds by itself only what a route refers to. */
import './board-player';
import './clip-scrub';
import './local-time';
