package fengcai.content;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.CommunityFields;
import fengcai.content.record.RecordSources;
import fengcai.content.record.RegionReader;
import fengcai.content.source.ContentFiles;
import fengcai.model.CommunityId;
import fengcai.model.region.Region;
import fengcai.picture.PictureFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of the records that exist in a content folder, for imports and the edit form. */
public final class ContentIndex {

  private final RecordSources sources;

  private ContentIndex(RecordSources sources) {
    this.sources = sources;
  }

  public static ContentIndex of(Path root) {
    return new ContentIndex(RecordSources.of(ContentFiles.of(root), new PictureFolder(root)));
  }

  /** The named regions of {@code regions.yaml}; none if it cannot be read. */
  public List<Region> regions() {
    return RegionReader.read(sources).value().orElse(List.of()).stream()
        .filter(region -> !region.name().isEmpty())
        .toList();
  }

  /** The names of the communities that have a record, in order; empty if it cannot be read. */
  public Map<CommunityId, String> communities() {
    Map<CommunityId, String> names = new LinkedHashMap<>();
    for (CommunityId id : ContentFolder.open(sources.files()).communities()) {
      String name =
          sources
              .record(ContentFolder.fileOf(id), CommunityFields.RECORD)
              .value()
              .flatMap(values -> values.get(CommunityFields.NAME))
              .orElse("");
      names.put(id, name);
    }
    return names;
  }
}
