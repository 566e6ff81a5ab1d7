package fengcai.build.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.build.EditedSite;
import fengcai.build.LoadedSite;
import fengcai.build.ReportScope;
import fengcai.io.Sha256;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output's key changes if its bytes do, and not otherwise. */
class KeyTest {

  private static final int EDITS = 200;

  private final Keys keys = new Keys(src -> Optional.empty());

  @TempDir Path folder;

  /**
   * All outputs cannot be made after every edit in reasonable time, so some are chosen at random.
   */
  @Test
  void equalKeysMeanEqualBytes() throws Exception {
    EditedSite edited = new EditedSite(folder);
    Random chance = new Random(1);
    Map<String, String> digests = new HashMap<>();
    Map<String, String> origins = new HashMap<>();
    int compared = 0;
    for (int i = 0; i < EDITS; i++) {
      String edit = edited.edit();
      LoadedSite site = edited.load();
      assertThat(site.diagnostics().errors()).as(edit).isEmpty();
      for (Output output : site.release(ReportScope.ALL).outputs()) {
        String made = output.address().file() + " " + output.key();
        boolean known = digests.containsKey(made);
        if (chance.nextDouble() < chance(output, known)) {
          String digest = digest(output.maker().bytes());
          String before = digests.putIfAbsent(made, digest);
          compared += known ? 1 : 0;
          assertThat(digest)
              .as("%s after %s, first after %s", made, edit, origins.getOrDefault(made, ""))
              .isEqualTo(before == null ? digest : before);
          origins.putIfAbsent(made, edit);
        }
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  /** Reports cost most, and pages that state the size of one. */
  private static double chance(Output output, boolean known) {
    boolean report =
        output.address().file().endsWith(".pdf")
            || output.uses().stream().anyMatch(use -> use.address().file().endsWith(".pdf"));
    return report ? (known ? 0.04 : 0.15) : known ? 0.25 : 0.6;
  }

  private static String digest(byte[] bytes) {
    return Sha256.hex(bytes);
  }

  @Test
  void anEditedStoryChangesOnlyWhatShowsIt() throws Exception {
    EditedSite edited = new EditedSite(folder);
    Map<String, String> before = keys(edited);
    String address = edited.editStory(0);
    Map<String, String> after = keys(edited);
    Set<String> changed = new TreeSet<>();
    after.forEach(
        (file, key) -> {
          if (!key.equals(before.get(file))) {
            changed.add(file);
          }
        });
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(changed)
        .containsAll(
            List.of(address + "/index.html", address + "/profile.pdf", "990101/booklet.pdf"));
    assertThat(changed)
        .filteredOn(file -> file.endsWith(".pdf"))
        .containsExactlyInAnyOrder(
            address + "/profile.pdf",
            "99/booklet.pdf",
            "9901/booklet.pdf",
            "990101/booklet.pdf",
            "campaigns/zuimei/booklet.pdf");
    assertThat(changed)
        .filteredOn(file -> file.endsWith(".html") && !file.startsWith(address))
        .as("pages that state the size of a booklet with the story")
        .containsExactlyInAnyOrder(
            "index.html",
            "99/index.html",
            "9901/index.html",
            "990101/index.html",
            "campaigns/zuimei/index.html");
    assertThat(changed)
        .filteredOn(file -> !file.endsWith(".pdf") && !file.endsWith(".html"))
        .allMatch(file -> file.startsWith("search/"))
        .filteredOn(file -> file.startsWith("search/profiles/"))
        .hasSize(1);
  }

  private static Map<String, String> keys(EditedSite edited) throws Exception {
    Map<String, String> keys = new LinkedHashMap<>();
    for (Output output : edited.load().release(ReportScope.ALL).outputs()) {
      keys.put(output.address().file(), output.key().toString());
    }
    return keys;
  }

  @Test
  void sameKeysForTheSameContent() throws Exception {
    EditedSite edited = new EditedSite(folder);
    assertThat(keys(edited)).isEqualTo(keys(edited));
  }

  @Test
  void valuesAreToldApartByTypeAndLength() {
    Set<Key> distinct =
        Set.of(
            keys.of("1"),
            keys.of(1),
            keys.of(1L),
            keys.of(List.of("ab", "c")),
            keys.of(List.of("a", "bc")),
            keys.of(List.of("a", List.of("bc"))),
            keys.of(Optional.of("a")),
            keys.of(Optional.empty()));
    assertThat(distinct).hasSize(8);
    assertThat(keys.of(Set.of("a", "b", "c"))).isEqualTo(keys.of(Set.of("c", "a", "b")));
    assertThat(keys.of(Map.of("a", 1, "b", 2))).isEqualTo(keys.of(Map.of("b", 2, "a", 1)));
    assertThatThrownBy(() -> keys.of(new Object()).toString())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
