package fengcai.content;

import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import fengcai.model.CommunityId;
import fengcai.model.Inline.Target.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the record of a community: what its own file states and nothing else. Thread-safe. */
final class CommunityReader {

  /** Limit of each list, since its entries are compared with each other and with texts. */
  private static final int ENTRIES = 1_000;

  private static final List<Field<? extends List<? extends Located<?>>>> LISTS =
      List.of(
          CommunityFields.VOLUNTEERS,
          CommunityFields.TEAMS,
          CommunityFields.PARTNERS,
          CommunityFields.HONOURS,
          CommunityFields.IMAGES,
          CommunityFields.ALIASES,
          CommunityFields.RELATED);

  private final Sources sources;
  private final Characters characters;

  CommunityReader(Sources sources, Characters characters) {
    this.sources = sources;
    this.characters = characters;
  }

  Reading<Values> read(CommunityId id) {
    RecordFile<Values> record = sources.record(ContentFolder.fileOf(id), CommunityFields.RECORD);
    Problems problems = record.problems();
    record.node().ifPresent(node -> characters.check(node, record.lines(), problems));
    Optional<Values> values = record.value().filter(read -> isWithinLimits(read, problems));
    if (values.isEmpty()) {
      return Reading.failed(problems);
    }
    checkPublishable(values.get(), problems);
    FileNames.checkAliases(values.get().list(CommunityFields.ALIASES), problems);
    List<RecordLink> links = new ArrayList<>();
    values
        .get()
        .get(CommunityFields.STORY)
        .map(story -> TextPlace.of(story, record.lines()))
        .map(story -> sources.markdown().read(story, id.path(), problems))
        .ifPresent(story -> links.addAll(Reading.links(id.path(), story.references())));
    for (Values image : values.get().items(CommunityFields.IMAGES)) {
      checkImage(image, problems).map(src -> link(id, image, src, problems)).ifPresent(links::add);
    }
    List<Passage> texts = Passages.of(record, CommunityFields.RECORD, CommunityFields.PRIVATE);
    return Reading.of(record, values, texts, links);
  }

  private static boolean isWithinLimits(Values values, Problems problems) {
    for (Field<? extends List<? extends Located<?>>> field : LISTS) {
      Optional<? extends Located<?>> beyond =
          values.get(field).filter(list -> list.size() > ENTRIES).map(list -> list.get(ENTRIES));
      if (beyond.isPresent()) {
        Term limit = new Term("limit.entries", Integer.toString(ENTRIES));
        problems.add(Rule.RECORD_LIMIT, beyond.get().mark(), limit);
        return false;
      }
    }
    return true;
  }

  /** Reports keys that a draft may lack, but a published profile may not. */
  private static void checkPublishable(Values values, Problems problems) {
    if (values.get(CommunityFields.DRAFT).orElse(false)) {
      return;
    }
    for (Field<?> field : List.of(CommunityFields.SOURCE, CommunityFields.PUBLISHED)) {
      if (!values.isWritten(field)) {
        problems.add(Rule.KEY_UNPUBLISHABLE, values.at(field), field.english(), field.chinese());
      }
    }
  }

  /** The file of an image if it can be shown. */
  private Optional<String> checkImage(Values image, Problems problems) {
    Optional<String> src = image.get(CommunityFields.IMAGE_SRC);
    if (src.isEmpty()) {
      return src;
    }
    Mark at = image.at(CommunityFields.IMAGE_SRC);
    Optional<MediaFolder.Fault> fault = sources.media().pictureFault(src.get());
    fault.ifPresent(found -> problems.add(found.rule(), at, src.get(), found.detail()));
    if (!image.isWritten(CommunityFields.IMAGE_ALT)) {
      problems.add(Rule.IMAGE_ALT, at, src.get());
    }
    if (fault.isPresent()) {
      return Optional.empty();
    }
    sources
        .media()
        .tooSmall(src.get())
        .ifPresent(side -> problems.add(Rule.IMAGE_SMALL, at, src.get(), side));
    return src;
  }

  private static RecordLink link(
      CommunityId id, Values image, String src, Problems problems) {
    return new RecordLink(
        id.path(), new Internal(src, ""), problems.at(image.at(CommunityFields.IMAGE_SRC)));
  }
}
