package fengcai.content;

import fengcai.model.Block;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Stories;
import java.util.List;

/**
 * The texts of a content folder, parsed anew on each call so that they need not be kept; their
 * problems were reported when the records were read.
 */
record ContentStories(Sources sources) implements Stories {

  @Override
  public List<Block> story(CommunityId community) {
    String file = ContentFolder.fileOf(community);
    RecordFile<Values> record = sources.record(file, CommunityFields.RECORD);
    return record
        .value()
        .flatMap(values -> values.get(CommunityFields.STORY))
        .map(story -> TextPlace.of(story, record.lines()))
        .map(story -> sources.markdown().read(story, community.path(), record.problems()).blocks())
        .orElse(List.of());
  }

  @Override
  public List<Block> text(FreePage page) {
    return new PageReader(sources).text(page.path());
  }
}
