package fengcai.build;

import fengcai.check.Proofreading;
import fengcai.content.Content;
import fengcai.content.ContentReader;
import fengcai.content.merge.MergedCommunity;
import fengcai.content.record.Reading;
import fengcai.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Loads a content folder: each record is read, proofread and stripped of its texts in parallel,
 * then all are collected. Facts stay in memory, texts do not: they are parsed again when a page or
 * report is rendered. Positions of facts are found by parsing the few files that are reported.
 */
final class ContentLoader {

  private final Proofreading proofreading;

  private ContentLoader(Proofreading proofreading) {
    this.proofreading = proofreading;
  }

  /** Reads, proofreads and collects all records as of a day. */
  static Content load(ContentReader reader, LocalDate today, Parallel parallel) {
    ContentLoader loader = new ContentLoader(new Proofreading(reader.wordList(), today));
    List<Reading<?>> readings =
        parallel.map(reader.records(), record -> loader.proofread(record.get()));
    return reader.collect(readings);
  }

  private Reading<?> proofread(Reading<?> reading) {
    Optional<MergedCommunity> facts =
        reading.value().filter(MergedCommunity.class::isInstance).map(MergedCommunity.class::cast);
    List<Diagnostic> findings =
        proofreading.read(
            facts.flatMap(MergedCommunity::community),
            facts.flatMap(MergedCommunity::campaign),
            reading.texts());
    return reading.proofread(findings);
  }
}
