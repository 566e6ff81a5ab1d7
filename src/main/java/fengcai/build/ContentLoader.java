package fengcai.build;

import fengcai.build.store.TextStore;
import fengcai.check.Proofreading;
import fengcai.content.Content;
import fengcai.content.ContentReader;
import fengcai.content.merge.MergedCommunity;
import fengcai.content.record.Reading;
import fengcai.diagnostic.Diagnostic;
import fengcai.model.FreePage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Loads a content folder: each record is read, proofread and stripped of its texts in parallel,
 * then all are collected. Facts stay in memory, texts do not: they go to a store or, if that does
 * not keep them, are parsed again when a page or report is rendered. Positions of facts are found
 * by parsing the few files that are reported.
 */
final class ContentLoader {

  private final Proofreading proofreading;
  private final TextStore store;

  private ContentLoader(Proofreading proofreading, TextStore store) {
    this.proofreading = proofreading;
    this.store = store;
  }

  /** Reads, proofreads and collects all records as of a day. */
  static Content load(ContentReader reader, LocalDate today, TextStore store, Parallel parallel) {
    ContentLoader loader = new ContentLoader(new Proofreading(reader.wordList(), today), store);
    List<Reading<?>> readings =
        parallel.map(reader.records(), record -> loader.proofread(record.get()));
    Content content = reader.collect(readings);
    return content.with(store.or(content.stories()));
  }

  private Reading<?> proofread(Reading<?> reading) {
    Optional<MergedCommunity> facts =
        reading.value().filter(MergedCommunity.class::isInstance).map(MergedCommunity.class::cast);
    List<Diagnostic> findings =
        proofreading.read(
            facts.flatMap(MergedCommunity::community),
            facts.flatMap(MergedCommunity::campaign),
            reading.texts());
    if (store.isOpen()) {
      facts
          .flatMap(MergedCommunity::community)
          .ifPresent(community -> store.keep(community.id(), reading.document()));
      reading
          .value()
          .filter(FreePage.class::isInstance)
          .ifPresent(page -> store.keep((FreePage) page, reading.document()));
    }
    return reading.proofread(findings);
  }
}
