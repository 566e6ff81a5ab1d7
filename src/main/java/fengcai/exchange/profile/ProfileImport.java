package fengcai.exchange.profile;

import fengcai.content.Content;
import fengcai.content.keys.RecordKind;
import fengcai.exchange.form.FormLabel;
import fengcai.exchange.form.FormLabel.Answer;
import fengcai.exchange.form.ValueParser;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.record.ImportedRecord;
import fengcai.exchange.record.RecordCatalogue;
import fengcai.exchange.record.ResolvedPlace;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.Manuscript;
import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.SourcePicture;
import fengcai.model.CommunityId;
import fengcai.model.region.RegionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Converts a manuscript to the record of a community. */
public final class ProfileImport {

  private static final int SHOWN_BOILERPLATE = 3;

  private final ProfileReader.Reading reading;
  private final Manuscript manuscript;
  private final RecordCatalogue catalogue;
  private final ProfileAnswers answers;
  private final Map<String, Object> record = new LinkedHashMap<>();

  /**
   * A record to write.
   *
   * @param media its photos, by path in the content folder
   */
  public record Result(
      ImportedRecord record, Map<String, SourcePicture> media, List<ImportNotice> notices) {}

  private ProfileImport(Manuscript manuscript, RecordCatalogue catalogue) throws ImportException {
    this.manuscript = manuscript;
    this.catalogue = catalogue;
    this.reading = ProfileReader.read(manuscript);
    this.answers = reading.answers();
  }

  /**
   * Converts a manuscript.
   *
   * @param county used if the manuscript does not name its county
   * @param line of the manuscript in a table, from 1; otherwise 0
   * @throws ImportException if the manuscript has no name or no known county
   */
  public static Result of(
      Manuscript manuscript, RecordCatalogue catalogue, Optional<RegionCode> county, int line)
      throws IOException, ImportException {
    return new ProfileImport(manuscript, catalogue).convert(county, line);
  }

  private Result convert(Optional<RegionCode> county, int line)
      throws IOException, ImportException {
    String name = name();
    ResolvedPlace place =
        ResolvedPlace.of(
            answers.text(FormLabel.PLACE).orElse("") + answers.text(FormLabel.STREET).orElse(""),
            catalogue.regions());
    CommunityId id =
        catalogue
            .address(county(place, county), name)
            .orElseThrow(() -> new ImportException("no-slug", name));
    if (id.slug().matches("^.*-[0-9]+")) {
      answers.addNotice("read-alike", 0, name, id.path());
    }
    ProfilePhotos photos =
        new ProfilePhotos(manuscript.pictures(), catalogue, id, name, answers.notices());
    List<ImportNotice> storyNotices = new ArrayList<>();
    List<SourceBlock> blocks = StoryText.join(reading.story(), storyNotices);
    String story = StoryMarkdown.write(blocks, photos::markdown);
    answers.notices().addAll(storyNotices);
    StoryHonours honours = StoryHonours.in(story, name);
    String file = Content.fileOf(id);
    boolean isNew = !catalogue.holds(file);
    record.put("name", name);
    put("title", reading.head().title().filter(title -> !title.equals(name)));
    put("street", place.street());
    ProfileCounts.add(answers, record);
    put("teams", answers.texts(FormLabel.TEAMS).or(() -> teams(story)));
    put("partners", answers.texts(FormLabel.PARTNERS));
    put(
        "honours",
        Optional.of(ProfileHonours.of(answers, honours, name, catalogue))
            .filter(titles -> !titles.isEmpty()));
    addCampaign();
    addPublication(isNew);
    put("contact", answers.text(FormLabel.CONTACT));
    noteRest();
    put("notes", Optional.of(List.copyOf(answers.notes())).filter(notes -> !notes.isEmpty()));
    put("summary", answers.text(FormLabel.SUMMARY).map(summary -> summary.replace('\n', ' ')));
    put("story", Optional.of(honours.story() + "\n").filter(text -> !text.isBlank()));
    if (isNew && !record.containsKey("story")) {
      answers.addNotice("no-story", 0);
    }
    catalogue
        .record(file, RecordKind.COMMUNITY)
        .ifPresent(existing -> ProfileUpdate.adapt(record, existing, answers.notices()));
    return new Result(
        new ImportedRecord(file, RecordKind.COMMUNITY, record, line, Set.of()),
        photos.media(),
        answers.notices());
  }

