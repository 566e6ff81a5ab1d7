package fengcai.exchange;

import fengcai.exchange.FormLabel.Answer;
import fengcai.model.CommunityId;
import fengcai.model.Region;
import fengcai.model.RegionCode;
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

  private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png");

  private final ProfileReader.Reading reading;
  private final Manuscript manuscript;
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
      List<Remark> remarks,
      int furniture) {}

  private ProfileImport(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.reading = ProfileReader.read(manuscript);
  }

  /**
   * Makes the record.
   *
   * @param region the county where the manuscript's own cannot be told
   * @throws ImportFault if it has no name or no place among the divisions
   */
  static Made of(
      Manuscript manuscript, List<Region> regions, Optional<RegionCode> region, Slug slug)
      throws ImportFault {
    return new ProfileImport(manuscript).make(regions, region, slug);
  }

  private Made make(List<Region> regions, Optional<RegionCode> asked, Slug slugs)
      throws ImportFault {
    String name =
        answer(FormLabel.NAME)
            .or(() -> reading.title().map(Manuscript.Line::text))
            .or(manuscript::title)
            .orElseThrow(() -> new ImportFault("no-name"));
    String where = answer(FormLabel.PLACE).orElse("") + answer(FormLabel.STREET).orElse("");
    Place place = Place.of(where, regions);
    RegionCode code =
        asked
            .or(place::region)
            .filter(found -> !found.digits().endsWith("00"))
            .orElseThrow(
                () ->
                    where.isEmpty()
                        ? new ImportFault("no-place")
                        : new ImportFault("place-unknown", where));
    String slug = slugs.of(name);
    if (slug.isEmpty()) {
      throw new ImportFault("no-slug", name);
    }
    Map<String, Picture> media = new LinkedHashMap<>();
    List<String> sources = media(slug, media);
    StoryText.Story story = StoryText.of(reading.story(), index -> figure(sources, index, name));
    remarks.addAll(story.remarks());
    Optional<HonourSentence> honours = HonourSentence.in(story.markdown());
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("name", name);
    reading
        .title()
        .map(Manuscript.Line::text)
        .filter(title -> !title.equals(name))
        .ifPresent(title -> record.put("title", title));
    place.street().ifPresent(street -> record.put("street", street));
    counts(record);
    texts(FormLabel.TEAMS).ifPresent(teams -> record.put("teams", teams));
    texts(FormLabel.PARTNERS).ifPresent(partners -> record.put("partners", partners));
    honours(honours).ifPresent(titles -> record.put("honours", titles));
    publication(record);
    answer(FormLabel.CONTACT).ifPresent(contact -> record.put("contact", contact));
    leftovers();
    if (!notes.isEmpty()) {
      record.put("notes", List.copyOf(notes));
    }
    answer(FormLabel.SUMMARY).ifPresent(summary -> record.put("summary", summary));
    String text = honours.map(HonourSentence::story).orElse(story.markdown());
    if (!text.isBlank()) {
      record.put("story", text + "\n");
    } else {
      remarks.add(Remark.of("no-story", 0));
    }
    return new Made(new CommunityId(code, slug), record, media, remarks, reading.furniture());
  }

  private void counts(Map<String, Object> record) {
    Map<String, Object> count = new LinkedHashMap<>();
    Optional<String> day =
        answer(FormLabel.AS_OF)
            .flatMap(Figures::day)
            .or(() -> answer(FormLabel.PUBLISHED).flatMap(Figures::day));
    figure(FormLabel.REGISTERED, answer -> Figures.count(answer))
        .ifPresent(value -> count.put("registered", value));
    figure(FormLabel.SHARE, answer -> Figures.share(answer))
        .ifPresent(value -> count.put("share", value));
    figure(FormLabel.RESIDENTS, answer -> Figures.count(answer))
        .ifPresent(
            value -> {
              Map<String, Object> residents = new LinkedHashMap<>();
              residents.put("count", value);
              day.ifPresent(asOf -> residents.put("asOf", asOf));
              record.put("residents", residents);
            });
    if (!count.isEmpty() && day.isEmpty()) {
      remarks.add(Remark.of("no-day", 0));
      count.forEach((key, value) -> notes.add(key + ": " + value));
    } else if (!count.isEmpty()) {
      Map<String, Object> dated = new LinkedHashMap<>();
      dated.put("asOf", day.orElseThrow());
      dated.putAll(count);
      record.put("volunteers", List.of(dated));
    }
  }

  /** A figure; one that is none is kept in the notes. */
  private Optional<String> figure(FormLabel label, Function<String, Optional<String>> reader) {
    Optional<String> answer = answer(label);
    Optional<String> figure = answer.flatMap(reader);
    if (answer.isPresent() && figure.isEmpty()) {
      int line = reading.numbers().getOrDefault(label, 0);
      remarks.add(Remark.of("figure", line, answer.get()));
      notes.add(answer.get());
    }
    return figure;
  }

  private void publication(Map<String, Object> record) {
    for (FormLabel label : List.of(FormLabel.CAMPAIGN, FormLabel.CATEGORY)) {
      // A form names them in words; records want those of a campaign's file.
      answer(label).ifPresent(value -> unplaced(label, value));
    }
    answer(FormLabel.SOURCE).ifPresent(source -> record.put("source", source));
    answer(FormLabel.EDITOR).ifPresent(editor -> record.put("editor", editor));
    answer(FormLabel.AUTHOR).ifPresent(author -> record.put("author", author));
    Optional<String> published = answer(FormLabel.PUBLISHED).flatMap(Figures::moment);
    published.ifPresent(moment -> record.put("published", moment));
    if (published.isEmpty() || !record.containsKey("source")) {
      record.put("draft", "true");
      remarks.add(Remark.of("draft", 0));
    }
  }

  private void unplaced(FormLabel label, String value) {
    int line = reading.numbers().getOrDefault(label, 0);
    remarks.add(Remark.of("unplaced", line, value));
    notes.add(value);
  }

  private Optional<List<String>> texts(FormLabel label) {
    return answer(label)
        .map(
            answer ->
                List.of(answer.split("[、；;，,\\n]+", -1)).stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList());
  }

  private Optional<List<String>> honours(Optional<HonourSentence> sentence) {
    List<String> titles = new ArrayList<>(texts(FormLabel.HONOURS).orElse(List.of()));
    titles.replaceAll(title -> title.replaceAll("^[“\"「『《]|[”\"」』》]$", ""));
    sentence.ifPresent(
        found -> {
          found.titles().stream().filter(title -> !titles.contains(title)).forEach(titles::add);
          remarks.add(Remark.of("honours", 0, Integer.toString(found.titles().size())));
        });
    return titles.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(titles));
  }

  /** Names the photos and says which there are that no page could show. */
  private List<String> media(String slug, Map<String, Picture> media) {
    List<String> sources = new ArrayList<>();
    for (Picture picture : manuscript.pictures()) {
      String ending = picture.ending().equals("jpeg") ? "jpg" : picture.ending();
      if (PICTURES.contains(ending)) {
        String path = "media/" + slug + "-" + (media.size() + 1) + "." + ending;
        media.put(path, picture);
        sources.add(path);
      } else {
        remarks.add(Remark.of("picture-form", 0, ending));
        sources.add("");
      }
    }
    return sources;
  }

  private String figure(List<String> sources, int index, String name) {
    String source = sources.get(index);
    if (source.isEmpty()) {
      return "";
    }
    String description = manuscript.pictures().get(index).description();
    if (description.isEmpty()) {
      remarks.add(Remark.of("picture-alt", 0, source));
    }
    String alt = description.isEmpty() ? name : description;
    return "![" + alt.replaceAll("[\\[\\]\\n]", " ") + "](" + source + ")";
  }

  private void leftovers() {
    for (Manuscript.Line line : reading.unplaced()) {
      remarks.add(Remark.of("unplaced", line.number(), line.text()));
      notes.add(line.text());
    }
    reading
        .answers()
        .forEach(
            (label, answer) -> {
              if (!used.contains(label) && label != FormLabel.SUMMARY) {
                unplaced(label, answer.value());
              }
            });
  }

  private Optional<String> answer(FormLabel label) {
    Optional<Answer> answer = Optional.ofNullable(reading.answers().get(label));
    answer.ifPresent(found -> used.add(label));
    return answer.map(Answer::value);
  }
}
