/** What words say about where and when a shot is, in what weather, light and mood, and how it should look. */
@NullMarked
package app.shotloom.node.reader.surroundings;

import org.jspecify.annotations.NullMarked;
