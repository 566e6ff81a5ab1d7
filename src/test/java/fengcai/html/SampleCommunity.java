package fengcai.html;

import fengcai.model.Article;
import fengcai.model.Award;
import fengcai.model.Award.Revocation;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Listing;
import fengcai.model.Moment;
import fengcai.model.PartialDate;
import fengcai.model.Participation;
import fengcai.model.Photo;
import fengcai.model.RegionCode;
import fengcai.model.Residents;
import fengcai.model.Share;
import fengcai.model.Team;
import fengcai.model.VolunteerCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** An invented community, told fact by fact; what is not told is absent. */
final class SampleCommunity {

  private final CommunityId id;
  private final String name;
  private Optional<String> street = Optional.empty();
  private Optional<Residents> residents = Optional.empty();
  private final List<VolunteerCount> counts = new ArrayList<>();
  private final List<Team> teams = new ArrayList<>();
  private final List<Award> awards = new ArrayList<>();
  private List<String> partners = List.of();
  private List<String> aliases = List.of();
  private List<Photo> photos = List.of();
  private Optional<Participation> participation = Optional.empty();
  private Optional<String> summary = Optional.empty();
  private Optional<String> editor = Optional.empty();
  private LocalDateTime published = LocalDateTime.of(2021, 1, 8, 9, 30, 12);
  private boolean draft;

  SampleCommunity(String region, String slug, String name) {
    this.id = new CommunityId(new RegionCode(region), slug);
    this.name = name;
  }

  SampleCommunity street(String street) {
    this.street = Optional.of(street);
    return this;
  }

  SampleCommunity residents(long count) {
    residents = Optional.of(new Residents(count, Optional.empty(), Optional.of("常住")));
    return this;
  }

  SampleCommunity count(String day, long registered, String share) {
    return count(day, registered, share, "");
  }

  /** A count; an empty share or sum of hours is not stated. */
  SampleCommunity count(String day, long registered, String share, String hours) {
    counts.add(
        new VolunteerCount(
            LocalDate.parse(day),
            OptionalLong.of(registered),
            number(share).map(Share::new),
            OptionalLong.empty(),
            hours.isEmpty() ? OptionalLong.empty() : OptionalLong.of(registered * 3 / 4),
            hours.isEmpty() ? OptionalLong.empty() : OptionalLong.of(registered / 4),
            number(hours),
            hours.isEmpty() ? OptionalLong.empty() : OptionalLong.of(registered * 6),
            hours.isEmpty() ? OptionalLong.empty() : OptionalLong.of(48),
            Optional.of("云州志愿服务网")));
    return this;
  }

  SampleCommunity team(String name) {
    teams.add(new Team(name, Optional.empty(), OptionalLong.empty(), Optional.empty(), List.of()));
    return this;
  }

  SampleCommunity team(String name, String category, long members, String... tasks) {
    teams.add(
        new Team(
            name,
            Optional.of(category),
            OptionalLong.of(members),
            Optional.of(new PartialDate(2017, OptionalInt.of(5), OptionalInt.empty())),
            List.of(tasks)));
    return this;
  }

  SampleCommunity honour(String title, HonourLevel level, int year) {
    return award(
        new Honour(title, Optional.of(level), Optional.empty(), Optional.empty(), Optional.empty()),
        year);
  }

  SampleCommunity award(Honour honour, int year) {
    awards.add(new Award(honour, OptionalInt.of(year), Optional.empty(), Optional.empty()));
    return this;
  }

  SampleCommunity revoked(Honour honour, int year) {
    awards.add(
        new Award(
            honour,
            OptionalInt.of(year),
            Optional.empty(),
            Optional.of(new Revocation(Optional.empty()))));
    return this;
  }

  SampleCommunity partners(String... names) {
    partners = List.of(names);
    return this;
  }

  SampleCommunity alias(String path) {
    aliases = List.of(path);
    return this;
  }

  SampleCommunity photos(Photo... shown) {
    photos = List.of(shown);
    return this;
  }

  SampleCommunity takesPart(String campaign, String category) {
    participation = Optional.of(new Participation(campaign, Optional.of(category)));
    return this;
  }

  SampleCommunity summary(String text) {
    summary = Optional.of(text);
    return this;
  }

  SampleCommunity editor(String who) {
    editor = Optional.of(who);
    return this;
  }

  SampleCommunity published(String at) {
    published = LocalDateTime.parse(at);
    return this;
  }

  SampleCommunity draft() {
    draft = true;
    return this;
  }

  Community done() {
    return new Community(
        id,
        name,
        street,
        residents,
        counts,
        teams,
        partners,
        awards,
        participation,
        photos,
        new Article(
            name,
            Optional.empty(),
            Optional.of("云州市文明办"),
            editor,
            Optional.of(Moment.of(published)),
            Optional.empty(),
            Optional.empty(),
            draft,
            summary),
        new Listing(OptionalInt.empty(), Optional.empty(), aliases, List.of()));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
