package fengcai.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.content.keys.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordPlacementTest {

  private static final String JIA = "communities/990101/jia.yaml";
  private static final String DAY = "2024-12-31";
  private static final String COUNTS = "counts/2024-12-31.yaml";
  private static final String LEDGER = "honours/civil.yaml";

  @TempDir private Path content;

  @BeforeEach
  void write() throws IOException {
    write("regions.yaml", "\"990101\": 东湖区\n");
  }

  @Test
  void leavesWhatNoOtherPlaceStates() throws IOException {
    ImportedRecord community = community(Map.of("asOf", DAY, "registered", "3"), "甲荣誉");
    ImportedRecord ledger = counts(Map.of("registered", "3"));
    ImportedRecord site = record("site.yaml", RecordKind.SITE, Map.of("name", "示例"));
    assertThat(placed(community)).isEqualTo(trees(community));
    assertThat(placed(ledger)).isEqualTo(trees(ledger));
    assertThat(placed(site)).isEqualTo(trees(site));
  }

  @Test
  void movesAFigureOfACommunityToTheLedgerThatStatesIt() throws IOException {
    write(COUNTS, "asOf: 2024-12-31\ncounts:\n  990101/jia: {registered: 2}\n");
    assertThat(placed(community(Map.of("asOf", DAY, "registered", "3", "hours", "7"), "甲荣誉")))
        .containsExactly(
            Map.of(
                "name",
                "甲社区",
                "volunteers",
                List.of(Map.of("asOf", DAY, "hours", "7")),
                "honours",
                List.of("甲荣誉")),
            Map.of("asOf", DAY, "counts", Map.of("990101/jia", Map.of("registered", "3"))));
    assertThat(placed(community(Map.of("asOf", DAY, "registered", "3"), "甲荣誉")).getFirst())
        .as("a count of which nothing is left")
        .doesNotContainKey("volunteers");
  }

  @Test
  void takesTheSourceAlongWithTheLastFigure() throws IOException {
    write(COUNTS, "asOf: 2024-12-31\ncounts:\n  990101/jia: {registered: 2, source: 台账}\n");
    assertThat(
            placed(community(Map.of("asOf", DAY, "registered", "3", "source", "表"), "甲荣誉"))
                .getLast())
        .isEqualTo(
            Map.of(
                "asOf",
                DAY,
                "counts",
                Map.of("990101/jia", Map.of("registered", "3", "source", "表"))));
  }

  @Test
  void changesBothPlacesWhereBothStateAFigure() throws IOException {
    write(COUNTS, "asOf: 2024-12-31\ncounts:\n  990101/jia: {registered: 2}\n");
    write(JIA, "name: 甲社区\nvolunteers: [{asOf: 2024-12-31, registered: 2}]\n");
    ImportedRecord community = community(Map.of("asOf", DAY, "registered", "3"), "甲荣誉");
    assertThat(placed(community))
        .containsExactly(
            community.tree(),
            Map.of("asOf", DAY, "counts", Map.of("990101/jia", Map.of("registered", "3"))));
  }

  @Test
  void movesAFigureOfALedgerToTheCommunityThatStatesIt() throws IOException {
    write(JIA, "name: 甲社区\nvolunteers: [{asOf: 2024-12-31, registered: 2}]\n");
    assertThat(placed(counts(Map.of("registered", "3"))))
        .containsExactly(Map.of("volunteers", List.of(Map.of("asOf", DAY, "registered", "3"))));
    assertThat(placed(counts(Map.of("registered", "3", "hours", "7"))))
        .containsExactlyInAnyOrder(
            Map.of("volunteers", List.of(Map.of("asOf", DAY, "registered", "3"))),
            Map.of("asOf", DAY, "counts", Map.of("990101/jia", Map.of("hours", "7"))));
  }

  @Test
  void movesAnHonourToTheLedgerThatNamesTheCommunity() throws IOException {
    write(LEDGER, "title: 文明社区\nrecipients: [{community: 990101/jia}]\n");
    assertThat(placed(community(Map.of("asOf", DAY, "registered", "3"), "文明社区")))
        .containsExactly(
            Map.of("name", "甲社区", "volunteers", List.of(Map.of("asOf", DAY, "registered", "3"))),
            Map.of("title", "文明社区", "recipients", List.of(Map.of("community", "990101/jia"))));
    write(JIA, "name: 甲社区\nhonours: [文明社区]\n");
    assertThat(placed(community(Map.of("asOf", DAY, "registered", "3"), "文明社区")))
        .as("the record names it itself")
        .hasSize(1);
  }

  @Test
  void movesARecipientToTheCommunityThatNamesTheHonour() throws IOException {
    write(JIA, "name: 甲社区\nhonours: [文明社区]\n");
    ImportedRecord ledger =
        record(
            LEDGER,
            RecordKind.HONOUR,
            Map.of(
                "title",
                "文明社区",
                "recipients",
                List.of(
                    Map.of("community", "990101/jia", "year", "2020"),
                    Map.of("community", "990101/yi"))));
    assertThat(placed(ledger))
        .containsExactly(
            Map.of("title", "文明社区", "recipients", List.of(Map.of("community", "990101/yi"))),
            Map.of("honours", List.of(Map.of("title", "文明社区", "year", "2020"))));
    Map<String, Object> alone =
        Map.of("title", "文明社区", "recipients", List.of(Map.of("community", "990101/jia")));
    assertThat(placed(record(LEDGER, RecordKind.HONOUR, alone)))
        .as("a ledger of nobody else is not begun")
        .containsExactly(Map.of("honours", List.of(Map.of("title", "文明社区"))));
    write(LEDGER, "title: 文明社区\n");
    assertThat(placed(record(LEDGER, RecordKind.HONOUR, alone))).hasSize(2);
  }

  private List<Map<String, Object>> placed(ImportedRecord record) {
    return trees(
        RecordPlacement.of(List.of(record), RecordCatalogue.of(content))
            .toArray(ImportedRecord[]::new));
  }

  private static List<Map<String, Object>> trees(ImportedRecord... records) {
    return List.of(records).stream().map(ImportedRecord::tree).toList();
  }

  private static ImportedRecord community(Map<String, Object> count, String honour) {
    return record(
        JIA,
        RecordKind.COMMUNITY,
        Map.of("name", "甲社区", "volunteers", List.of(count), "honours", List.of(honour)));
  }

  private static ImportedRecord counts(Map<String, Object> figures) {
    return record(
        COUNTS, RecordKind.COUNTS, Map.of("asOf", DAY, "counts", Map.of("990101/jia", figures)));
  }

  private static ImportedRecord record(String file, RecordKind kind, Map<String, Object> tree) {
    return new ImportedRecord(file, kind, tree, 1, Set.of());
  }

  private void write(String file, String text) throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }
}
