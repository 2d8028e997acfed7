/** What people's activities need to be told at a glance: a pose, what belongs to it and where, a place, and how near to be. */
@NullMarked
package app.shotloom.node.pipeline.animatic.activity;

import org.jspecify.annotations.NullMarked;
