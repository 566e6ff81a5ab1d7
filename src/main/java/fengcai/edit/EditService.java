package fengcai.edit;

import fengcai.content.edit.EditFormSchema;
import fengcai.content.edit.RecordEdit;
import fengcai.content.folder.SavedFile;
import fengcai.content.keys.RecordKind;
import fengcai.content.source.ContentFiles;
import fengcai.content.source.FileNames;
import fengcai.diagnostic.Messages;
import fengcai.edit.SiteBuilder.Published;
import fengcai.edit.SiteBuilder.Trial;
import fengcai.exchange.record.AddressSlug;
import fengcai.model.region.RegionCode;
import fengcai.serve.SiteFiles;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The operations of the edit form: list, open, check, save, delete, publish. Results are JSON
 * values. Safe for use by several threads; drafts are checked one at a time.
 */
final class EditService {

  /** In characters; larger files are ledgers, which are edited as spreadsheets. */
  private static final int LARGEST_FORM = 400_000;

  /** Identifies a record. */
  record Key(RecordKind kind, String address, String file) {

    static Key of(Map<String, Object> body) throws EditException {
      String name = body.getOrDefault("kind", "").toString();
      String address = body.getOrDefault("address", "").toString();
      Optional<RecordKind> kind = RecordKind.of(name).filter(RecordFiles.KINDS::contains);
      Optional<String> file = kind.flatMap(it -> it.file(address));
      Optional<String> reserved = FileNames.reservedPart(address);
      if (reserved.isPresent()) {
        throw new EditException("address-device", reserved.get());
      }
      if (kind.isEmpty() || file.isEmpty()) {
        throw new EditException("address", address);
      }
      return new Key(kind.get(), address, file.get());
    }
  }

  private final RecordFiles records;
  private final RecordStore store;
  private final MediaUpload media;
  private final Messages fields;
  private final Findings findings;
  private final Supplier<LocalDateTime> clock;
  private final SiteBuilder builder;
  private volatile Optional<SiteFiles> preview = Optional.empty();

  EditService(Path content, Locale language, Supplier<LocalDateTime> clock, SiteBuilder builder) {
    ContentLock lock = new ContentLock(content);
    this.records = new RecordFiles(content);
    this.store = new RecordStore(content, lock, clock);
    this.media = new MediaUpload(content, lock);
    this.fields = Messages.of("field", language);
    this.findings = new Findings(Messages.of("diagnostic", language));
    this.clock = clock;
    this.builder = builder;
  }

  /** The kinds of records, the records and the regions. */
  Map<String, Object> start() {
    List<Object> kinds = new ArrayList<>();
    for (RecordKind kind : RecordFiles.KINDS) {
      String title = fields.text("kind." + kind.id());
      kinds.add(Map.of("id", kind.id(), "title", title, "single", kind.isSingle()));
    }
    return Map.of("kinds", kinds, "records", records.list(), "regions", records.regions());
  }

  /** A record with its schema, or with diagnostics if its file cannot be edited by a form. */
  Map<String, Object> open(Key key) throws EditException {
    SavedFile saved = store.read(key.file());
    if (saved.plainText().length() > LARGEST_FORM) {
      throw new EditException("large", key.file());
    }
    Optional<RecordEdit> edit = records.open(key.kind(), saved);
    Map<String, Object> opened = new LinkedHashMap<>();
    opened.put("file", key.file());
    opened.put("version", saved.version());
    Shown shown = Shown.of(key.kind(), key.address());
    opened.put("page", shown.page());
    opened.put("report", shown.report());
    if (edit.isPresent()) {
      opened.put("schema", EditFormSchema.of(key.kind(), fields));
      boolean fresh = saved.version().isEmpty();
      opened.put("value", fresh ? fresh(key.kind()) : edit.get().value());
      opened.put("untouched", edit.get().untouched());
    } else {
      opened.put("findings", found(records.files(), key.file(), edit));
    }
    return opened;
  }

  /** The initial value of a new record. */
  private Object fresh(RecordKind kind) {
    Map<String, Object> value = new LinkedHashMap<>();
    if (kind == RecordKind.COMMUNITY) {
      records
          .read(RecordKind.SITE.files(), RecordKind.SITE)
          .map(site -> site.get("office"))
          .ifPresent(office -> value.put("source", office));
      value.put("published", clock.get().toLocalDate().toString());
    }
    return kind == RecordKind.REGIONS ? List.of() : value;
  }

  /** Checks a draft; unless there is an error, the preview then shows the site with it. */
  Map<String, Object> check(Draft draft) throws EditException {
    String text = textOf(draft, store.read(draft.file()));
    return found(
        records.files().with(draft.file(), text),
        draft.file(),
        RecordEdit.open(text, draft.kind()));
  }

  /**
   * Saves a draft if the file still has the given version.
   *
   * @param overwrites whether it replaces another person's change, of which a backup is kept
   */
  Map<String, Object> save(Draft draft, String version, boolean overwrites) throws EditException {
    RecordStore.Written written =
        store.replace(draft.file(), version, overwrites, saved -> fileOf(draft, saved));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("version", written.version());
    written.kept().ifPresent(kept -> result.put("kept", kept));
    return result;
  }

  /** Moves a record to the backup. */
  Map<String, Object> delete(Key key, String version) throws EditException {
    if (key.kind().isSingle()) {
      throw new EditException("address", key.address());
    }
    return Map.of("file", store.delete(key.file(), version));
  }

  /** A text with errors may be saved, but not one with characters that no file should hold. */
  private String fileOf(Draft draft, SavedFile saved) throws EditException {
    String text = textOf(draft, saved);
    if (RecordEdit.open(text, draft.kind()).filter(RecordEdit::holdsControls).isPresent()) {
      throw new EditException("characters", draft.file());
    }
    return text;
  }

  private String textOf(Draft draft, SavedFile saved) throws EditException {
    String text =
        records
            .open(draft.kind(), saved)
            .map(edit -> edit.with(draft.value()))
            .orElseThrow(() -> new EditException("unreadable", draft.file()));
    if (RecordEdit.open(text, draft.kind()).isEmpty()) {
      throw new EditException("characters", draft.file());
    }
    return text;
  }

  /** Proposes an address for a new record: pinyin, below the region of a community. */
  Map<String, Object> propose(Map<String, Object> body) {
    String named = body.getOrDefault("region", "").toString();
    String region = RegionCode.isCode(named) ? named : "";
    String slug = new AddressSlug().of(body.getOrDefault("name", "").toString());
    return Map.of("address", region.isEmpty() || slug.isEmpty() ? slug : region + "/" + slug);
  }

  /** Saves a picture to {@code media/}. */
  Map<String, Object> picture(String name, byte[] bytes) throws EditException {
    return Map.of("src", media.save(name, bytes));
  }

  synchronized Map<String, Object> publish() {
    Published published = builder.publish();
    return Map.of("done", published.done(), "message", published.message());
  }

  /** The site with the last draft without errors. */
  Optional<SiteFiles> preview() {
    return preview;
  }

  private synchronized Map<String, Object> found(
      ContentFiles files, String file, Optional<RecordEdit> edit) {
    Trial trial = builder.make(files);
    preview = trial.files().or(() -> preview);
    Map<String, Object> found = findings.of(trial.diagnostics(), files, file, edit);
    found.put("shown", trial.files().isPresent());
    return found;
  }
}
