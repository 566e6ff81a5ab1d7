package fengcai.content;

import fengcai.model.Block;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Stories;
import java.util.List;

/** The texts of a content folder, read anew each time; what is at fault was reported before. */
final class ContentStories implements Stories {

  private final ContentFiles files;
  private final YamlReader yaml;
  private final MarkdownReader markdown;

  ContentStories(ContentFiles files, YamlReader yaml, MarkdownReader markdown) {
    this.files = files;
    this.yaml = yaml;
    this.markdown = markdown;
  }

  @Override
  public List<Block> story(CommunityId community) {
    String file = ContentFolder.fileOf(community);
    RecordFile<Values> record = RecordFile.read(files, file, CommunityFields.RECORD, yaml);
    return record
        .value()
        .flatMap(values -> values.get(CommunityFields.STORY))
        .map(
            story ->
                markdown
                    .read(TextPlace.of(story, record.lines()), community.path(), new Problems(file))
                    .blocks())
        .orElse(List.of());
  }

  @Override
  public List<Block> text(FreePage page) {
    return new PageReader(files, yaml, markdown)
        .read(PageReader.fileOf(page.path()))
        .text()
        .blocks();
  }
}
