package fengcai.content;

import fengcai.content.folder.ContentFolder;
import fengcai.content.record.RecordLink;
import fengcai.content.source.ContentFiles;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.DiagnosticFilter;
import fengcai.diagnostic.Positions;
import fengcai.model.CommunityId;
import fengcai.model.Publication;
import fengcai.model.Stories;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A content folder as read. If {@code diagnostics} contain an error, the publication lacks what
 * could not be read and is of use only for finding further errors.
 *
 * @param references links in texts to files of the site
 * @param media the files below {@code media/} that a page's record or text uses, by the page's
 *     address
 * @param filter applied to these and all later diagnostics
 */
public record Content(
    Publication publication,
    Stories stories,
    Positions positions,
    List<RecordLink> references,
    Map<String, Set<String>> media,
    List<Diagnostic> diagnostics,
    DiagnosticFilter filter) {

  public Content {
    references = List.copyOf(references);
    media = Map.copyOf(media);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same content with other texts. */
  public Content with(Stories others) {
    return new Content(publication, others, positions, references, media, diagnostics, filter);
  }

  /** The file of a community's record, by its path in the content folder. */
  public static String fileOf(CommunityId id) {
    return ContentFolder.fileOf(id);
  }

  /** The lines of a file of a content folder; none if it cannot be read as text. */
  public static List<String> lines(ContentFiles files, String file) {
    return files.open(file).file().map(source -> source.lines().all()).orElse(List.of());
  }
}
