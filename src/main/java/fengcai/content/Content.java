package fengcai.content;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Policy;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.model.CommunityId;
import fengcai.model.Inline.Target.Internal;
import fengcai.model.Publication;
import fengcai.model.Stories;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a content folder says. Where {@code diagnostics} hold an error the publication lacks what
 * could not be read, and serves only to find more errors.
 *
 * @param references links to files of the site, by the page that carries them
 * @param policy what the office makes of findings, of these and of all others
 * @param media the files below {@code media/} that a page's record or text names, by the address of
 *     the page
 */
public record Content(
    Publication publication,
    Stories stories,
    Positions positions,
    List<Reference> references,
    Map<String, Set<String>> media,
    List<Diagnostic> diagnostics,
    Policy policy) {

  /** A link in a text. {@code from} is the address of the page that carries it. */
  public record Reference(String from, Internal target, Position position) {}

  public Content {
    references = List.copyOf(references);
    media = Map.copyOf(media);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The file of a community's record, by its path in the content folder. */
  public static String fileOf(CommunityId id) {
    return ContentFolder.fileOf(id);
  }

  /** The lines of a file of a content folder; none where it cannot be read as text. */
  public static List<String> lines(ContentFiles files, String file) {
    return files.open(file).file().map(source -> source.lines().all()).orElse(List.of());
  }
}
