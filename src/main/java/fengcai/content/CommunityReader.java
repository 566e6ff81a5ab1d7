package fengcai.content;

import fengcai.content.Awards.InlineHonour;
import fengcai.diagnostic.Allowance;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import fengcai.model.Article;
import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Inline.Target.Internal;
import fengcai.model.Listing;
import fengcai.model.Participation;
import fengcai.model.Photo;
import fengcai.model.Regions;
import fengcai.model.Residents;
import fengcai.model.Team;
import fengcai.model.VolunteerCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Reads one community's record, with what the ledgers say of it. Safe for several threads. */
final class CommunityReader {

  /** What one record gave; {@code inlineHonours} are those that no ledger knows. */
  record Reading(
      Optional<Community> community,
      List<InlineHonour> inlineHonours,
      List<Text.Reference> references,
      List<Diagnostic> problems,
      List<Allowance> allowances) {}

  /** Reads the texts of a record for what is wrong in them. */
  interface Proofreading {
    List<Diagnostic> read(
        Optional<Community> about, Optional<Campaign> campaign, List<Passage> passages);
  }

  /** Of each list of a record, since its entries are compared with each other and with texts. */
  private static final int ENTRIES = 1_000;

  private final ContentFiles files;
  private final YamlReader yaml;
  private final MarkdownReader markdown;
  private final MediaFolder media;
  private final Characters characters;
  private final Regions regions;
  private final Map<String, Optional<Campaign>> campaigns;
  private final HonourLedgers honours;
  private final Map<CommunityId, List<Counts.Statement>> counts;
  private final Predicate<CommunityId> known;
  private final Proofreading proofreading;

  CommunityReader(
      ContentFiles files,
      YamlReader yaml,
      MarkdownReader markdown,
      MediaFolder media,
      Characters characters,
      Regions regions,
      Map<String, Optional<Campaign>> campaigns,
      HonourLedgers honours,
      Map<CommunityId, List<Counts.Statement>> counts,
      Predicate<CommunityId> known,
      Proofreading proofreading) {
    this.files = files;
    this.yaml = yaml;
    this.markdown = markdown;
    this.media = media;
    this.characters = characters;
    this.regions = regions;
    this.campaigns = campaigns;
    this.honours = honours;
    this.counts = counts;
    this.known = known;
    this.proofreading = proofreading;
  }

  Reading read(CommunityId id) {
    String file = ContentFolder.fileOf(id);
    RecordFile<Values> record = RecordFile.read(files, file, CommunityFields.RECORD, yaml);
    record.node().ifPresent(node -> characters.check(node, record.lines(), record.problems()));
    return record
        .value()
        .map(values -> read(id, values, record))
        .orElseGet(
            () ->
                new Reading(
                    Optional.empty(), List.of(), List.of(), record.problems().found(), List.of()));
  }

  private Reading read(CommunityId id, Values values, RecordFile<Values> record) {
    SourceLines lines = record.lines();
    Problems problems = record.problems();
    if (isTooLong(values, problems)) {
      return new Reading(Optional.empty(), List.of(), List.of(), problems.found(), List.of());
    }
    checkPublishable(values, problems);
    List<Text.Reference> references = new ArrayList<>();
    values
        .get(CommunityFields.STORY)
        .ifPresent(
            story ->
                references.addAll(
                    markdown.read(TextPlace.of(story, lines), id.path(), problems).references()));
    List<Photo> photos = photos(values, references, problems);
    List<VolunteerCount> merged = counts(id, values, problems);
    Awards awards = new Awards(honours, regions, problems.file());
    List<Award> held = awards.merge(values.list(CommunityFields.HONOURS), honours.of(id));
    awards.problems().forEach(problems::add);
    Optional<Participation> participation = participation(values, problems);
    Listing listing = listing(values, problems);
    Optional<Community> community =
        values
            .get(CommunityFields.NAME)
            .map(
                name ->
                    new Community(
                        id,
                        name,
                        values.get(CommunityFields.STREET),
                        residents(values),
                        merged,
                        teams(values),
                        values.items(CommunityFields.PARTNERS),
                        held,
                        participation,
                        photos,
                        article(name, values),
                        listing));
    record
        .node()
        .ifPresent(node -> proofread(community, node, lines, problems).forEach(problems::add));
    List<Allowance> allowances = Allowances.of(lines, problems);
    return new Reading(community, awards.inlineHonours(), references, problems.found(), allowances);
  }

