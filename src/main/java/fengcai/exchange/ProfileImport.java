package fengcai.exchange;

import fengcai.content.Content;
import fengcai.content.RecordKind;
import fengcai.exchange.ProfileReader.Said;
import fengcai.model.CommunityId;
import fengcai.model.RegionCode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a community's record of a manuscript. */
final class ProfileImport {

  private static final int SHOWN_OF_FURNITURE = 3;

  private final ProfileReader.Reading reading;
  private final Manuscript manuscript;
  private final Directory directory;
  private final ProfileAnswers answers;
  private final List<Remark> remarks;
  private final List<String> notes;

  /**
   * A record to be written.
   *
   * @param media the photos that go with it, by the path below the content folder
   */
  record Made(ImportedRecord record, Map<String, Picture> media, List<Remark> remarks) {}

  private ProfileImport(Manuscript manuscript, Directory directory) throws ImportFault {
    this.manuscript = manuscript;
    this.directory = directory;
    this.reading = ProfileReader.read(manuscript);
    this.answers = new ProfileAnswers(reading.answers());
    this.remarks = answers.remarks();
    this.notes = answers.notes();
  }

  /**
   * Makes the record.
   *
   * @param asked the county where the manuscript's own cannot be told
   * @param line the manuscript's place in a file of several, from 1; otherwise 0
   * @throws ImportFault if it has no name or no place among the divisions
   */
  static Made of(Manuscript manuscript, Directory directory, Optional<RegionCode> asked, int line)
      throws IOException, ImportFault {
    return new ProfileImport(manuscript, directory).make(asked, line);
  }

  private Made make(Optional<RegionCode> asked, int line) throws IOException, ImportFault {
    String name = name();
    Place place = place();
    CommunityId id =
        directory
            .address(county(place, asked), name)
            .orElseThrow(() -> new ImportFault("no-slug", name));
    if (id.slug().matches("^.*-[0-9]+")) {
      remarks.add(Remark.of("read-alike", 0, name, id.path()));
    }
    String file = Content.fileOf(id);
    Photos photos = new Photos(manuscript.pictures(), directory, id, name, remarks);
    StoryText.Story story = StoryText.of(reading.story(), photos::figure);
    remarks.addAll(story.remarks());
    StoryHonours honours = StoryHonours.in(story.markdown(), name);
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("name", name);
    reading
        .title()
        .filter(title -> !title.equals(name))
        .ifPresent(title -> record.put("title", title));
    place.street().ifPresent(street -> record.put("street", street));
    ProfileCounts.put(answers, record);
    teams(story.markdown()).ifPresent(teams -> record.put("teams", teams));
    answers.texts(FormLabel.PARTNERS).ifPresent(partners -> record.put("partners", partners));
    ProfileHonours.of(answers, honours, name, directory)
        .ifPresent(titles -> record.put("honours", titles));
    campaign(record);
    boolean isNew = !directory.holds(file);
    publication(record, isNew);
    answers.of(FormLabel.CONTACT).ifPresent(contact -> record.put("contact", contact.value()));
    leftovers();
    if (!notes.isEmpty()) {
      record.put("notes", List.copyOf(notes));
    }
    answers
        .of(FormLabel.SUMMARY)
        .ifPresent(summary -> record.put("summary", summary.value().replace('\n', ' ')));
    if (!honours.story().isBlank()) {
      record.put("story", honours.story() + "\n");
    }
    if (isNew && !record.containsKey("story")) {
      remarks.add(Remark.of("no-story", 0));
    }
    directory
        .record(file, RecordKind.COMMUNITY)
        .ifPresent(existing -> ProfileUpdate.adapt(record, existing, remarks));
    return new Made(
        new ImportedRecord(file, RecordKind.COMMUNITY, record, line, Set.of()),
        photos.media(),
        remarks);
  }

