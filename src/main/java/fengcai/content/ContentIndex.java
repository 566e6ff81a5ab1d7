package fengcai.content;

import fengcai.model.CommunityId;
import fengcai.model.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What a content folder knows by name, for those who bring records in. */
public final class ContentIndex {

  private final ContentFiles files;
  private final YamlReader yaml = new YamlReader();

  private ContentIndex(ContentFiles files) {
    this.files = files;
  }

  public static ContentIndex of(Path root) {
    return new ContentIndex(ContentFiles.of(root));
  }

  /** The divisions of {@code regions.yaml}; none where it cannot be read. */
  public List<Region> regions() {
    if (!files.isFile(ContentFolder.REGIONS)) {
      return List.of();
    }
    List<Region> regions = new ArrayList<>();
    RecordFile.read(files, ContentFolder.REGIONS, RegionFields.RECORD, yaml)
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
    for (CommunityId id : ContentFolder.open(files).communities()) {
      String name =
          RecordFile.read(files, ContentFolder.fileOf(id), CommunityFields.RECORD, yaml)
              .value()
              .flatMap(values -> values.get(CommunityFields.NAME))
              .orElse("");
      names.put(id, name);
    }
    return names;
  }
}
