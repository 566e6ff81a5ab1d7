package fengcai.content.record;

import fengcai.content.markdown.MarkdownText;
import fengcai.content.source.Problems;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Suppression;
import fengcai.model.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading one file.
 *
 * @param value empty if the record cannot be used; {@code problems} say why
 * @param texts the texts to proofread; empty once that is done, as is {@code document}, so that
 *     memory grows with facts only
 * @param document the story of a community, if asked for, or the body of a free page
 * @param links links to other files of the site, resolved once all addresses are known
 */
public record Reading<T>(
    Optional<T> value,
    List<Passage> texts,
    List<Block> document,
    List<RecordLink> links,
    List<Suppression> suppressions,
    List<Diagnostic> problems) {

  public Reading {
    texts = List.copyOf(texts);
    document = List.copyOf(document);
    links = List.copyOf(links);
    suppressions = List.copyOf(suppressions);
    problems = List.copyOf(problems);
  }

  /** A file that was parsed, with its suppressions and all problems found up to now. */
  static <T> Reading<T> of(
      RecordFile<?> record, Optional<T> value, List<Passage> texts, List<RecordLink> links) {
    return of(record, value, texts, List.of(), links);
  }

  /** A file that was parsed and has a text of blocks. */
  static <T> Reading<T> of(
      RecordFile<?> record,
      Optional<T> value,
      List<Passage> texts,
      List<Block> document,
      List<RecordLink> links) {
    List<Suppression> suppressions = SuppressionComments.of(record.lines(), record.problems());
    return new Reading<>(value, texts, document, links, suppressions, record.problems().found());
  }

  /** A file of which only problems are known. */
  static <T> Reading<T> failed(Problems problems) {
    return new Reading<>(
        Optional.empty(), List.of(), List.of(), List.of(), List.of(), problems.found());
  }

  /** The same file after a further step. */
  public <R> Reading<R> with(Optional<R> result, Problems more) {
    return new Reading<>(
        result, texts, document, links, suppressions, concat(problems, more.found()));
  }

  /** The same file after proofreading, without its texts. */
  public Reading<T> proofread(List<Diagnostic> findings) {
    return new Reading<>(
        value, List.of(), List.of(), links, suppressions, concat(problems, findings));
  }

  static List<RecordLink> links(String from, List<MarkdownText.Reference> references) {
    return references.stream()
        .map(link -> new RecordLink(from, link.target(), link.position()))
        .toList();
  }

  private static List<Diagnostic> concat(List<Diagnostic> first, List<Diagnostic> second) {
    List<Diagnostic> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
