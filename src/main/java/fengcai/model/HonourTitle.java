package fengcai.model;

import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.region.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives the level of an honour from its title: 河北省文明单位 is granted by the province. */
public final class HonourTitle {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final int LONGEST_NUMBER = 12;

  /** Orders titles, comparing numbers by value: 第5批 before 第10批. */
  public static final Comparator<String> ORDER =
      Comparator.<String, String>comparing(
              title ->
                  NUMBER
                      .matcher(title)
                      .replaceAll(
                          number ->
                              "0".repeat(Math.max(0, LONGEST_NUMBER - number.group().length()))
                                  + number.group()))
          .thenComparing(Comparator.naturalOrder());

  private static final Set<String> MUNICIPALITY_PROVINCES = Set.of("11", "12", "31", "50");
  private static final Pattern NATIONAL = Pattern.compile("^(?:全国|国家|中国|中华|中央)");
  private static final Pattern STREET =
      Pattern.compile("^[\\p{IsHan}]{1,8}?(?:街道|(?<!村|城|乡|集)镇|乡(?!村|土|亲|贤|镇))");

  /** Unlisted divisions are recognized by their suffix, except in words like 社区 and 城市. */
  private static final Pattern PROVINCE =
      Pattern.compile("^(?:[\\p{IsHan}]{2,3}省|[\\p{IsHan}]{2,8}自治区|省级|全省|(?:北京|上海|天津|重庆)市?)");

  private static final Pattern CITY =
      Pattern.compile("^(?:[\\p{IsHan}]{2,6}?(?<!城|都)市(?!民|场|容)|市级|全市|[\\p{IsHan}]{2,8}自治州)");
  private static final Pattern COUNTY =
      Pattern.compile("^(?:[\\p{IsHan}]{1,5}?(?<!社|小|园|校|辖|片|地|院|景|灾|军)(?:区|县)(?!域)|区级|县级|全区|全县)");

  private HonourTitle() {}

  /** The level, if necessary by the suffix of an unlisted division. */
  public static Optional<HonourLevel> level(String title, Regions regions) {
    return named(title, regions).or(() -> byEnding(title));
  }

  /** The level if the title begins with the nation or a listed division. */
  public static Optional<HonourLevel> named(String title, Regions regions) {
    if (NATIONAL.matcher(title).find()) {
      return Optional.of(HonourLevel.NATIONAL);
    }
    Optional<HonourLevel> level = Optional.empty();
    String rest = title;
    for (Optional<Region> named = prefix(rest, regions.all());
        named.isPresent();
        named = prefix(rest, regions.all())) {
      level = Optional.of(level(named.get().code()));
      rest = rest.substring(nameIn(rest, named.get()).length());
    }
    boolean street = level.isPresent() && STREET.matcher(rest).find();
    return street ? Optional.of(HonourLevel.STREET) : level;
  }

  private static Optional<HonourLevel> byEnding(String title) {
    Matcher province = PROVINCE.matcher(title);
    if (province.find()) {
      return Optional.of(byEnding(title.substring(province.end())).orElse(HonourLevel.PROVINCIAL));
    }
    Matcher city = CITY.matcher(title);
    if (city.find()) {
      return Optional.of(byEnding(title.substring(city.end())).orElse(HonourLevel.MUNICIPAL));
    }
    Matcher county = COUNTY.matcher(title);
    if (county.find()) {
      return Optional.of(
          STREET.matcher(title.substring(county.end())).find()
              ? HonourLevel.STREET
              : HonourLevel.COUNTY);
    }
    return STREET.matcher(title).find() ? Optional.of(HonourLevel.STREET) : Optional.empty();
  }

  private static HonourLevel level(RegionCode code) {
    return switch (code.level()) {
      case PROVINCE -> HonourLevel.PROVINCIAL;
      case PREFECTURE ->
          MUNICIPALITY_PROVINCES.contains(code.digits().substring(0, 2))
              ? HonourLevel.PROVINCIAL
              : HonourLevel.MUNICIPAL;
      case COUNTY -> HonourLevel.COUNTY;
    };
  }

  /** The division with the longest name that the text begins with; the first of several. */
  private static Optional<Region> prefix(String text, List<Region> regions) {
    return regions.stream()
        .filter(region -> !nameIn(text, region).isEmpty())
        .max(Comparator.comparingInt(region -> nameIn(text, region).length()));
  }

  /** The name or short name that the text begins with, or an empty string. */
  private static String nameIn(String text, Region region) {
    if (text.startsWith(region.name())) {
      return region.name();
    }
    return region.shortName().filter(text::startsWith).orElse("");
  }
}
