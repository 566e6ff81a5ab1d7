package fengcai.content;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Wording;
import fengcai.model.Campaign;
import fengcai.model.Community;
import java.util.List;
import java.util.Optional;

/**
 * Reads texts for what is wrong in them while their record is at hand, since texts are not kept.
 * Called from several threads at once.
 */
@FunctionalInterface
public interface Proofreader {

  /**
   * What is wrong with the texts of one record.
   *
   * @param about whose record it is, where it is one of a community
   * @param campaign the campaign that the community takes part in
   */
  List<Diagnostic> read(
      Optional<Community> about,
      Optional<Campaign> campaign,
      List<Passage> passages,
      Wording wording);
}