  private String name() throws ImportFault {
    Optional<Said> answer = answers.of(FormLabel.NAME);
    if (answer.isPresent()) {
      return answer.get().value().replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "");
    }
    if (reading.name().isPresent()) {
      Line.Text line = reading.name().get();
      remarks.add(Remark.of("name-guessed", line.number(), line.text()));
      return line.text();
    }
    boolean blank =
        reading.answers().isEmpty()
            && reading.unplaced().isEmpty()
            && Line.words(reading.story()).isEmpty();
    throw new ImportFault(blank ? "blank" : "no-name");
  }

  private Place place() {
    String where =
        answers.of(FormLabel.PLACE).map(Said::value).orElse("")
            + answers.of(FormLabel.STREET).map(Said::value).orElse("");
    return Place.of(where, directory.regions());
  }

  private RegionCode county(Place place, Optional<RegionCode> asked) throws ImportFault {
    List<RegionCode> counties = place.regions().stream().filter(Place::isCounty).toList();
    String where =
        answers
            .of(FormLabel.PLACE)
            .or(() -> answers.of(FormLabel.STREET))
            .map(Said::value)
            .orElse("");
    if (counties.size() == 1) {
      RegionCode county = counties.getFirst();
      if (asked.isPresent() && !asked.get().equals(county)) {
        remarks.add(Remark.of("region-unused", 0, directory.described(county)));
      }
      return county;
    }
    if (counties.size() > 1 && asked.filter(counties::contains).isEmpty()) {
      String several = String.join("、", counties.stream().map(directory::described).toList());
      throw new ImportFault("place-several", where, several);
    }
    return asked.orElseThrow(
        () ->
            where.isEmpty()
                ? new ImportFault("no-place")
                : new ImportFault(
                    place.namesAnotherCounty() ? "place-unknown" : "place-short", where));
  }

  /** A form names campaign and category in words; a category tells the campaign that has it. */
  private void campaign(Map<String, Object> record) {
    Optional<Said> category = answers.of(FormLabel.CATEGORY);
    Optional<Said> campaign = answers.of(FormLabel.CAMPAIGN);
    List<String> campaigns =
        category.map(said -> directory.campaigns(said.value())).orElse(List.of());
    if (campaigns.size() == 1) {
      record.put("campaign", campaigns.getFirst());
      record.put("category", category.orElseThrow().value());
      remarks.add(
          Remark.of(
              "campaign",
              category.orElseThrow().number(),
              category.orElseThrow().value(),
              campaigns.getFirst()));
    } else {
      category.ifPresent(said -> answers.note("unplaced", said));
    }
    campaign.ifPresent(said -> answers.note("unplaced", said));
  }

  /** A new record is a draft until it can be published; an existing one stays what it is. */
  private void publication(Map<String, Object> record, boolean isNew) {
    answers.of(FormLabel.SOURCE).ifPresent(source -> record.put("source", source.value()));
    answers.of(FormLabel.EDITOR).ifPresent(editor -> record.put("editor", name(editor.value())));
    answers.of(FormLabel.AUTHOR).ifPresent(author -> record.put("author", name(author.value())));
    answers
        .figure(FormLabel.PUBLISHED, "day", Figures::moment)
        .ifPresent(moment -> record.put("published", moment));
    if (isNew && !(record.containsKey("published") && record.containsKey("source"))) {
      record.put("draft", "true");
      remarks.add(Remark.of("draft", 0));
    }
  }

  /** 王 芳 is 王芳. */
  private static String name(String value) {
    return value.matches("\\p{IsHan}(?:\\s+\\p{IsHan}){1,2}") ? value.replaceAll("\\s", "") : value;
  }

  private Optional<List<String>> teams(String story) {
    Optional<List<String>> answered = answers.texts(FormLabel.TEAMS);
    if (answered.isPresent()) {
      return answered;
    }
    Optional<List<String>> listed = StoryTeams.in(story);
    listed.ifPresent(teams -> remarks.add(Remark.of("teams", 0, String.join("、", teams))));
    return listed;
  }

  private void leftovers() {
    for (Line.Text line : reading.unplaced()) {
      remarks.add(Remark.of("unplaced", line.number(), line.text()));
      notes.add(line.text());
    }
    for (Manuscript.Aside aside : manuscript.asides()) {
      remarks.add(Remark.of(aside.kind(), aside.number(), aside.text()));
      notes.add(aside.text());
    }
    answers.noteUnused();
    List<String> furniture = reading.furniture();
    if (!furniture.isEmpty()) {
      List<String> shown = furniture.subList(0, Math.min(SHOWN_OF_FURNITURE, furniture.size()));
      remarks.add(
          Remark.of(
              "furniture",
              0,
              Integer.toString(furniture.size()),
              String.join("”“", shown.stream().map(ProfileImport::shortened).toList())));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 12 ? text : text.substring(0, 12) + "…";
  }
}
