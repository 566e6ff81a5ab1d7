package fengcai.content;

import fengcai.model.CommunityId;
import fengcai.model.Region;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What a content folder knows by name, for those who bring records in. */
public final class ContentIndex {

  private final Path root;
  private final YamlReader yaml = new YamlReader();

  private ContentIndex(Path root) {
    this.root = root;
  }

  public static ContentIndex of(Path root) {
    return new ContentIndex(root);
  }

  /** The divisions of {@code regions.yaml}; none where it cannot be read. */
  public List<Region> regions() {
    if (!Files.isRegularFile(root.resolve(ContentFolder.REGIONS))) {
      return List.of();
    }
    List<Region> regions = new ArrayList<>();
    RecordFile.read(root, ContentFolder.REGIONS, RegionFields.RECORD, yaml)
        .value()
        .orElse(List.of())
        .forEach(
            entry ->
                entry
                    .value()
                    .get(RegionFields.NAME)
                    .ifPresent(
                        name ->
                            regions.add(
                                new Region(
                                    entry.key(),
                                    name,
                                    entry.value().get(RegionFields.SHORT),
                                    entry.value().get(RegionFields.PINYIN),
                                    OptionalInt.empty()))));
    return regions;
  }

  /** The communities with a record, by address, each with its name where that can be read. */
  public Map<CommunityId, String> communities() {
    Map<CommunityId, String> names = new LinkedHashMap<>();
    for (CommunityId id : ContentFolder.open(root).communities()) {
      String name =
          RecordFile.read(root, ContentFolder.fileOf(id), CommunityFields.RECORD, yaml)
              .value()
              .flatMap(values -> values.get(CommunityFields.NAME))
              .orElse("");
      names.put(id, name);
    }
    return names;
  }
}
