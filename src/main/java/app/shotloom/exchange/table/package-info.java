/** Shot lists as tables: CSV and spreadsheets, their columns by any usual name. */
@NullMarked
package app.shotloom.exchange.table;

import org.jspecify.annotations.NullMarked;
