package fengcai.edit;

import fengcai.content.Content;
import fengcai.content.ContentIndex;
import fengcai.content.edit.RecordEdit;
import fengcai.content.edit.RecordTree;
import fengcai.content.folder.SavedFile;
import fengcai.content.keys.RecordKind;
import fengcai.content.source.ContentFiles;
import fengcai.io.ContainedPath;
import fengcai.model.CommunityId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists and opens the records of a content folder. */
final class RecordFiles {

  /** The kinds that can be edited, the most edited first. */
  static final List<RecordKind> KINDS =
      List.of(
          RecordKind.COMMUNITY,
          RecordKind.COUNTS,
          RecordKind.HONOUR,
          RecordKind.CAMPAIGN,
          RecordKind.PAGE,
          RecordKind.REGIONS,
          RecordKind.SITE,
          RecordKind.WORDING);

  private final Path root;

  RecordFiles(Path root) {
    this.root = root;
  }

  /** The value of a record; empty if it cannot be read. */
  Optional<Map<String, Object>> read(String file, RecordKind kind) {
    return isContained(file) ? RecordTree.read(root, file, kind) : Optional.empty();
  }

  ContentFiles files() {
    return ContentFiles.of(root);
  }

  /** Every record with its kind, address and name. */
  List<Map<String, Object>> list() {
    List<Map<String, Object>> records = new ArrayList<>();
    Map<String, String> names = communityNames();
    for (RecordKind kind : KINDS) {
      for (String file : RecordTree.files(root, kind)) {
        String address = kind.address(file);
        String name =
            switch (kind) {
              case COMMUNITY -> names.getOrDefault(address, address);
              case SITE, REGIONS, WORDING, THEME -> "";
              case COUNTS -> address;
              case HONOUR, CAMPAIGN, PAGE -> name(file, kind).orElse(address);
            };
        records.add(Map.of("kind", kind.id(), "address", address, "name", name));
      }
    }
    return records;
  }

  private Map<String, String> communityNames() {
    Map<String, String> names = new HashMap<>();
    for (Map.Entry<CommunityId, String> each : ContentIndex.of(root).communities().entrySet()) {
      if (!each.getValue().isEmpty() && isContained(Content.fileOf(each.getKey()))) {
        names.put(each.getKey().path(), each.getValue());
      }
    }
    return names;
  }

  /** Whether a file is in the folder, after following links. */
  private boolean isContained(String file) {
    try {
      ContainedPath.of(root, file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<String> name(String file, RecordKind kind) {
    String key = kind == RecordKind.CAMPAIGN ? "name" : "title";
    return read(file, kind)
        .flatMap(tree -> Optional.ofNullable(tree.get(key)))
        .map(Object::toString);
  }

  /** The regions in order of their codes. */
  List<Map<String, Object>> regions() {
    return ContentIndex.of(root).regions().stream()
        .map(
            region -> Map.<String, Object>of("code", region.code().digits(), "name", region.name()))
        .toList();
  }

  /** Parses a saved record; a missing file is an empty record. */
  Optional<RecordEdit> open(RecordKind kind, SavedFile file) {
    boolean unreadable = file.text().isEmpty() && !file.version().isEmpty();
    return unreadable ? Optional.empty() : RecordEdit.open(file.plainText(), kind);
  }
}
