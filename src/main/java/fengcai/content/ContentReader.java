package fengcai.content;

import fengcai.content.Shape.Fields;
import fengcai.content.Shape.KeyedValue;
import fengcai.diagnostic.Allowance;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Policy;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.RuleLevel;
import fengcai.diagnostic.Wording;
import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.HonourTitle;
import fengcai.model.Publication;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import fengcai.model.Regions;
import fengcai.model.Site;
import fengcai.picture.PictureFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads a content folder: small files first, then every community's record, in parallel. */
public final class ContentReader {

  private final ContentFolder folder;
  private final ContentFiles files;
  private final YamlReader yaml = new YamlReader();
  private final MediaFolder media;
  private final MarkdownReader markdown;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Content.Reference> references = new ArrayList<>();
  private final Map<String, Set<String>> mediaByPage = new HashMap<>();
  private final Set<String> namedMedia = new HashSet<>();
  private final FileNames mediaNames = new FileNames();
  private final Map<LocalDate, List<String>> ledgersByDay = new HashMap<>();
  private final List<Allowance> allowances = new ArrayList<>();
  private final Proofreader proofreader;

  private ContentReader(ContentFiles files, PictureFolder pictures, Proofreader proofreader) {
    this.files = files;
    this.proofreader = proofreader;
    this.folder = ContentFolder.open(files);
    this.media = new MediaFolder(files.root(), pictures);
    this.markdown = new MarkdownReader(media);
  }

  /** Applies a function to each of many things, results in the order of the things. */
  public interface InOrder {
    <A, B> List<B> map(List<A> things, Function<A, B> function);
  }

  /** What the reports can do with the fonts a site names; paths are from the content folder. */
  public interface Fonts {
    boolean canRead(String path);

    boolean canPrint(Site.Fonts fonts, int character);
  }

  /**
   * Reads everything and reports all that is at fault.
   *
   * @param baseUrl the site's public address where it is not the one of {@code site.yaml}
   * @param inOrder how the many records are gone through
   */
  public static Content read(
      ContentFiles files,
      PictureFolder pictures,
      Optional<String> baseUrl,
      Fonts fonts,
      Proofreader proofreader,
      InOrder inOrder) {
    return new ContentReader(files, pictures, proofreader).read(baseUrl, fonts, inOrder);
  }

  private Content read(Optional<String> baseUrl, Fonts fonts, InOrder inOrder) {
    Wording wording = wording();
    RecordFile<Values> siteRecord = read(ContentFolder.SITE, SiteFields.RECORD);
    Site site = site(siteRecord, baseUrl, fonts);
    proofread(siteRecord, SiteFields.RECORD, Set.of(SiteFields.PHONE, SiteFields.CHECKS), wording);
    Optional<List<Region>> listed = regions();
    Regions regions = new Regions(listed.orElse(List.of()));
    Map<String, Optional<Campaign>> campaigns = campaigns(wording);
    Set<CommunityId> known = new HashSet<>(folder.communities());
    HonourLedgers honours = honours(regions, known, wording);
    Map<CommunityId, List<Counts.Statement>> counts = counts(known);
    if (listed.isPresent()) {
      folder.communities().forEach(id -> checkRegion(id, regions));
    }
    CommunityReader reader =
        new CommunityReader(
            files,
            yaml,
            markdown,
            media,
            new Characters(character -> fonts.canPrint(site.fonts(), character)),
            regions,
            campaigns,
            honours,
            counts,
            known::contains,
            (about, campaign, passages) -> proofreader.read(about, campaign, passages, wording));
    InlineHonours inlineHonours = new InlineHonours();
    List<Community> communities = new ArrayList<>();
    List<CommunityId> ids = folder.communities();
    List<CommunityReader.Reading> readings = inOrder.map(ids, reader::read);
    for (int i = 0; i < ids.size(); i++) {
      CommunityReader.Reading reading = readings.get(i);
      diagnostics.addAll(reading.problems());
      allowances.addAll(reading.allowances());
      diagnostics.addAll(inlineHonours.add(reading.inlineHonours()));
      refer(ids.get(i).path(), reading.references());
      reading.community().ifPresent(communities::add);
    }
    List<FreePage> pages = pages(wording);
    List<Honour> all = new ArrayList<>(honours.honours());
    all.addAll(inlineHonours.honours());
    all.sort(HonourLevel.HIGHEST_FIRST.thenComparing(Honour::title, HonourTitle.ORDER));
    diagnostics.addAll(folder.problems());
    diagnostics.addAll(InterruptedSaves.in(files.root()));
    return new Content(
        new Publication(
            site,
            regions,
            campaigns.values().stream().flatMap(Optional::stream).toList(),
            all,
            communities.stream().map(withCanonical(inlineHonours)).toList(),
            pages),
        new ContentStories(files, yaml, markdown),
        new RecordPositions(files, yaml, markdown, ledgersByDay),
        references,
        mediaByPage,
        diagnostics,
        new Policy(levels(siteRecord), allowances));
  }

