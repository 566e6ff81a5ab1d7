package fengcai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The volunteers of a community as of one day.
 *
 * @param share of the residents, as stated
 * @param hours cumulative, as are {@code personTimes} and {@code activities}
 */
public record VolunteerCount(
    LocalDate asOf,
    OptionalLong registered,
    Optional<Share> share,
    OptionalLong residents,
    OptionalLong active,
    OptionalLong partyMembers,
    Optional<BigDecimal> hours,
    OptionalLong personTimes,
    OptionalLong activities,
    Optional<String> source) {}
