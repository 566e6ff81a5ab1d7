package fengcai.model.region;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An administrative division.
 *
 * @param order sorts it before siblings that have none
 */
public record Region(
    RegionCode code,
    String name,
    Optional<String> shortName,
    Optional<String> pinyin,
    OptionalInt order) {}
