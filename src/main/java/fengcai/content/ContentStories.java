package fengcai.content;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.CommunityFields;
import fengcai.content.record.PageReader;
import fengcai.content.record.RecordFile;
import fengcai.content.record.RecordSources;
import fengcai.content.schema.FieldValues;
import fengcai.content.yaml.TextPosition;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import java.util.List;

/**
 * The texts of a content folder, parsed anew on each call so that they need not be kept; their
 * problems were reported when the records were read.
 */
record ContentStories(RecordSources sources) implements Stories {

  @Override
  public List<Block> story(CommunityId community) {
    String file = ContentFolder.fileOf(community);
    RecordFile<FieldValues> record = sources.record(file, CommunityFields.RECORD);
    return record
        .value()
        .flatMap(values -> values.get(CommunityFields.STORY))
        .map(story -> TextPosition.of(story, record.lines()))
        .map(story -> sources.markdown().read(story, community.path(), record.problems()).blocks())
        .orElse(List.of());
  }

  @Override
  public List<Block> text(FreePage page) {
    return new PageReader(sources).text(page.path());
  }
}
