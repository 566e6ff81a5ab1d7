/** Files written atomically, backups, locks, and the guard against formulas in CSV files. */
@NullMarked
package fengcai.io;

import org.jspecify.annotations.NullMarked;