  private Wording wording() {
    Wording carried = WordingReader.carried(yaml);
    RecordFile<Values> own = read(ContentFolder.WORDING, WordingFields.RECORD);
    diagnostics.addAll(own.problems().found());
    return own.value()
        .map(values -> WordingReader.merge(carried, WordingReader.wording(values)))
        .orElse(carried);
  }

  private static Map<Rule, RuleLevel> levels(RecordFile<Values> site) {
    Map<Rule, RuleLevel> levels = new EnumMap<>(Rule.class);
    Optional<Values> written = site.value().flatMap(values -> values.get(SiteFields.CHECKS));
    for (Field<RuleLevel> field : SiteFields.LEVELS) {
      written
          .flatMap(values -> values.get(field))
          .ifPresent(
              level -> Rule.optional(field.english()).ifPresent(rule -> levels.put(rule, level)));
    }
    return levels;
  }

  private void proofread(
      RecordFile<?> record, Fields fields, Set<Field<?>> hidden, Wording wording) {
    record
        .node()
        .ifPresent(
            node ->
                diagnostics.addAll(
                    proofreader.read(
                        Optional.empty(),
                        Optional.empty(),
                        Passages.of(node, fields, hidden, record.lines(), record.problems()),
                        wording)));
  }

  private Site site(RecordFile<Values> record, Optional<String> baseUrl, Fonts fonts) {
    Site site =
        new SiteReader(files, media, fonts, record.problems())
            .read(record.value().orElseGet(() -> new Values(Mark.START)));
    record.value().ifPresent(values -> checkNames(values, record.problems()));
    diagnostics.addAll(record.problems().found());
    return baseUrl.map(site::withBaseUrl).orElse(site);
  }

  private void checkNames(Values site, Problems problems) {
    site.get(SiteFields.LOGO)
        .ifPresent(logo -> checkName(logo, problems.at(site.at(SiteFields.LOGO))));
    for (Values channel : site.items(SiteFields.CHANNELS)) {
      channel
          .get(SiteFields.CHANNEL_QR)
          .ifPresent(qr -> checkName(qr, problems.at(channel.at(SiteFields.CHANNEL_QR))));
    }
  }

  private Optional<List<Region>> regions() {
    RecordFile<List<KeyedValue<RegionCode, Values>>> record =
        read(ContentFolder.REGIONS, RegionFields.RECORD);
    diagnostics.addAll(record.problems().found());
    return record
        .value()
        .map(
            entries ->
                entries.stream()
                    .map(
                        entry ->
                            new Region(
                                entry.key(),
                                entry.value().get(RegionFields.NAME).orElse(""),
                                entry.value().get(RegionFields.SHORT),
                                entry.value().get(RegionFields.PINYIN),
                                CommunityReader.order(entry.value().get(RegionFields.ORDER))))
                    .toList());
  }

  /** A file that is not there was reported with the folder. */
  private <T> RecordFile<T> read(String path, Shape<T> shape) {
    if (!files.isFile(path)) {
      return new RecordFile<>(
          Optional.empty(), Optional.empty(), SourceLines.NONE, new Problems(path));
    }
    RecordFile<T> record = RecordFile.read(files, path, shape, yaml);
    allowances.addAll(Allowances.of(record.lines(), record.problems()));
    return record;
  }

  /** Every campaign that has a file; empty where the file cannot be read. */
  private Map<String, Optional<Campaign>> campaigns(Wording wording) {
    Map<String, Optional<Campaign>> campaigns = new TreeMap<>();
    for (String file : folder.records("campaigns")) {
      RecordFile<Values> record = read(file, CampaignFields.RECORD);
      diagnostics.addAll(record.problems().found());
      proofread(record, CampaignFields.RECORD, Set.of(), wording);
      String id = ContentFolder.slug(file);
      campaigns.put(id, record.value().flatMap(values -> CampaignReader.read(id, values)));
    }
    return campaigns;
  }

