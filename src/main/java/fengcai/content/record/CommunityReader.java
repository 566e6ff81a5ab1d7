package fengcai.content.record;

import fengcai.content.folder.ContentFolder;
import fengcai.content.folder.MediaFolder;
import fengcai.content.keys.CommunityFields;
import fengcai.content.markdown.MarkdownReader;
import fengcai.content.markdown.MarkdownText;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.FileNames;
import fengcai.content.source.Located;
import fengcai.content.source.Problems;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.TextPosition;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import fengcai.model.CommunityId;
import fengcai.model.document.Inline.Target.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the record of a community: what its own file states and nothing else. Thread-safe. */
public final class CommunityReader {

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

  private final RecordSources sources;
  private final PrintableCharacters characters;
  private final boolean documents;

  /** {@code documents} says whether readings have the story, which takes time to parse. */
  public CommunityReader(RecordSources sources, PrintableCharacters characters, boolean documents) {
    this.sources = sources;
    this.characters = characters;
    this.documents = documents;
  }

  public Reading<FieldValues> read(CommunityId id) {
    RecordFile<FieldValues> record =
        sources.record(ContentFolder.fileOf(id), CommunityFields.RECORD);
    Problems problems = record.problems();
    record.node().ifPresent(node -> characters.check(node, record.lines(), problems));
    Optional<FieldValues> values = record.value().filter(read -> isWithinLimits(read, problems));
    if (values.isEmpty()) {
      return Reading.failed(problems);
    }
    checkPublishable(values.get(), problems);
    FileNames.checkAliases(values.get().list(CommunityFields.ALIASES), problems);
    MarkdownText story =
        values
            .get()
            .get(CommunityFields.STORY)
            .map(text -> TextPosition.of(text, record.lines()))
            .map(text -> read(text, id.path(), problems))
            .orElse(MarkdownText.NONE);
    List<RecordLink> links = new ArrayList<>(Reading.links(id.path(), story.references()));
    for (FieldValues image : values.get().items(CommunityFields.IMAGES)) {
      checkImage(image, problems).map(src -> link(id, image, src, problems)).ifPresent(links::add);
    }
    List<Passage> texts =
        RecordPassages.of(record, CommunityFields.RECORD, CommunityFields.PRIVATE);
    return Reading.of(record, values, texts, story.blocks(), links);
  }

  private MarkdownText read(TextPosition story, String folder, Problems problems) {
    MarkdownReader markdown = sources.markdown();
    return documents
        ? markdown.read(story, folder, problems)
        : new MarkdownText(List.of(), markdown.references(story, folder, problems));
  }

  private static boolean isWithinLimits(FieldValues values, Problems problems) {
    for (Field<? extends List<? extends Located<?>>> field : LISTS) {
      Optional<? extends Located<?>> beyond =
          values.get(field).filter(list -> list.size() > ENTRIES).map(list -> list.get(ENTRIES));
      if (beyond.isPresent()) {
        MessageTerm limit = new MessageTerm("limit.entries", Integer.toString(ENTRIES));
        problems.add(Rule.RECORD_LIMIT, beyond.get().mark(), limit);
        return false;
      }
    }
    return true;
  }

  /** Reports keys that a draft may lack, but a published profile may not. */
  private static void checkPublishable(FieldValues values, Problems problems) {
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
  private Optional<String> checkImage(FieldValues image, Problems problems) {
    Optional<String> src = image.get(CommunityFields.IMAGE_SRC);
    if (src.isEmpty()) {
      return src;
    }
    SourcePosition at = image.at(CommunityFields.IMAGE_SRC);
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

  private static RecordLink link(CommunityId id, FieldValues image, String src, Problems problems) {
    return new RecordLink(
        id.path(), new Internal(src, ""), problems.at(image.at(CommunityFields.IMAGE_SRC)));
  }
}
