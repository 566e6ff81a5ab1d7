package fengcai.exchange.profile;

import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.record.RecordCatalogue;
import fengcai.exchange.source.SourcePicture;
import fengcai.model.CommunityId;
import fengcai.picture.Inspection;
import fengcai.picture.format.PictureProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The photos of a manuscript: inspected, named, and written as Markdown. */
final class ProfilePhotos {

  private static final Set<String> SUPPORTED = Set.of("jpg", "png");

  /** The pixels of all pictures of a file that can be decoded within seconds. */
  private static final long MOST_PIXELS = 1_000_000_000;

  private final List<SourcePicture> pictures;
  private final String name;
  private final List<ImportNotice> notices;
  private final List<String> paths = new ArrayList<>();
  private final Map<String, SourcePicture> media = new LinkedHashMap<>();
  private long pixels;

  /**
   * Chooses a path for each photo.
   *
   * @param name of the community, the alternative text of photos without a description
   * @param notices to which notices about photos are added
   */
  ProfilePhotos(
      List<SourcePicture> pictures,
      RecordCatalogue catalogue,
      CommunityId id,
      String name,
      List<ImportNotice> notices)
      throws IOException {
    this.pictures = pictures;
    this.name = name;
    this.notices = notices;
    for (SourcePicture picture : pictures) {
      paths.add(path(picture, catalogue, id));
    }
  }

  /** The path in the content folder; empty for a picture that pages cannot show. */
  private String path(SourcePicture picture, RecordCatalogue catalogue, CommunityId id)
      throws IOException {
    String extension = picture.extension().equals("jpeg") ? "jpg" : picture.extension();
    if (!SUPPORTED.contains(extension)) {
      notices.add(ImportNotice.of("picture-form", 0, extension));
      return "";
    }
    for (Map.Entry<String, SourcePicture> other : media.entrySet()) {
      if (other.getValue().hasSameBytes(picture)) {
        return other.getKey();
      }
    }
    Optional<String> fault = fault(picture);
    if (fault.isPresent()) {
      notices.add(ImportNotice.of(fault.get(), 0, extension));
      return "";
    }
    String path = catalogue.photo(id, media.size() + 1, extension, picture.bytes(), media.keySet());
    media.put(path, picture);
    return path;
  }

  /** The key of the notice about a picture that is broken or too large. */
  private Optional<String> fault(SourcePicture picture) {
    pixels += Inspection.pixels(picture.bytes());
    if (picture.isTooLarge() || pixels > MOST_PIXELS) {
      return Optional.of("picture-large");
    }
    return Inspection.fault("photo." + picture.extension(), picture.bytes())
        .map(PictureProblem::reason)
        .map(
            reason ->
                reason == PictureProblem.Reason.TOO_LARGE ? "picture-large" : "picture-broken");
  }

  /** The photos to write, by path in the content folder. */
  Map<String, SourcePicture> media() {
    return media;
  }

  /** The Markdown of a photo; its caption alone if it cannot be shown. */
  String markdown(int index, Optional<String> caption) {
    String path = paths.get(index);
    if (path.isEmpty()) {
      return caption.orElse("");
    }
    String description = pictures.get(index).description();
    if (description.isEmpty()) {
      notices.add(ImportNotice.of("picture-alt", 0, path));
    }
    String alt = (description.isEmpty() ? name : description).replaceAll("[\\[\\]\\n]", " ");
    String title = caption.map(words -> " \"" + words.replace('"', '”') + "\"").orElse("");
    return "![" + alt + "](" + path + title + ")";
  }
}
