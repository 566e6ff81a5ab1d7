package fengcai.exchange;

import fengcai.exchange.ProfileReader.Said;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import fengcai.model.RegionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a community's record of a manuscript. */
final class ProfileImport {

  private static final int SHOWN_OF_FURNITURE = 3;

  private final ProfileReader.Reading reading;
  private final Manuscript manuscript;
  private final Directory directory;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<FormLabel> used = EnumSet.noneOf(FormLabel.class);

  /**
   * A record to be written.
   *
   * @param media the photos that go with it, by the path below the content folder
   */
  record Made(
      CommunityId id,
      Map<String, Object> record,
      Map<String, Picture> media,
      List<Remark> remarks) {}

  private ProfileImport(Manuscript manuscript, Directory directory) throws ImportFault {
    this.manuscript = manuscript;
    this.directory = directory;
    this.reading = ProfileReader.read(manuscript);
  }

  /**
   * Makes the record.
   *
   * @param asked the county where the manuscript's own cannot be told
   * @throws ImportFault if it has no name or no place among the divisions
   */
  static Made of(Manuscript manuscript, Directory directory, Optional<RegionCode> asked)
      throws IOException, ImportFault {
    return new ProfileImport(manuscript, directory).make(asked);
  }

  private Made make(Optional<RegionCode> asked) throws IOException, ImportFault {
    String name = name();
    Place place = place();
    CommunityId id =
        directory
            .address(county(place, asked), name)
            .orElseThrow(() -> new ImportFault("no-slug", name));
    if (id.slug().matches(".*-[0-9]+")) {
      remarks.add(Remark.of("read-alike", 0, name, id.path()));
    }
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
    counts(record);
    teams(story.markdown()).ifPresent(teams -> record.put("teams", teams));
    texts(FormLabel.PARTNERS).ifPresent(partners -> record.put("partners", partners));
    honours(honours).ifPresent(titles -> record.put("honours", titles));
    campaign(record);
    publication(record);
    answer(FormLabel.CONTACT).ifPresent(contact -> record.put("contact", contact.value()));
    leftovers();
    if (!notes.isEmpty()) {
      record.put("notes", List.copyOf(notes));
    }
    answer(FormLabel.SUMMARY)
        .ifPresent(summary -> record.put("summary", summary.value().replace('\n', ' ')));
    if (!honours.story().isBlank()) {
      record.put("story", honours.story() + "\n");
    } else {
      remarks.add(Remark.of("no-story", 0));
    }
    return new Made(id, record, photos.media(), remarks);
  }

  private String name() throws ImportFault {
    Optional<Said> answer = answer(FormLabel.NAME);
    if (answer.isPresent()) {
      return answer.get().value().replaceAll("\\s", "");
    }
    if (reading.name().isPresent()) {
      Line.Text line = reading.name().get();
      remarks.add(Remark.of("name-guessed", line.number(), line.text()));
      return line.text();
    }
    boolean blank = reading.answers().isEmpty() && reading.story().stream().allMatch(this::isEmpty);
    throw new ImportFault(blank ? "blank" : "no-name");
  }

  private boolean isEmpty(Line line) {
    return Line.words(line).isBlank();
  }

  private Place place() {
    String where =
        answer(FormLabel.PLACE).map(Said::value).orElse("")
            + answer(FormLabel.STREET).map(Said::value).orElse("");
    return Place.of(where, directory.regions());
  }

