package fengcai.plan.profile;

import fengcai.model.Community;
import fengcai.model.Community.Particulars;
import fengcai.model.CommunityId;
import fengcai.model.Share;
import fengcai.model.Stories;
import fengcai.model.Team;
import fengcai.model.document.Block;
import fengcai.model.document.Photo;
import fengcai.plan.element.Address;
import fengcai.plan.element.KeyFigure;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.element.PageLink;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.StageState;
import fengcai.text.Digits;
import fengcai.text.Quotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A community as page and reports show it: everything but its story.
 *
 * @param region the full name of its division (张家口市桥西区)
 * @param counts those up to the build's day, the oldest first
 * @param honours those it holds, by level
 */
public record Profile(
    CommunityId id,
    String name,
    String region,
    Optional<String> street,
    Byline byline,
    List<CountRow> counts,
    List<Team> teams,
    List<String> partners,
    List<LevelGroup<HeldHonour>> honours,
    Optional<Entry> campaign,
    List<Photo> photos) {

  /** The greatest number of residents worth inferring; a share near nothing implies no limit. */
  private static final long MOST_RESIDENTS = 1_000_000_000;

  private static final int LONGEST_DESCRIPTION = 120;

  /** A community's part in a campaign. */
  public record Entry(PageLink campaign, Optional<String> category, Optional<StageState> stage) {}

  public Profile {
    counts = List.copyOf(counts);
    teams = List.copyOf(teams);
    partners = List.copyOf(partners);
    honours = List.copyOf(honours);
    photos = List.copyOf(photos);
  }

  /** A community's profile on a day. */
  public static Profile of(
      Community community,
      LocalDate day,
      String region,
      List<LevelGroup<HeldHonour>> honours,
      Optional<Entry> campaign) {
    Particulars particulars = community.particulars();
    return new Profile(
        community.id(),
        community.name(),
        region,
        particulars.street(),
        Byline.of(community.article()),
        CountRow.of(community, day),
        particulars.teams(),
        particulars.partners(),
        honours,
        campaign,
        particulars.photos());
  }

  public Address address() {
    return Address.profile(id);
  }

  public Address report() {
    return address().beside("profile.pdf");
  }

  /** Division and, if known, street. */
  public String place() {
    return region + street.orElse("");
  }

  /** The latest count of registered volunteers. */
  public Optional<CountRow> latest() {
    return CountRow.latest(counts);
  }

  public int honourCount() {
    return honours.stream().mapToInt(LevelGroup::total).sum();
  }

  public List<KeyFigure> keyFigures() {
    List<KeyFigure> figures = new ArrayList<>();
    latest()
        .ifPresent(
            count -> {
              figures.add(KeyFigure.of("registered", count.registered().orElseThrow()));
              count.share().map(KeyFigure::of).ifPresent(figures::add);
            });
    if (!teams.isEmpty()) {
      figures.add(KeyFigure.of("teams", teams.size()));
    }
    if (honourCount() > 0) {
      figures.add(KeyFigure.of("honours", honourCount()));
    }
    return figures;
  }

  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("name", name, List.of(), false));
    facts.add(new Fact("place", place(), List.of(), false));
    latest()
        .ifPresentOrElse(
            count -> addCounted(facts, count),
            () -> facts.add(new Fact("uncounted", "", List.of(), true)));
    return facts;
  }

  private static void addCounted(List<Fact> facts, CountRow count) {
    List<Phrase> notes = new ArrayList<>();
    notes.add(Phrase.of("fact.asOf", count.asOf()));
    count.source().ifPresent(source -> notes.add(Phrase.of("fact.source", source)));
    long registered = count.registered().orElseThrow();
    facts.add(new Fact("registered", Digits.grouped(registered), notes, true));
    count
        .share()
        .ifPresent(
            share ->
                facts.add(
                    new Fact(
                        "share",
                        share.toString(),
                        List.of(residents(count, share, registered)),
                        true)));
    count.active().ifPresent(number -> add(facts, "active", number));
    count.partyMembers().ifPresent(number -> add(facts, "partyMembers", number));
    count
        .hours()
        .ifPresent(hours -> facts.add(new Fact("hours", Digits.grouped(hours), List.of(), true)));
    count.personTimes().ifPresent(number -> add(facts, "personTimes", number));
    count.activities().ifPresent(number -> add(facts, "activities", number));
  }

  private static void add(List<Fact> facts, String name, long number) {
    facts.add(new Fact(name, Digits.grouped(number), List.of(), true));
  }

  /** The residents a share is of, or the range that share and count imply. */
  private static Phrase residents(CountRow count, Share share, long registered) {
    if (count.residents().isPresent()) {
      return Phrase.of("fact.residents", count.residents().getAsLong());
    }
    long least = share.leastWhole(registered);
    long greatest = share.greatestWhole(registered);
    return greatest > MOST_RESIDENTS
        ? Phrase.of("fact.residents.least", least)
        : Phrase.of("fact.residents.range", least, greatest);
  }

  /** Every count, where there are several. */
  public Optional<CountHistory> history() {
    return counts.size() > 1 ? Optional.of(CountHistory.of(counts)) : Optional.empty();
  }

  /** The sentence that names all honours held; empty where there is none. */
  public Optional<Phrase> honoursSentence() {
    StringBuilder titles = new StringBuilder();
    honours.forEach(
        group -> group.entries().forEach(held -> titles.append(Quotation.quoted(held.title()))));
    return switch (honourCount()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Phrase.of("honours.one", name, titles.toString()));
      default -> Optional.of(Phrase.of("honours.several", name, titles.toString(), honourCount()));
    };
  }

  /** Whether more is known of the teams than their names. */
  public boolean hasTeamDetails() {
    return teams.stream()
        .anyMatch(
            team ->
                team.category().isPresent()
                    || team.members().isPresent()
                    || team.founded().isPresent()
                    || !team.tasks().isEmpty());
  }

  /** The photo at the head. */
  public Optional<Photo> lead() {
    return photos.stream().findFirst();
  }

  /** The photos after the first. */
  public List<Photo> morePhotos() {
    return photos.stream().skip(1).toList();
  }

  /** The story with the honours in the place of their reference; empty if there is none. */
  public List<Block> story(Stories stories) {
    return new HonourReference(honours).fill(stories.story(id));
  }

  /**
   * What search engines show of the profile, cut to the length that they show: summary, opening of
   * the story or else a phrase.
   */
  public String description(List<Block> story, String otherwise) {
    String text = byline.summary().or(() -> Block.opening(story)).orElse(otherwise);
    return text.length() > LONGEST_DESCRIPTION
        ? text.substring(0, LONGEST_DESCRIPTION - 1) + "…"
        : text;
  }
}
