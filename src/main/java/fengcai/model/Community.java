package fengcai.model;

import fengcai.model.document.Photo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The facts about a community from its record and the ledgers. For its story see {@link Stories}.
 *
 * @param counts by date, one per day
 * @param awards by level, the highest first, then by year, the newest first
 */
public record Community(
    CommunityId id,
    String name,
    Particulars particulars,
    Optional<Residents> residents,
    List<VolunteerCount> counts,
    List<Award> awards,
    Optional<Participation> participation,
    Article article,
    Listing listing) {

  /** What the record alone states and pages and reports print as it is. */
  public record Particulars(
      Optional<String> street, List<Team> teams, List<String> partners, List<Photo> photos) {

    public Particulars {
      teams = List.copyOf(teams);
      partners = List.copyOf(partners);
      photos = List.copyOf(photos);
    }
  }

  public Community {
    counts = List.copyOf(counts);
    awards = List.copyOf(awards);
  }

  /** The same community with other awards. */
  public Community withAwards(List<Award> others) {
    return new Community(
        id, name, particulars, residents, counts, others, participation, article, listing);
  }

  /** The awards held on a day. */
  public List<Award> currentAwards(LocalDate day) {
    return awards.stream().filter(award -> award.isHeld(day)).toList();
  }

  /** The newest count of registered volunteers of each year; counts after the day are left out. */
  public SortedMap<Integer, VolunteerCount> yearlyCounts(LocalDate day) {
    SortedMap<Integer, VolunteerCount> newest = new TreeMap<>();
    registeredUntil(day).forEach(count -> newest.put(count.asOf().getYear(), count));
    return newest;
  }

  /** The newest count of registered volunteers that is not after the day. */
  public Optional<VolunteerCount> latestCount(LocalDate day) {
    return registeredUntil(day).reduce((earlier, later) -> later);
  }

  private Stream<VolunteerCount> registeredUntil(LocalDate day) {
    return counts.stream()
        .filter(count -> count.registered().isPresent() && !count.asOf().isAfter(day));
  }

  /**
   * The residents to which a count relates: those of the count, else those of the community if they
   * have no date or one of the same year.
   */
  public OptionalLong residentsAt(VolunteerCount count) {
    if (count.residents().isPresent()) {
      return count.residents();
    }
    return residents
        .filter(r -> r.asOf().isEmpty() || r.asOf().get().getYear() == count.asOf().getYear())
        .map(r -> OptionalLong.of(r.count()))
        .orElse(OptionalLong.empty());
  }

  /** The share as stated, else as computed, to one decimal place. */
  public Optional<Share> shareAt(VolunteerCount count) {
    if (count.share().isPresent()) {
      return count.share();
    }
    OptionalLong whole = residentsAt(count);
    return count.registered().isPresent() && whole.isPresent() && whole.getAsLong() > 0
        ? Optional.of(Share.of(count.registered().getAsLong(), whole.getAsLong(), 1))
        : Optional.empty();
  }
}
