package fengcai.testdata;

import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.Community.Particulars;
import fengcai.model.CommunityId;
import fengcai.model.Honour;
import fengcai.model.Listing;
import fengcai.model.Participation;
import fengcai.model.Residents;
import fengcai.model.Team;
import fengcai.model.VolunteerCount;
import fengcai.model.document.Photo;
import fengcai.model.region.RegionCode;
import fengcai.model.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Builds a {@link Community}; by default one with a name and a published article and nothing else.
 */
public final class CommunityBuilder {

  private final CommunityId id;
  private final String name;
  private final ArticleBuilder article;
  private Optional<String> street = Optional.empty();
  private Optional<Residents> residents = Optional.empty();
  private final List<VolunteerCount> counts = new ArrayList<>();
  private final List<Team> teams = new ArrayList<>();
  private final List<String> partners = new ArrayList<>();
  private final List<Award> awards = new ArrayList<>();
  private Optional<Participation> participation = Optional.empty();
  private final List<Photo> photos = new ArrayList<>();
  private OptionalInt order = OptionalInt.empty();
  private Optional<String> pinyin = Optional.empty();
  private final List<String> aliases = new ArrayList<>();

  /**
   * Begins a community.
   *
   * @param address region and slug: {@code 990101/a}
   */
  public CommunityBuilder(String address, String name) {
    String[] parts = address.split("/", 2);
    this.id = new CommunityId(new RegionCode(parts[0]), parts[1]);
    this.name = name;
    this.article = new ArticleBuilder(name);
  }

  public CommunityBuilder street(String value) {
    street = Optional.of(value);
    return this;
  }

  public CommunityBuilder residents(long count) {
    residents = Optional.of(new Residents(count, Optional.empty(), Optional.empty()));
    return this;
  }

  public CommunityBuilder residents(long count, String basis) {
    residents = Optional.of(new Residents(count, Optional.empty(), Optional.of(basis)));
    return this;
  }

  public CommunityBuilder counts(VolunteerCount... values) {
    counts.addAll(List.of(values));
    return this;
  }

  public CommunityBuilder team(String title) {
    return teams(
        new Team(title, Optional.empty(), OptionalLong.empty(), Optional.empty(), List.of()));
  }

  public CommunityBuilder teams(Team... values) {
    teams.addAll(List.of(values));
    return this;
  }

  /** Adds a team that was founded in May 2017. */
  public CommunityBuilder team(String title, String category, long members, String... tasks) {
    teams.add(
        new Team(
            title,
            Optional.of(category),
            OptionalLong.of(members),
            Optional.of(new PartialDate(2017, OptionalInt.of(5), OptionalInt.empty())),
            List.of(tasks)));
    return this;
  }

  public CommunityBuilder partners(String... names) {
    partners.addAll(List.of(names));
    return this;
  }

  public CommunityBuilder awards(Award... values) {
    awards.addAll(List.of(values));
    return this;
  }

  public CommunityBuilder award(Honour honour, int year) {
    return awards(new AwardBuilder(honour).year(year).build());
  }

  public CommunityBuilder campaign(String campaign) {
    participation = Optional.of(new Participation(campaign, Optional.empty()));
    return this;
  }

  public CommunityBuilder campaign(String campaign, String category) {
    participation = Optional.of(new Participation(campaign, Optional.of(category)));
    return this;
  }

  /** Adds a photo by 赵明. */
  public CommunityBuilder photo(String src, String alt, String caption) {
    photos.add(new Photo(src, alt, Optional.of(caption), Optional.of("赵明")));
    return this;
  }

  public CommunityBuilder order(int value) {
    order = OptionalInt.of(value);
    return this;
  }

  public CommunityBuilder pinyin(String value) {
    pinyin = Optional.of(value);
    return this;
  }

  public CommunityBuilder alias(String path) {
    aliases.add(path);
    return this;
  }

  public CommunityBuilder title(String value) {
    article.title(value);
    return this;
  }

  public CommunityBuilder author(String value) {
    article.author(value);
    return this;
  }

  public CommunityBuilder source(String value) {
    article.source(value);
    return this;
  }

  public CommunityBuilder editor(String value) {
    article.editor(value);
    return this;
  }

  public CommunityBuilder summary(String value) {
    article.summary(value);
    return this;
  }

  public CommunityBuilder published(String value) {
    article.published(value);
    return this;
  }

  public CommunityBuilder updated(String value) {
    article.updated(value);
    return this;
  }

  public CommunityBuilder expires(String value) {
    article.expires(value);
    return this;
  }

  public CommunityBuilder draft() {
    article.draft();
    return this;
  }

  public Community build() {
    return new Community(
        id,
        name,
        new Particulars(street, teams, partners, photos),
        residents,
        counts,
        awards,
        participation,
        article.build(),
        new Listing(order, pinyin, aliases, List.of()));
  }
}
