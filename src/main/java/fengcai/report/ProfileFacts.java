package fengcai.report;

import fengcai.chart.Charts;
import fengcai.model.Award;
import fengcai.model.Block;
import fengcai.model.Chart;
import fengcai.model.Community;
import fengcai.model.Inline;
import fengcai.model.Team;
import fengcai.model.VolunteerCount;
import fengcai.page.LevelGroup;
import fengcai.page.ProfilePage;
import fengcai.report.block.Labels;
import fengcai.text.Dates;
import fengcai.text.Digits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** A profile's facts in the words and tables of its report. */
final class ProfileFacts {

  private final ProfilePage profile;
  private final Community community;
  private final Labels labels;
  private final Optional<VolunteerCount> count;
  private final LocalDate today;

  ProfileFacts(ProfilePage profile, Labels labels, LocalDate today) {
    this.profile = profile;
    this.community = profile.community();
    this.labels = labels;
    this.today = today;
    this.count = community.latestCount(today);
  }

  /** Region and street as one, as addresses are written. */
  String place() {
    return profile.fullRegionName() + community.street().orElse("");
  }

  List<KeyFigure> figures() {
    List<KeyFigure> figures = new ArrayList<>();
    count.flatMap(c -> grouped(c.registered())).ifPresent(n -> add(figures, "registered", n));
    count
        .flatMap(community::shareAt)
        .ifPresent(share -> add(figures, "share", share.percent().toPlainString()));
    if (!community.teams().isEmpty()) {
      add(figures, "teams", "" + community.teams().size());
    }
    int honours = profile.awards().stream().mapToInt(group -> group.entries().size()).sum();
    if (honours > 0) {
      add(figures, "honours", "" + honours);
    }
    return figures;
  }

  private void add(List<KeyFigure> figures, String name, String value) {
    String key = "figure." + name;
    figures.add(new KeyFigure(value, labels.of(key + ".unit"), labels.of(key)));
  }

  /** The day that the figures were counted. */
  Optional<String> asOf() {
    return count.map(c -> labels.of("report.asOf", Dates.chinese(c.asOf())));
  }

  /** The table that a published profile begins with. */
  Block.Table fields() {
    List<List<List<Inline>>> rows = new ArrayList<>();
    row(rows, "field.name", Optional.of(community.name()));
    row(rows, "field.region", Optional.of(place()));
    row(rows, "field.registered", count.flatMap(c -> grouped(c.registered())));
    row(rows, "field.share", count.flatMap(community::shareAt).map(Object::toString));
    row(rows, "field.asOf", count.map(c -> Dates.chinese(c.asOf())));
    return new Block.Table(
        List.of(Block.Table.Alignment.START, Block.Table.Alignment.START), List.of(), rows);
  }

  private void row(List<List<List<Inline>>> rows, String label, Optional<String> value) {
    value.ifPresent(
        words -> rows.add(List.of(FactTable.cell(labels.of(label)), FactTable.cell(words))));
  }

  /** Whether more is known of the teams than their names. */
  boolean hasTeamDetails() {
    return community.teams().stream()
        .anyMatch(
            team ->
                team.category().isPresent()
                    || team.members().isPresent()
                    || team.founded().isPresent()
                    || !team.tasks().isEmpty());
  }

  Block.Table teams() {
    FactTable<Team> table = new FactTable<>(labels, community.teams());
    table.words("team.name", team -> Optional.of(team.name()));
    table.words("team.category", Team::category);
    table.number("team.members", team -> grouped(team.members()));
    table.words(
        "team.founded",
        team -> team.founded().map(on -> Dates.chinese(on.year(), on.month(), on.day())));
    table.words(
        "team.tasks",
        team ->
            team.tasks().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(labels.of("list.pause"), team.tasks())));
    return table.build();
  }

  /** What was counted up to the build's day. */
  List<VolunteerCount> counts() {
    return community.counts().stream().filter(c -> !c.asOf().isAfter(today)).toList();
  }

  /** The counts as a figure, where there are any to compare. */
  Optional<Chart> countChart() {
    return new Charts(Locale.CHINESE).history(community, today);
  }

  Block.Table countHistory() {
    FactTable<VolunteerCount> table = new FactTable<>(labels, counts());
    table.words("count.asOf", c -> Optional.of(c.asOf().toString()));
    table.number("count.registered", c -> grouped(c.registered()));
    table.number("count.share", community::shareAt);
    table.number("count.residents", c -> grouped(community.residentsAt(c)));
    table.number("count.active", c -> grouped(c.active()));
    table.number("count.hours", c -> c.hours().map(Digits::grouped));
    table.number("count.personTimes", c -> grouped(c.personTimes()));
    table.number("count.activities", c -> grouped(c.activities()));
    return table.build();
  }

  /** One list a level, with the level's name where it is known. */
  List<LevelGroup<String>> honours() {
    return profile.awards().stream()
        .map(
            group ->
                new LevelGroup<>(
                    group.level(),
                    group.entries().stream()
                        .map(award -> award.honour().title() + detail(award))
                        .toList()))
        .toList();
  }

  private String detail(Award award) {
    List<String> parts = new ArrayList<>();
    award.year().ifPresent(year -> parts.add(labels.of("honour.year", year)));
    award
        .honour()
        .grantor()
        .ifPresent(grantor -> parts.add(labels.of("honour.grantedBy", grantor)));
    return parts.isEmpty()
        ? ""
        : labels.of("honour.detail", String.join(labels.of("list.comma"), parts));
  }

  private static Optional<String> grouped(OptionalLong value) {
    return value.isPresent() ? Optional.of(Digits.grouped(value.getAsLong())) : Optional.empty();
  }
}
