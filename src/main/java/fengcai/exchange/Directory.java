package fengcai.exchange;

import fengcai.content.Content;
import fengcai.content.ContentIndex;
import fengcai.content.RecordKind;
import fengcai.content.RecordTree;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import fengcai.model.HonourTitle;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import fengcai.model.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a content folder knows by name, with what is being added to it. */
final class Directory {

  private final Path content;
  private final List<Region> regions;
  private final Regions divisions;
  private final Map<CommunityId, String> communities;
  private final Slug slugs = new Slug();
  private final Map<CommunityId, ReadAlike> readAlike = new HashMap<>();

  private Directory(Path content, List<Region> regions, Map<CommunityId, String> communities) {
    this.content = content;
    this.regions = List.copyOf(regions);
    this.divisions = new Regions(regions);
    this.communities = new LinkedHashMap<>(communities);
  }

  static Directory of(Path content) {
    ContentIndex index = ContentIndex.of(content);
    return new Directory(content, index.regions(), index.communities());
  }

  /** One of its own, so that what a file adds is forgotten if the file fails. */
  Directory copy() {
    return new Directory(content, regions, communities);
  }

  List<Region> regions() {
    return regions;
  }

  /** The level that an honour's title tells. */
  Optional<HonourLevel> levelOf(String title) {
    return HonourTitle.level(title, divisions);
  }

  /** Communities by address, each with its name. */
  Map<CommunityId, String> communities() {
    return communities;
  }

  /** A division with what it is in and its code: 长春市朝阳区（220104）. */
  String described(RegionCode code) {
    return divisions.fullName(code) + "（" + code.digits() + "）";
  }

  /**
   * The address of a community by its name: the one it has, else one that is free. Of two names
   * that are read alike the later gets a number.
   */
  Optional<CommunityId> address(RegionCode county, String name) {
    String slug = slugs.of(name);
    if (slug.isEmpty()) {
      return Optional.empty();
    }
    ReadAlike alike =
        readAlike.computeIfAbsent(new CommunityId(county, slug), key -> new ReadAlike());
    while (!alike.names.containsKey(name)) {
      CommunityId id = new CommunityId(county, numbered(slug, ++alike.tried));
      String bearer = communities.getOrDefault(id, "");
      if (bearer.isEmpty()) {
        communities.put(id, name);
      }
      alike.names.putIfAbsent(bearer.isEmpty() ? name : bearer, id);
    }
    return Optional.ofNullable(alike.names.get(name));
  }

  /** Names that are read alike in one county, as far as they were looked up. */
  private static final class ReadAlike {
    private final Map<String, CommunityId> names = new HashMap<>();
    private int tried;
  }

  private static String numbered(String slug, int number) {
    return number == 1 ? slug : slug + "-" + number;
  }

  /** The campaigns that have a category, by the names of their files. */
  List<String> campaigns(String category) {
    List<String> campaigns = new ArrayList<>();
    for (String file : RecordTree.files(content, RecordKind.CAMPAIGN)) {
      boolean has =
          RecordTree.read(content, file, RecordKind.CAMPAIGN)
              .map(record -> record.getOrDefault("categories", List.of()))
              .filter(each -> each instanceof List<?> list && list.contains(category))
              .isPresent();
      if (has) {
        campaigns.add(RecordKind.CAMPAIGN.address(file));
      }
    }
    return campaigns;
  }

  /** The ledger of an honour: the one with its title, else one that is free. */
  String honourLedger(String title, Map<String, String> titles) {
    for (int i = 1; ; i++) {
      String file = "honours/" + numbered(slugs.of(title), i) + ".yaml";
      Optional<String> other =
          Optional.ofNullable(titles.get(file))
              .or(
                  () ->
                      record(file, RecordKind.HONOUR)
                          .map(record -> String.valueOf(record.get("title"))));
      if (other.isEmpty() || other.get().equals(title)) {
        return file;
      }
    }
  }

  /** A record that is there already. */
  Optional<Map<String, Object>> record(String file, RecordKind kind) {
    return Files.isRegularFile(content.resolve(file))
        ? RecordTree.read(content, file, kind)
        : Optional.empty();
  }

  /** Where a photo goes: no other community's photo is overwritten. */
  String photo(CommunityId id, int number, String ending, byte[] bytes) throws IOException {
    String name = id.slug() + "-" + number + "." + ending;
    String path = "media/" + name;
    Path file = content.resolve(path);
    if (!Files.exists(file)) {
      return path;
    }
    Path record = content.resolve(Content.fileOf(id));
    boolean own = Files.isRegularFile(record) && Files.readString(record).contains(path);
    boolean same = Arrays.equals(Files.readAllBytes(file), bytes);
    return own || same ? path : "media/" + id.region().digits() + "-" + name;
  }
}
