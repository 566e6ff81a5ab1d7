package fengcai.content;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.CommunityFields;
import fengcai.content.record.PageReader;
import fengcai.content.record.RecordFile;
import fengcai.content.record.RecordSources;
import fengcai.content.schema.TextType;
import fengcai.content.source.Problems;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.TextPosition;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a content folder, parsed anew on each call so that they need not be kept; their
 * problems were reported when the records were read.
 */
record ContentStories(RecordSources sources) implements Stories {

  @Override
  public List<Block> story(CommunityId community) {
    String file = ContentFolder.fileOf(community);
    RecordFile<Node> record = sources.record(file, new TextType.Anything());
    return record
        .value()
        .flatMap(node -> storyIn(node, record.problems()))
        .map(story -> TextPosition.of(story, record.lines()))
        .map(story -> sources.markdown().read(story, community.path(), record.problems()).blocks())
        .orElse(List.of());
  }

  /** The value of the key alone, since reading all others takes longer. */
  private static Optional<Node.Scalar> storyIn(Node record, Problems problems) {
    if (record instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (CommunityFields.STORY.isNamed(entry.key().text())) {
          return CommunityFields.STORY.type().read(entry.value(), problems);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Block> text(FreePage page) {
    return new PageReader(sources).text(page.path());
  }
}
