package fengcai.report.profile;

import fengcai.chart.Charts;
import fengcai.model.Team;
import fengcai.model.document.Block;
import fengcai.model.document.Block.Table.Alignment;
import fengcai.model.document.Chart;
import fengcai.model.document.Inline;
import fengcai.plan.element.Phrases;
import fengcai.plan.profile.CountHistory;
import fengcai.plan.profile.CountHistory.Column;
import fengcai.plan.profile.Fact;
import fengcai.plan.profile.HeldHonour;
import fengcai.plan.profile.Profile;
import fengcai.report.section.TableRows;
import fengcai.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A profile's facts as the texts and tables of its report. */
final class ProfileFacts {

  private final Profile profile;
  private final Phrases phrases;

  ProfileFacts(Profile profile, Phrases phrases) {
    this.profile = profile;
    this.phrases = phrases;
  }

  /** The day of the latest count. */
  Optional<String> asOf() {
    return profile.latest().map(count -> phrases.of("report.asOf", count.asOf()));
  }

  /** The table that a published profile begins with. */
  Block.Table fields() {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Fact fact : profile.facts()) {
      String notes =
          fact.notes().stream()
              .map(phrases::of)
              .collect(Collectors.joining(phrases.of("list.comma")));
      String value =
          fact.amount() ? phrases.of("fact." + fact.name() + ".value", fact.value()) : fact.value();
      rows.add(
          List.of(
              TableRows.cell(phrases.of("fact." + fact.name())),
              TableRows.cell(value + (notes.isEmpty() ? "" : phrases.of("detail", notes)))));
    }
    return new Block.Table(List.of(Alignment.START, Alignment.START), List.of(), rows);
  }

  /** The teams; a column stands only where some team has a value. */
  Block.Table teams() {
    List<Alignment> columns = new ArrayList<>();
    List<List<Inline>> header = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    profile.teams().forEach(team -> rows.add(new ArrayList<>()));
    for (TeamColumn column : teamColumns()) {
      List<Optional<String>> cells = profile.teams().stream().map(column.value()).toList();
      if (cells.stream().anyMatch(Optional::isPresent)) {
        columns.add(column.alignment());
        header.add(TableRows.cell(phrases.of("team." + column.name())));
        for (int i = 0; i < cells.size(); i++) {
          rows.get(i).add(TableRows.cell(cells.get(i).orElse(TableRows.UNKNOWN)));
        }
      }
    }
    return new Block.Table(columns, header, rows);
  }

  private record TeamColumn(
      String name, Alignment alignment, Function<Team, Optional<String>> value) {}

  private List<TeamColumn> teamColumns() {
    return List.of(
        new TeamColumn("name", Alignment.START, team -> Optional.of(team.name())),
        new TeamColumn("category", Alignment.START, Team::category),
        new TeamColumn("members", Alignment.END, ProfileFacts::members),
        new TeamColumn("founded", Alignment.START, team -> team.founded().map(phrases::date)),
        new TeamColumn("tasks", Alignment.START, this::tasks));
  }

  private static Optional<String> members(Team team) {
    return team.members().isPresent()
        ? Optional.of(Digits.grouped(team.members().getAsLong()))
        : Optional.empty();
  }

  private Optional<String> tasks(Team team) {
    return team.tasks().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(phrases.of("list.pause"), team.tasks()));
  }

  /** The counts as a chart, where there are any to compare. */
  Optional<Chart> countChart() {
    return new Charts(phrases).history(profile.name(), profile.counts());
  }

  Block.Table countHistory(CountHistory history) {
    return new Block.Table(
        history.columns().stream()
            .map(column -> column.isNumeric() ? Alignment.END : Alignment.START)
            .toList(),
        history.columns().stream()
            .map((Column column) -> TableRows.cell(phrases.of("count." + column.key())))
            .toList(),
        history.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> TableRows.cell(cell.orElse(TableRows.UNKNOWN)))
                        .toList())
            .toList());
  }

  /** An honour with what is known of it: 示例省文明社区（2019年，示例省文明委授予）. */
  String honour(HeldHonour held) {
    String details =
        held.details().stream()
            .map(phrases::of)
            .collect(Collectors.joining(phrases.of("list.comma")));
    return details.isEmpty() ? held.title() : held.title() + phrases.of("detail", details);
  }
}