  private void put(String key, Optional<?> value) {
    value.ifPresent(each -> record.put(key, each));
  }

  private String name() throws ImportException {
    Optional<String> answer = answers.text(FormLabel.NAME);
    if (answer.isPresent()) {
      return answer.get().replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "");
    }
    if (reading.head().name().isPresent()) {
      SourceBlock.Text line = reading.head().name().get();
      answers.addNotice("name-guessed", line.number(), line.text());
      return line.text();
    }
    boolean blank = answers.isEmpty() && SourceBlock.words(reading.story()).isEmpty();
    throw new ImportException(blank ? "blank" : "no-name");
  }

  private RegionCode county(ResolvedPlace place, Optional<RegionCode> given)
      throws ImportException {
    List<RegionCode> counties = place.regions().stream().filter(ResolvedPlace::isCounty).toList();
    String where =
        answers.text(FormLabel.PLACE).or(() -> answers.text(FormLabel.STREET)).orElse("");
    if (counties.size() == 1) {
      RegionCode county = counties.getFirst();
      if (given.isPresent() && !given.get().equals(county)) {
        answers.addNotice("region-unused", 0, catalogue.described(county));
      }
      return county;
    }
    if (counties.size() > 1 && given.filter(counties::contains).isEmpty()) {
      String several = String.join("、", counties.stream().map(catalogue::described).toList());
      throw new ImportException("place-several", where, several);
    }
    return given.orElseThrow(
        () ->
            where.isEmpty()
                ? new ImportException("no-place")
                : new ImportException(
                    place.namesAnotherCounty() ? "place-unknown" : "place-short", where));
  }

  /** Adds the category and its campaign, if exactly one campaign has the category. */
  private void addCampaign() {
    Optional<Answer> category = answers.of(FormLabel.CATEGORY);
    if (category.isPresent()) {
      String value = category.get().value();
      List<String> campaigns = catalogue.campaigns(value);
      if (campaigns.size() == 1) {
        record.put("campaign", campaigns.getFirst());
        record.put("category", value);
        answers.addNotice("campaign", category.get().number(), value, campaigns.getFirst());
      } else {
        answers.note("unplaced", category.get());
      }
    }
    answers.of(FormLabel.CAMPAIGN).ifPresent(campaign -> answers.note("unplaced", campaign));
  }

  /** A new record is a draft unless it has a source and a time of publication. */
  private void addPublication(boolean isNew) {
    put("source", answers.text(FormLabel.SOURCE));
    put("editor", answers.text(FormLabel.EDITOR).map(ProfileImport::withoutSpaces));
    put("author", answers.text(FormLabel.AUTHOR).map(ProfileImport::withoutSpaces));
    put("published", answers.value(FormLabel.PUBLISHED, "day", ValueParser::moment));
    if (isNew && !(record.containsKey("published") && record.containsKey("source"))) {
      record.put("draft", "true");
      answers.addNotice("draft", 0);
    }
  }

  /** A person's name without spaces between its characters (王 芳). */
  private static String withoutSpaces(String name) {
    return name.matches("\\p{IsHan}(?:\\s+\\p{IsHan}){1,2}") ? name.replaceAll("\\s", "") : name;
  }

  private Optional<List<String>> teams(String story) {
    Optional<List<String>> listed = StoryTeams.in(story);
    listed.ifPresent(teams -> answers.addNotice("teams", 0, String.join("、", teams)));
    return listed;
  }

  /** Keeps everything that has no key in the notes. */
  private void noteRest() {
    answers.noteRest(manuscript.asides());
    List<String> lines = reading.boilerplate();
    if (!lines.isEmpty()) {
      List<String> shown =
          lines.stream().limit(SHOWN_BOILERPLATE).map(ProfileImport::shortened).toList();
      answers.addNotice("furniture", 0, Integer.toString(lines.size()), String.join("”“", shown));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 12 ? text : text.substring(0, 12) + "…";
  }
}