  private static boolean isTooLong(Values values, Problems problems) {
    return isTooLong(CommunityFields.VOLUNTEERS, values, problems)
        || isTooLong(CommunityFields.TEAMS, values, problems)
        || isTooLong(CommunityFields.PARTNERS, values, problems)
        || isTooLong(CommunityFields.HONOURS, values, problems)
        || isTooLong(CommunityFields.IMAGES, values, problems)
        || isTooLong(CommunityFields.ALIASES, values, problems)
        || isTooLong(CommunityFields.RELATED, values, problems);
  }

  private static <T> boolean isTooLong(
      Field<List<Located<T>>> field, Values values, Problems problems) {
    List<Located<T>> entries = values.list(field);
    if (entries.size() <= ENTRIES) {
      return false;
    }
    Term limit = new Term("limit.entries", Integer.toString(ENTRIES));
    problems.add(Rule.RECORD_LIMIT, entries.get(ENTRIES).mark(), limit);
    return true;
  }

  private List<Diagnostic> proofread(
      Optional<Community> community, Node node, SourceLines lines, Problems problems) {
    Optional<Campaign> campaign =
        community
            .flatMap(Community::participation)
            .flatMap(p -> campaigns.getOrDefault(p.campaign(), Optional.empty()));
    return proofreading.read(
        community,
        campaign,
        Passages.of(node, CommunityFields.RECORD, CommunityFields.PRIVATE, lines, problems));
  }

  /** A draft may lack what a published profile must say. */
  private static void checkPublishable(Values values, Problems problems) {
    if (values.get(CommunityFields.DRAFT).orElse(false)) {
      return;
    }
    for (Field<?> field : List.of(CommunityFields.SOURCE, CommunityFields.PUBLISHED)) {
      if (!values.isWritten(field)) {
        problems.add(Rule.KEY_UNPUBLISHABLE, values.at(field), field.english(), field.chinese());
      }
    }
  }

  private List<Photo> photos(Values values, List<Text.Reference> references, Problems problems) {
    List<Photo> photos = new ArrayList<>();
    for (Located<Values> image : values.list(CommunityFields.IMAGES)) {
      Values fields = image.value();
      Optional<String> src = fields.get(CommunityFields.IMAGE_SRC);
      Optional<String> alt = fields.get(CommunityFields.IMAGE_ALT);
      if (src.isPresent()) {
        Mark at = fields.at(CommunityFields.IMAGE_SRC);
        Optional<MediaFolder.Fault> fault = media.pictureFault(src.get());
        fault.ifPresent(it -> problems.add(it.rule(), at, src.get(), it.detail()));
        if (alt.isEmpty() && !fields.isWritten(CommunityFields.IMAGE_ALT)) {
          problems.add(Rule.IMAGE_ALT, at, src.get());
        }
        if (fault.isEmpty()) {
          media
              .tooSmall(src.get())
              .ifPresent(
                  side -> problems.add(Rule.IMAGE_SMALL, at, src.get(), Integer.toString(side)));
          references.add(new Text.Reference(new Internal(src.get(), ""), problems.at(at)));
        }
      }
      if (src.isPresent() && alt.isPresent()) {
        photos.add(
            new Photo(
                src.get(),
                alt.get(),
                fields.get(CommunityFields.IMAGE_CAPTION),
                fields.get(CommunityFields.IMAGE_CREDIT)));
      }
    }
    return photos;
  }

  private List<VolunteerCount> counts(CommunityId id, Values values, Problems problems) {
    List<Counts.Statement> statements = new ArrayList<>();
    for (Located<Values> count : values.list(CommunityFields.VOLUNTEERS)) {
      count
          .value()
          .get(CountFields.AS_OF)
          .ifPresent(
              day ->
                  statements.add(
                      new Counts.Statement(day, count.value(), Optional.empty(), problems.file())));
    }
    statements.addAll(counts.getOrDefault(id, List.of()));
    Counts merger = new Counts();
    List<VolunteerCount> merged = merger.merge(statements);
    Optional<Position> at =
        values
            .get(CommunityFields.RESIDENTS)
            .map(r -> problems.at(r.at(CommunityFields.RESIDENTS_COUNT)));
    residents(values)
        .ifPresent(residents -> merger.compare(residents, at.orElseThrow(), statements));
    merger.conflicts().forEach(problems::add);
    return merged;
  }