  private HonourLedgers honours(Regions regions, Set<CommunityId> known, Wording wording) {
    HonourLedgers honours = new HonourLedgers();
    for (String file : folder.records("honours")) {
      RecordFile<Values> record = read(file, HonourFields.LEDGER);
      diagnostics.addAll(record.problems().found());
      proofread(record, HonourFields.LEDGER, Set.of(HonourFields.RECIPIENTS), wording);
      record.value().ifPresent(values -> honours.add(file, values, regions, known::contains));
    }
    diagnostics.addAll(honours.problems());
    return honours;
  }

  private Map<CommunityId, List<Counts.Statement>> counts(Set<CommunityId> known) {
    Map<CommunityId, List<Counts.Statement>> counts = new HashMap<>();
    for (String file : folder.records("counts")) {
      RecordFile<Values> record = read(file, CountFields.LEDGER);
      Problems problems = record.problems();
      record.value().ifPresent(values -> addLedger(file, values, known, counts, problems));
      diagnostics.addAll(problems.found());
    }
    return counts;
  }

  private void addLedger(
      String file,
      Values values,
      Set<CommunityId> known,
      Map<CommunityId, List<Counts.Statement>> counts,
      Problems problems) {
    Optional<LocalDate> asOf = values.get(CountFields.AS_OF);
    asOf.ifPresent(day -> ledgersByDay.computeIfAbsent(day, key -> new ArrayList<>()).add(file));
    for (KeyedValue<CommunityId, Values> entry : values.get(CountFields.COUNTS).orElse(List.of())) {
      if (!known.contains(entry.key())) {
        problems.add(Rule.COMMUNITY_UNKNOWN, entry.mark(), entry.key().path());
      } else if (asOf.isPresent()) {
        counts
            .computeIfAbsent(entry.key(), key -> new ArrayList<>())
            .add(
                new Counts.Statement(
                    asOf.get(), entry.value(), values.get(CountFields.SOURCE), file));
      }
    }
  }

  private List<FreePage> pages(Wording wording) {
    List<FreePage> pages = new ArrayList<>();
    PageReader reader = new PageReader(files, yaml, markdown);
    for (String file : folder.pages()) {
      PageReader.Reading reading = reader.read(file);
      diagnostics.addAll(reading.problems());
      allowances.addAll(reading.allowances());
      diagnostics.addAll(
          proofreader.read(Optional.empty(), Optional.empty(), reading.passages(), wording));
      reading
          .page()
          .ifPresent(
              page -> {
                refer(page.path(), reading.text().references());
                pages.add(page);
              });
    }
    return pages;
  }

  private void refer(String from, List<Text.Reference> targets) {
    for (Text.Reference reference : targets) {
      String path = reference.target().path();
      if (!MediaFolder.isBelow(path)) {
        references.add(new Content.Reference(from, reference.target(), reference.position()));
      } else {
        mediaByPage.computeIfAbsent(from, page -> new HashSet<>()).add(path);
        media
            .linkFault(path)
            .ifPresent(
                fault ->
                    diagnostics.add(
                        Diagnostic.of(fault.rule(), reference.position(), path, fault.detail())));
        checkName(path, reference.position());
      }
    }
  }

  /**
   * Reports a file of {@code media/} whose name some systems cannot hold, where it is first used.
   */
  private void checkName(String path, Position at) {
    if (!namedMedia.add(path)) {
      return;
    }
    Optional<String> reserved = FileNames.reservedPart(path);
    if (reserved.isPresent()) {
      diagnostics.add(Diagnostic.of(Rule.NAME_RESERVED, at, reserved.get()));
    }
    mediaNames
        .add(path)
        .ifPresent(other -> diagnostics.add(Diagnostic.of(Rule.NAME_CASE, at, path, other)));
  }

  private void checkRegion(CommunityId id, Regions regions) {
    if (regions.find(id.region()).isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              Rule.REGION_UNKNOWN,
              Position.startOf(ContentFolder.fileOf(id)),
              id.region().digits()));
    }
  }

  /** Puts in place of each inline honour the one that all records together tell. */
  private static UnaryOperator<Community> withCanonical(InlineHonours inlineHonours) {
    return community -> {
      if (community.awards().stream().allMatch(a -> inlineHonours.isCanonical(a.honour()))) {
        return community;
      }
      List<Award> awards =
          community.awards().stream()
              .map(
                  a ->
                      new Award(
                          inlineHonours.canonical(a.honour()),
                          a.year(),
                          a.validUntil(),
                          a.revoked()))
              .sorted(Comparator.comparing(Award::honour, HonourLevel.HIGHEST_FIRST))
              .toList();
      return community.withAwards(awards);
    };
  }
}
