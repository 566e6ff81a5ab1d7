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
import java.util.Set;

/** What a content folder knows by name, with what is being added to it. */
final class Directory {

  private final Path content;
  private final List<Region> regions;
  private final Regions divisions;
  private final Map<CommunityId, String> communities;
  private final CommunityNames names;
  private final Slug slugs = new Slug();
  private final Map<CommunityId, ReadAlike> readAlike = new HashMap<>();

  private final LedgerFiles ledgers;

  private Directory(
      Path content,
      List<Region> regions,
      Map<CommunityId, String> communities,
      LedgerFiles ledgers) {
    this.content = content;
    this.regions = List.copyOf(regions);
    this.divisions = new Regions(regions);
    this.communities = new LinkedHashMap<>(communities);
    this.names = new CommunityNames(communities);
    this.ledgers = ledgers;
  }

  static Directory of(Path content) {
    ContentIndex index = ContentIndex.of(content);
    return new Directory(content, index.regions(), index.communities(), new LedgerFiles(content));
  }

  /** One of its own, so that what a file adds is forgotten if the file fails. */
  Directory copy() {
    return new Directory(content, regions, communities, ledgers);
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
   * The communities that a table may mean.
   *
   * @param name with or without 社区 at its end, or an address
   * @param place where they are, as far as the table tells; a street that is that of none of them
   *     is ignored
   */
  List<CommunityId> named(String name, Place place) {
    List<CommunityId> named =
        names.called(name).stream()
            .filter(id -> place.regions().isEmpty() || place.holds(id.region()))
            .toList();
    List<CommunityId> ofStreet =
        named.size() < 2 ? List.of() : named.stream().filter(id -> isOf(id, place)).toList();
    return ofStreet.isEmpty() ? named : ofStreet;
  }

  private boolean isOf(CommunityId id, Place place) {
    Optional<Object> street =
        record(Content.fileOf(id), RecordKind.COMMUNITY)
            .map(record -> record.getOrDefault("street", ""));
    return street.isPresent() && street.equals(place.street().map(each -> (Object) each));
  }

  /**
   * The address of a community by its name: the one it has, else one that is free. Of two names
   * that are read alike the later gets a number.
   */
  Optional<CommunityId> address(RegionCode county, String name) {
    List<CommunityId> there =
        names.called(name).stream()
            .filter(id -> id.region().equals(county) && name.equals(communities.get(id)))
            .toList();
    if (there.size() == 1) {
      return Optional.of(there.getFirst());
    }
    String slug = slugs.of(name);
    if (slug.isEmpty()) {
      return Optional.empty();
    }
    ReadAlike alike =
        readAlike.computeIfAbsent(new CommunityId(county, slug), key -> new ReadAlike());
    while (!alike.names.containsKey(name)) {
      CommunityId id = new CommunityId(county, Slug.numbered(slug, ++alike.tried));
      String bearer = communities.getOrDefault(id, "");
      if (bearer.isEmpty()) {
        communities.put(id, name);
        names.add(id, name);
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

  LedgerFiles ledgers() {
    return ledgers;
  }

  /** Whether a file is there already, be it readable or not. */
  boolean holds(String file) {
    return Files.exists(content.resolve(file));
  }

  /** A record that is there already. */
  Optional<Map<String, Object>> record(String file, RecordKind kind) {
    return record(content, file, kind);
  }

  /**
   * The name of a photo: the first one with this number or a higher one that is free or has the
   * same picture. Names of another community of the same name are left alone.
   *
   * @param taken names that other photos of the same import have
   */
  String photo(CommunityId id, int number, String ending, byte[] bytes, Set<String> taken)
      throws IOException {
    String plain = "media/" + id.slug() + "-";
    String first = plain + number + "." + ending;
    boolean others = isOther(first, bytes) && !shows(id, first);
    String name = others ? "media/" + id.region().digits() + "-" + id.slug() + "-" : plain;
    int free = number;
    while (taken.contains(name + free + "." + ending)
        || isOther(name + free + "." + ending, bytes)) {
      free++;
    }
    return name + free + "." + ending;
  }

  private boolean isOther(String path, byte[] bytes) throws IOException {
    Path file = content.resolve(path);
    return Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private boolean shows(CommunityId id, String path) throws IOException {
    Path record = content.resolve(Content.fileOf(id));
    return Files.isRegularFile(record) && Files.readString(record).contains(path);
  }

  static Optional<Map<String, Object>> record(Path content, String file, RecordKind kind) {
    return Files.isRegularFile(content.resolve(file))
        ? RecordTree.read(content, file, kind)
        : Optional.empty();
  }
}
