package fengcai.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import fengcai.model.region.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCatalogueTest {

  private static final RegionCode COUNTY = new RegionCode("990101");

  @TempDir private Path content;

  @BeforeEach
  void write() throws IOException {
    write("regions.yaml", "\"990000\": 示例省\n\"990100\": 示例市\n\"990101\": 东湖区\n\"990102\": 西湖区\n");
    write("communities/990101/heping.yaml", "name: 和平社区\nstreet: 望河街道\n");
    write("communities/990101/heping-2.yaml", "name: 和平社区\nstreet: 西岭镇\n");
    write("communities/990102/heping.yaml", "name: 和平社区\n");
    write("communities/990101/anping.yaml", "name: 安平村\n");
    write("campaigns/spring.yaml", "name: 春风\ncategories: [为老]\n");
    write("campaigns/autumn.yaml", "name: 秋收\ncategories: [助学, 为老]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "和平社区, '', 990101/heping+990101/heping-2+990102/heping",
    "和平, 西湖区, 990102/heping",
    "和平社区, 东湖区望河街道, 990101/heping",
    "和平社区, 东湖区某某街道, 990101/heping+990101/heping-2",
    "和平社区, 示例市, 990101/heping+990101/heping-2+990102/heping",
    "990101/anping, '', 990101/anping",
    "安平村, '', 990101/anping",
    "安平, '', ''",
  })
  void findsCommunitiesByNameAndPlace(String name, String place, String addresses) {
    RecordCatalogue catalogue = RecordCatalogue.of(content);
    assertThat(
            catalogue.named(name, ResolvedPlace.of(place, catalogue.regions())).stream()
                .map(CommunityId::path)
                .sorted()
                .collect(Collectors.joining("+")))
        .isEqualTo(addresses);
  }

  @Test
  void givesEachNewNameAnAddressOfItsOwn() {
    RecordCatalogue catalogue = RecordCatalogue.of(content);
    assertThat(address(catalogue, "安平村")).isEqualTo("990101/anping");
    assertThat(address(catalogue, "新安社区")).isEqualTo("990101/xinan");
    assertThat(address(catalogue, "心安社区")).isEqualTo("990101/xinan-2");
    assertThat(address(catalogue, "新安社区")).isEqualTo("990101/xinan");
    assertThat(address(catalogue, "合平社区"))
        .as("read as two that are there")
        .isEqualTo("990101/heping-3");
    assertThat(catalogue.address(COUNTY, "！")).isEmpty();
    assertThat(catalogue.named("新安", ResolvedPlace.of("", catalogue.regions()))).hasSize(1);
    assertThat(address(RecordCatalogue.of(content), "心安社区")).isEqualTo("990101/xinan");
  }

  @Test
  void forgetsWhatACopyWasTold() {
    RecordCatalogue catalogue = RecordCatalogue.of(content);
    assertThat(address(catalogue.copy(), "新安社区")).isEqualTo("990101/xinan");
    assertThat(catalogue.named("新安社区", ResolvedPlace.of("", catalogue.regions()))).isEmpty();
  }

  @Test
  void knowsCampaignsLevelsAndDivisions() {
    RecordCatalogue catalogue = RecordCatalogue.of(content);
    assertThat(catalogue.campaigns("为老")).containsExactlyInAnyOrder("autumn", "spring");
    assertThat(catalogue.campaigns("助残")).isEmpty();
    assertThat(catalogue.levelOf("示例市文明社区")).contains(HonourLevel.MUNICIPAL);
    assertThat(catalogue.described(COUNTY)).isEqualTo("示例市东湖区（990101）");
  }

  @Test
  void namesPhotosSoThatNoOtherIsReplaced() throws IOException {
    RecordCatalogue catalogue = RecordCatalogue.of(content);
    CommunityId anping = new CommunityId(COUNTY, "anping");
    byte[] one = {1};
    byte[] two = {2};
    assertThat(catalogue.photo(anping, 1, "jpg", one, Set.of())).isEqualTo("media/anping-1.jpg");
    assertThat(catalogue.photo(anping, 1, "jpg", one, Set.of("media/anping-1.jpg")))
        .isEqualTo("media/anping-2.jpg");
    Files.createDirectories(content.resolve("media"));
    Files.write(content.resolve("media/anping-1.jpg"), one);
    assertThat(catalogue.photo(anping, 1, "jpg", one, Set.of())).isEqualTo("media/anping-1.jpg");
    assertThat(catalogue.photo(anping, 1, "jpg", two, Set.of()))
        .as("the picture of another community")
        .isEqualTo("media/990101-anping-1.jpg");
    write(
        "communities/990101/anping.yaml",
        "name: 安平村\nimages: [{src: media/anping-1.jpg, alt: 甲}]\n");
    assertThat(catalogue.photo(anping, 1, "jpg", two, Set.of())).isEqualTo("media/anping-2.jpg");
  }

  private static String address(RecordCatalogue catalogue, String name) {
    return catalogue.address(COUNTY, name).map(CommunityId::path).orElse("");
  }

  private void write(String file, String text) throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
    Files.writeString(path, text);
  }
}
