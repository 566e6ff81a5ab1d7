package fengcai.content;

import fengcai.content.folder.ContentFolder;
import fengcai.content.merge.CommunityMerge;
import fengcai.content.record.CommunityReader;
import fengcai.content.record.FontCoverage;
import fengcai.content.record.PageReader;
import fengcai.content.record.PrintableCharacters;
import fengcai.content.record.Reading;
import fengcai.content.record.RecordSources;
import fengcai.content.record.SharedRecords;
import fengcai.content.source.ContentFiles;
import fengcai.diagnostic.WordList;
import fengcai.model.CommunityId;
import fengcai.model.Site;
import fengcai.picture.PictureFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads a content folder record by record. The records that others depend on are read on opening,
 * the others when they are asked for, in any order and by any thread:
 *
 * <pre>{@code
 * ContentReader reader = ContentReader.open(files, pictures, fonts, baseUrl, true);
 * List<Reading<?>> readings = parallel.map(reader.records(), record -> proofread(record.get()));
 * Content content = reader.collect(readings);
 * }</pre>
 */
public final class ContentReader {

  private final RecordSources sources;
  private final ContentFolder folder;
  private final SharedRecords shared;
  private final List<Supplier<Reading<?>>> records = new ArrayList<>();

  private ContentReader(
      RecordSources sources,
      ContentFolder folder,
      FontCoverage fonts,
      Optional<String> baseUrl,
      boolean documents) {
    this.sources = sources;
    this.folder = folder;
    this.shared = SharedRecords.read(sources, folder, fonts, baseUrl);
    Site.Fonts named = shared.site().site().fonts();
    CommunityReader communities =
        new CommunityReader(
            sources,
            new PrintableCharacters(character -> fonts.canPrint(named, character)),
            documents);
    CommunityMerge merge = new CommunityMerge(shared);
    PageReader pages = new PageReader(sources);
    shared.readings().forEach(reading -> records.add(() -> reading));
    for (CommunityId id : folder.communities()) {
      records.add(() -> merge.merge(id, communities.read(id)));
    }
    folder.pages().forEach(file -> records.add(() -> pages.read(file)));
  }

  /**
   * Lists the folder and reads the records that others depend on.
   *
   * @param baseUrl the public address of the site if it is not that of {@code site.yaml}
   * @param documents whether readings have the stories of communities, which takes time to parse
   */
  public static ContentReader open(
      ContentFiles files,
      PictureFolder pictures,
      FontCoverage fonts,
      Optional<String> baseUrl,
      boolean documents) {
    return new ContentReader(
        RecordSources.of(files, pictures), ContentFolder.open(files), fonts, baseUrl, documents);
  }

  /** The words that texts must not contain. */
  public WordList wordList() {
    return shared.wordList();
  }

  /** The records, in a fixed order; each is read, and merged with the ledgers, on each call. */
  public List<Supplier<Reading<?>>> records() {
    return List.copyOf(records);
  }

  /** Combines the readings of all records, in the order of {@link #records}. */
  public Content collect(List<Reading<?>> readings) {
    return new ContentCollector(sources, folder, shared).collect(readings);
  }
}