  private RegionCode county(Place place, Optional<RegionCode> asked) throws ImportFault {
    List<RegionCode> counties = place.regions().stream().filter(Place::isCounty).toList();
    String where =
        Optional.ofNullable(reading.answers().get(FormLabel.PLACE))
            .or(() -> Optional.ofNullable(reading.answers().get(FormLabel.STREET)))
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
                : new ImportFault("place-unknown", where));
  }

  private void counts(Map<String, Object> record) {
    Optional<Said> said = answer(FormLabel.AS_OF);
    Optional<String> day = figure(FormLabel.AS_OF, "day", Figures::day);
    Optional<String> published =
        Optional.ofNullable(reading.answers().get(FormLabel.PUBLISHED))
            .map(Said::value)
            .flatMap(Figures::day);
    Map<String, Object> count = new LinkedHashMap<>();
    Map<String, String> asked = new LinkedHashMap<>();
    for (CountColumn column : CountColumn.values()) {
      if (column != CountColumn.RESIDENTS) {
        figure(column.label(), "figure", column::read)
            .ifPresent(
                value -> {
                  count.put(column.key(), value);
                  asked.put(column.key(), said(column.label()) + "：" + value);
                });
      }
    }
    Optional<String> residents = figure(FormLabel.RESIDENTS, "figure", CountColumn.RESIDENTS::read);
    boolean assumed = said.isEmpty() && published.isPresent();
    Optional<String> asOf = assumed ? published : day;
    if (assumed && (!count.isEmpty() || residents.isPresent())) {
      remarks.add(Remark.of("day-assumed", 0, published.orElseThrow()));
    }
    residents.ifPresent(
        value -> {
          Map<String, Object> dated = new LinkedHashMap<>();
          dated.put("count", value);
          asOf.ifPresent(each -> dated.put("asOf", each));
          record.put("residents", dated);
        });
    if (!count.isEmpty() && asOf.isEmpty()) {
      remarks.add(Remark.of("no-day", 0));
      notes.addAll(asked.values());
    } else if (!count.isEmpty()) {
      Map<String, Object> dated = new LinkedHashMap<>();
      dated.put("asOf", asOf.orElseThrow());
      dated.putAll(count);
      record.put("volunteers", List.of(dated));
    }
  }

  private String said(FormLabel label) {
    return Optional.ofNullable(reading.answers().get(label)).map(Said::asked).orElse("");
  }

  /** A figure; one that is none is kept in the notes, and so is what is said beside one. */
  private Optional<String> figure(
      FormLabel label, String kind, Function<String, Optional<String>> reader) {
    Optional<Said> answer = answer(label);
    Optional<String> figure = answer.map(Said::value).flatMap(reader);
    if (answer.isPresent() && figure.isEmpty()) {
      note(kind, answer.get());
    }
    if (figure.isPresent()) {
      Figures.besides(answer.orElseThrow().value())
          .ifPresent(besides -> note("besides", answer.orElseThrow()));
    }
    return figure;
  }

  private void note(String kind, Said said) {
    String words = said.asked() + "：" + said.value().replace('\n', ' ');
    remarks.add(Remark.of(kind, said.number(), words));
    notes.add(words);
  }

  /** A form names campaign and category in words; a category tells the campaign that has it. */
  private void campaign(Map<String, Object> record) {
    Optional<Said> category = answer(FormLabel.CATEGORY);
    Optional<Said> campaign = answer(FormLabel.CAMPAIGN);
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
      category.ifPresent(said -> note("unplaced", said));
    }
    campaign.ifPresent(said -> note("unplaced", said));
  }

  private void publication(Map<String, Object> record) {
    answer(FormLabel.SOURCE).ifPresent(source -> record.put("source", source.value()));
    answer(FormLabel.EDITOR).ifPresent(editor -> record.put("editor", name(editor.value())));
    answer(FormLabel.AUTHOR).ifPresent(author -> record.put("author", name(author.value())));
    figure(FormLabel.PUBLISHED, "day", Figures::moment)
        .ifPresent(moment -> record.put("published", moment));
    if (!record.containsKey("published") || !record.containsKey("source")) {
      record.put("draft", "true");
      remarks.add(Remark.of("draft", 0));
    }
  }

  /** 王 芳 is 王芳. */
  private static String name(String value) {
    return value.matches("\\p{IsHan}(?:\\s+\\p{IsHan}){1,2}") ? value.replaceAll("\\s", "") : value;
  }

  private Optional<List<String>> texts(FormLabel label) {
    return answer(label)
        .map(
            answer ->
                List.of(answer.value().split("[、；;，,\\n]+", -1)).stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList());
  }

  private Optional<List<String>> teams(String story) {
    Optional<List<String>> answered = texts(FormLabel.TEAMS);
    if (answered.isPresent()) {
      return answered;
    }
    Optional<List<String>> listed = StoryTeams.in(story);
    listed.ifPresent(teams -> remarks.add(Remark.of("teams", 0, String.join("、", teams))));
    return listed;
  }

  private Optional<List<Object>> honours(StoryHonours story) {
    Map<String, NamedHonour> byTitle = new LinkedHashMap<>();
    List<NamedHonour> answered =
        answer(FormLabel.HONOURS).map(said -> NamedHonour.list(said.value())).orElse(List.of());
    answered.forEach(honour -> byTitle.merge(honour.title(), sound(honour), ProfileImport::both));
    story
        .honours()
        .forEach(honour -> byTitle.merge(honour.title(), sound(honour), ProfileImport::both));
    if (!story.honours().isEmpty()) {
      boolean referring = story.story().contains(StoryHonours.REFERENCE);
      remarks.add(
          Remark.of(
              referring ? "honours" : "honours-named",
              0,
              Integer.toString(story.honours().size())));
    }
    story.doubtful().stream()
        .filter(title -> !byTitle.containsKey(title))
        .forEach(title -> remarks.add(Remark.of("honour-doubtful", 0, title)));
    List<Object> written = new ArrayList<>();
    byTitle.values().forEach(honour -> written.add(honour.written()));
    return written.isEmpty() ? Optional.empty() : Optional.of(written);
  }

  /** Without a level that its title tells, which would be said twice or wrongly. */
  private NamedHonour sound(NamedHonour honour) {
    Optional<HonourLevel> told = directory.levelOf(honour.title());
    if (told.isEmpty() || honour.level().isEmpty()) {
      return honour;
    }
    if (!told.equals(honour.level())) {
      String words = honour.title() + "（" + honour.level().get().label() + "）";
      remarks.add(Remark.of("honour-level", 0, words, told.get().label()));
      notes.add(words);
    }
    return new NamedHonour(honour.title(), honour.year(), Optional.empty());
  }

  private static NamedHonour both(NamedHonour first, NamedHonour second) {
    return first.in(second.year()).at(second.level());
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
    reading
        .answers()
        .forEach(
            (label, said) -> {
              if (!used.contains(label) && label != FormLabel.SUMMARY) {
                note("unplaced", said);
              }
            });
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

  private Optional<Said> answer(FormLabel label) {
    Optional<Said> answer = Optional.ofNullable(reading.answers().get(label));
    answer.ifPresent(found -> used.add(label));
    return answer;
  }
}
