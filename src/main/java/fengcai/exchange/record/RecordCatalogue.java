package fengcai.exchange.record;

import fengcai.content.Content;
import fengcai.content.ContentIndex;
import fengcai.content.edit.RecordTree;
import fengcai.content.keys.RecordKind;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import fengcai.model.HonourTitle;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names and addresses in a content folder, including those that an import adds. */
public final class RecordCatalogue {

  private static final String COMMUNITY = "社区";

  private final Path content;
  private final List<Region> regions;
  private final Regions divisions;
  private final LedgerFiles ledgers;
  private final Map<CommunityId, String> communities = new LinkedHashMap<>();

  /** Communities by address, by name, and by name without 社区. */
  private final Map<String, Set<CommunityId>> named = new HashMap<>();

  private final AddressSlug slugs = new AddressSlug();
  private final Map<CommunityId, Homophones> homophones = new HashMap<>();

  /** Names in a county with the same pinyin, as far as they were looked up. */
  private static final class Homophones {
    private final Map<String, CommunityId> names = new HashMap<>();
    private int tried;
  }

  private RecordCatalogue(
      Path content,
      List<Region> regions,
      Map<CommunityId, String> communities,
      LedgerFiles ledgers) {
    this.content = content;
    this.regions = List.copyOf(regions);
    this.divisions = new Regions(regions);
    this.ledgers = ledgers;
    communities.forEach(this::add);
  }

  public static RecordCatalogue of(Path content) {
    ContentIndex index = ContentIndex.of(content);
    return new RecordCatalogue(
        content, index.regions(), index.communities(), new LedgerFiles(content));
  }

  /** A copy to which a file's records are added, to be discarded if the import fails. */
  public RecordCatalogue copy() {
    return new RecordCatalogue(content, regions, communities, ledgers);
  }

  private void add(CommunityId id, String name) {
    communities.put(id, name);
    String bare =
        name.endsWith(COMMUNITY) ? name.substring(0, name.length() - COMMUNITY.length()) : name;
    for (String each : List.of(id.path(), name, bare)) {
      named.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(id);
    }
  }

  public List<Region> regions() {
    return regions;
  }

  /** The level that the title of an honour implies. */
  public Optional<HonourLevel> levelOf(String title) {
    return HonourTitle.level(title, divisions);
  }

  /** The full name of a division with its code: 长春市朝阳区（220104）. */
  public String described(RegionCode code) {
    return divisions.fullName(code) + "（" + code.digits() + "）";
  }

  /**
   * The communities that a table may mean.
   *
   * @param name with or without 社区 at its end, or an address
   * @param place where they are; the street decides only between several communities
   */
  public List<CommunityId> named(String name, ResolvedPlace place) {
    List<CommunityId> candidates =
        named.getOrDefault(name, Set.of()).stream()
            .filter(id -> place.regions().isEmpty() || place.contains(id.region()))
            .toList();
    List<CommunityId> ofStreet =
        candidates.stream().filter(id -> candidates.size() > 1 && isIn(id, place)).toList();
    return ofStreet.isEmpty() ? candidates : ofStreet;
  }

  private boolean isIn(CommunityId id, ResolvedPlace place) {
    Optional<Object> street =
        record(Content.fileOf(id), RecordKind.COMMUNITY)
            .map(record -> record.getOrDefault("street", ""));
    return street.isPresent() && street.equals(place.street().map(each -> (Object) each));
  }

  /**
   * The address of a community: the one it has, otherwise a free one, numbered if names have the
   * same pinyin. Empty if the name has neither letters nor digits.
   */
  public Optional<CommunityId> address(RegionCode county, String name) {
    List<CommunityId> existing =
        named.getOrDefault(name, Set.of()).stream()
            .filter(id -> id.region().equals(county) && name.equals(communities.get(id)))
            .toList();
    if (existing.size() == 1) {
      return Optional.of(existing.getFirst());
    }
    String slug = slugs.of(name);
    if (slug.isEmpty()) {
      return Optional.empty();
    }
    Homophones alike =
        homophones.computeIfAbsent(new CommunityId(county, slug), key -> new Homophones());
    while (!alike.names.containsKey(name)) {
      CommunityId id = new CommunityId(county, AddressSlug.numbered(slug, ++alike.tried));
      String bearer = communities.getOrDefault(id, "");
      if (bearer.isEmpty()) {
        add(id, name);
      }
      alike.names.putIfAbsent(bearer.isEmpty() ? name : bearer, id);
    }
    return Optional.ofNullable(alike.names.get(name));
  }

  /** The addresses of the campaigns that have a category. */
  public List<String> campaigns(String category) {
    List<String> campaigns = new ArrayList<>();
    for (String file : RecordTree.files(content, RecordKind.CAMPAIGN)) {
      RecordTree.read(content, file, RecordKind.CAMPAIGN)
          .map(record -> record.getOrDefault("categories", List.of()))
          .filter(each -> each instanceof List<?> list && list.contains(category))
          .ifPresent(each -> campaigns.add(RecordKind.CAMPAIGN.address(file)));
    }
    return campaigns;
  }

  public LedgerFiles ledgers() {
    return ledgers;
  }

  /** Whether a file exists, readable or not. */
  public boolean holds(String file) {
    return Files.exists(content.resolve(file));
  }

  /** An existing record; empty if it is absent or cannot be read. */
  public Optional<Map<String, Object>> record(String file, RecordKind kind) {
    return record(content, file, kind);
  }

  static Optional<Map<String, Object>> record(Path content, String file, RecordKind kind) {
    return Files.isRegularFile(content.resolve(file))
        ? RecordTree.read(content, file, kind)
        : Optional.empty();
  }

  /**
   * The path of a photo: the first one, from a number on, that is free or has the same bytes. A
   * series begun by another community of the same name is left to it.
   *
   * @param taken the paths of other photos of the same import
   */
  public String photo(CommunityId id, int number, String extension, byte[] bytes, Set<String> taken)
      throws IOException {
    String plain = "media/" + id.slug() + "-";
    String first = plain + number + "." + extension;
    boolean ofOther = isDifferent(first, bytes) && !shows(id, first);
    String series = ofOther ? "media/" + id.region().digits() + "-" + id.slug() + "-" : plain;
    int free = number;
    while (taken.contains(series + free + "." + extension)
        || isDifferent(series + free + "." + extension, bytes)) {
      free++;
    }
    return series + free + "." + extension;
  }

  private boolean isDifferent(String path, byte[] bytes) throws IOException {
    Path file = content.resolve(path);
    return Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private boolean shows(CommunityId id, String path) throws IOException {
    Path record = content.resolve(Content.fileOf(id));
    return Files.isRegularFile(record) && Files.readString(record).contains(path);
  }
}