  private static Optional<Residents> residents(Values values) {
    return values
        .get(CommunityFields.RESIDENTS)
        .filter(fields -> fields.has(CommunityFields.RESIDENTS_COUNT))
        .map(
            fields ->
                new Residents(
                    fields.get(CommunityFields.RESIDENTS_COUNT).orElseThrow(),
                    fields.get(CommunityFields.RESIDENTS_AS_OF),
                    fields.get(CommunityFields.RESIDENTS_BASIS)));
  }

  private static List<Team> teams(Values values) {
    List<Team> teams = new ArrayList<>();
    for (Values team : values.items(CommunityFields.TEAMS)) {
      team.get(CommunityFields.TEAM_NAME)
          .ifPresent(
              name ->
                  teams.add(
                      new Team(
                          name,
                          team.get(CommunityFields.TEAM_CATEGORY),
                          team.get(CommunityFields.TEAM_MEMBERS)
                              .map(OptionalLong::of)
                              .orElse(OptionalLong.empty()),
                          team.get(CommunityFields.TEAM_FOUNDED),
                          team.items(CommunityFields.TEAM_TASKS))));
    }
    return teams;
  }

  private Optional<Participation> participation(Values values, Problems problems) {
    Optional<String> id = values.get(CommunityFields.CAMPAIGN);
    Optional<String> category = values.get(CommunityFields.CATEGORY);
    if (id.isEmpty()) {
      if (category.isPresent()) {
        problems.add(Rule.CATEGORY_ALONE, values.at(CommunityFields.CATEGORY), category.get());
      }
      return Optional.empty();
    }
    if (!campaigns.containsKey(id.get())) {
      problems.add(
          Rule.CAMPAIGN_UNKNOWN,
          values.at(CommunityFields.CAMPAIGN),
          id.get(),
          Spelling.nearest(id.get(), List.copyOf(campaigns.keySet()))
              .orElseGet(() -> String.join(", ", campaigns.keySet())));
      return Optional.empty();
    }
    List<String> categories =
        campaigns
            .getOrDefault(id.get(), Optional.empty())
            .map(Campaign::categories)
            .orElse(List.of());
    if (category.isPresent() && !categories.isEmpty() && !categories.contains(category.get())) {
      problems.add(
          Rule.CATEGORY_UNKNOWN,
          values.at(CommunityFields.CATEGORY),
          category.get(),
          String.join(", ", categories));
    }
    return Optional.of(new Participation(id.get(), category));
  }

  private Listing listing(Values values, Problems problems) {
    for (Located<CommunityId> related : values.list(CommunityFields.RELATED)) {
      if (!known.test(related.value())) {
        problems.add(Rule.COMMUNITY_UNKNOWN, related.mark(), related.value().path());
      }
    }
    checkAliases(values.list(CommunityFields.ALIASES), problems);
    return new Listing(
        order(values.get(CommunityFields.ORDER)),
        values.get(CommunityFields.PINYIN),
        values.items(CommunityFields.ALIASES),
        values.items(CommunityFields.RELATED));
  }

  /** An alias becomes a folder of the site. */
  static void checkAliases(List<Located<String>> aliases, Problems problems) {
    for (Located<String> alias : aliases) {
      FileNames.reservedPart(alias.value())
          .ifPresent(part -> problems.add(Rule.NAME_RESERVED, alias.mark(), part));
    }
  }

  static OptionalInt order(Optional<Long> order) {
    return order
        .map(o -> OptionalInt.of((int) Math.min(o, Integer.MAX_VALUE)))
        .orElse(OptionalInt.empty());
  }

  private static Article article(String name, Values values) {
    return new Article(
        values.get(CommunityFields.TITLE).orElse(name),
        values.get(CommunityFields.AUTHOR),
        values.get(CommunityFields.SOURCE),
        values.get(CommunityFields.EDITOR),
        values.get(CommunityFields.PUBLISHED),
        values.get(CommunityFields.UPDATED),
        values.get(CommunityFields.EXPIRES),
        values.get(CommunityFields.DRAFT).orElse(false),
        values.get(CommunityFields.SUMMARY));
  }
}
