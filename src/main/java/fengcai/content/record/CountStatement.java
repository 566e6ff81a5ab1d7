package fengcai.content.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A count of one day in one file.
 *
 * @param source the source of the whole ledger, used if the row names none
 */
public record CountStatement(LocalDate asOf, StatedValues values, Optional<String> source) {}
