package fengcai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was counted in a community up to one day. {@code hours}, {@code personTimes} and {@code
 * activities} add up what was done; {@code share} is the share of the residents as it was stated.
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
