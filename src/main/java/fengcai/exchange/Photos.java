package fengcai.exchange;

import fengcai.model.CommunityId;
import fengcai.picture.Inspection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The photos of a manuscript: which of them pages can show, and where they go. */
final class Photos {

  private static final Set<String> SHOWN = Set.of("jpg", "jpeg", "png");

  private final List<Picture> pictures;
  private final String name;
  private final List<Remark> remarks;
  private final List<String> paths = new ArrayList<>();
  private final Map<String, Picture> media = new LinkedHashMap<>();

  /**
   * Finds a place for each photo.
   *
   * @param name of the community, which stands for a description where there is none
   * @param remarks to which those about photos are added
   */
  Photos(
      List<Picture> pictures,
      Directory directory,
      CommunityId id,
      String name,
      List<Remark> remarks)
      throws IOException {
    this.pictures = pictures;
    this.name = name;
    this.remarks = remarks;
    for (Picture picture : pictures) {
      paths.add(place(picture, directory, id));
    }
  }

  /** Empty for a picture that no page could show. */
  private String place(Picture picture, Directory directory, CommunityId id) throws IOException {
    String ending = picture.ending().equals("jpeg") ? "jpg" : picture.ending();
    if (!SHOWN.contains(ending)) {
      remarks.add(Remark.of("picture-form", 0, ending));
      return "";
    }
    if (!isReadable(picture)) {
      remarks.add(Remark.of("picture-broken", 0, ending));
      return "";
    }
    for (Map.Entry<String, Picture> other : media.entrySet()) {
      if (Arrays.equals(other.getValue().bytes(), picture.bytes())) {
        return other.getKey();
      }
    }
    String path = directory.photo(id, media.size() + 1, ending, picture.bytes());
    media.put(path, picture);
    return path;
  }

  private static boolean isReadable(Picture picture) {
    return Inspection.fault("photo." + picture.ending(), picture.bytes()).isEmpty();
  }

  /** By the paths below the content folder. */
  Map<String, Picture> media() {
    return media;
  }

  /** What stands for a picture in a text. */
  String figure(int index, Optional<String> caption) {
    String path = paths.get(index);
    if (path.isEmpty()) {
      return caption.orElse("");
    }
    String description = pictures.get(index).description();
    if (description.isEmpty()) {
      remarks.add(Remark.of("picture-alt", 0, path));
    }
    String alt = (description.isEmpty() ? name : description).replaceAll("[\\[\\]\\n]", " ");
    String below = caption.map(words -> " \"" + words.replace('"', '”') + "\"").orElse("");
    return "![" + alt + "](" + path + below + ")";
  }
}
