package fengcai.exchange.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The honours that a story says its community has received.
 *
 * @param doubtful titles that may be another's honours, or not received
 * @param story the text; if a single sentence lists all honours, {@link #REFERENCE} replaces the
 *     list
 */
record StoryHonours(List<NamedHonour> honours, List<String> doubtful, String story) {

  /** Pages and reports replace this by the honours of the record. */
  static final String REFERENCE = "{荣誉}";

  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]+");
  private static final Pattern CLAUSE = Pattern.compile("[，；]");
  private static final Pattern RECEIVED =
      Pattern.compile("荣获|获得|喜获|获评|获授|荣膺|摘得|[曾又被]获|被授予|授予|被?评为|被?命名为|入选|获(?=[“「『《\"])");
  private static final Pattern CALLED = Pattern.compile("^[^，；]{0,8}(?:荣誉|称号)");
  private static final Pattern NOT_RECEIVED =
      Pattern.compile("创建|争创|申报|力争|争取|正在|目标|打造|评选|予以表彰|榜样|候选|提名|推荐为");
  private static final Pattern OF_PERSONS =
      Pattern.compile("(?:志愿者|居民|书记|主任|党员|同志|家庭|老人)[\\p{IsHan}、]{0,16}(?:分别|荣获|获得|被)");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|[，；：,])\\s*(?:[0-9]{4}年[，,]?)?([\\p{IsHan}]{1,8})社区(?=[^，；“]{0,12}(?:荣获|获|被|评为|授予))");
  private static final Pattern OWN_SUBJECT =
      Pattern.compile("(?:我们?|本|全|该|这个|整个|来|年|后|中|此|使|让|为|前|今|月|日)$");
  private static final Pattern OF_A_COMMUNITY =
      Pattern.compile("(?:社区|单位|组织|基地|集体|示范点|服务站|站点?|党支部|党总支|党委|村|团队|项目|典型)(?:[(（][^)）]*[)）])?$");
  private static final Pattern BARE_LIST =
      Pattern.compile(
          "(?:荣获|获得|获评|曾获|被?评为|被?授予|被?命名为)((?:[^，；“”。、]{4,40}、){0,30}+[^，；“”。、]{4,40}?)(?:等?(?:多项)?(?:荣誉|称号).*)?$");
  private static final Pattern BARE_TITLE =
      Pattern.compile(
          "(?:全国|国家级?|中国|[\\p{IsHan}]{2,8}?(?:省|市|区|县|州|街道|镇|乡))[\\p{IsHan}A-Za-z0-9]{2,30}");
  private static final Pattern ONLY_BETWEEN =
      Pattern.compile("^\\s*+[、，,；;]?\\s*+(?:和|以及|及)?\\s*+");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(?![以起至来底—–~-])");
  private static final Pattern MANY_YEARS = Pattern.compile("先后|连续|以来|累计");

  StoryHonours {
    honours = List.copyOf(honours);
    doubtful = List.copyOf(doubtful);
  }

  /** Whether a text states honours in sentences rather than as a list. */
  static boolean isSentence(String text) {
    return text.contains("。") || RECEIVED.matcher(text).find();
  }

  /**
   * Finds the honours in a story.
   *
   * @param name of the community
   */
  static StoryHonours in(String story, String name) {
    List<NamedHonour> honours = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    String referring = story;
    int sentences = 0;
    Matcher sentence = SENTENCE.matcher(story);
    while (sentence.find()) {
      String text = sentence.group();
      List<QuotedTitle> quoted = QuotedTitle.in(text);
      List<NamedHonour> named = quoted.isEmpty() ? List.of() : received(text, quoted);
      List<NamedHonour> found = new ArrayList<>(named);
      CLAUSE
          .splitAsStream(text)
          .filter(clause -> QuotedTitle.in(clause).isEmpty())
          .forEach(clause -> found.addAll(unquoted(clause)));
      boolean certain = !found.isEmpty() && isOwn(text, name);
      if (certain) {
        sentences++;
        honours.addAll(found);
        referring =
            found.equals(named) ? refer(story, sentence.start(), quoted, found, text) : story;
      } else if (RECEIVED.matcher(text).find()) {
        quoted.forEach(title -> doubtful.add(title.words()));
        if (quoted.isEmpty()) {
          found.forEach(honour -> doubtful.add(honour.title()));
        }
      }
    }
    return new StoryHonours(honours, doubtful, sentences == 1 ? referring : story);
  }

  private static List<NamedHonour> received(String text, List<QuotedTitle> quoted) {
    List<NamedHonour> honours = new ArrayList<>();
    long communal = quoted.stream().filter(title -> isCommunal(title.words())).count();
    Matcher received = RECEIVED.matcher(text);
    boolean verb =
        (received.find() && received.start() < quoted.getFirst().start())
            || CALLED.matcher(text.substring(quoted.getLast().end())).find();
    if (!verb || communal * 2 < quoted.size()) {
      return List.of();
    }
    int from = 0;
    Optional<String> year = Optional.empty();
    for (QuotedTitle title : quoted) {
      String between = text.substring(from, title.start());
      boolean continues = from > 0 && ONLY_BETWEEN.matcher(between).matches();
      year = continues ? year : year(between);
      honours.add(NamedHonour.of(title.words()).in(year).at(NamedHonour.levelBefore(between)));
      from = title.end();
    }
    return honours;
  }

  /** Titles without quotation marks; none unless all of them look like titles. */
  private static List<NamedHonour> unquoted(String text) {
    Matcher list = BARE_LIST.matcher(text);
    if (!list.find()) {
      return List.of();
    }
    Optional<String> year = year(text.substring(0, list.start()));
    List<NamedHonour> honours =
        List.of(list.group(1).split("、|和(?=全国|[\\p{IsHan}]{2,6}?(?:省|市|(?<!社)区|县))", -1)).stream()
            .map(each -> NamedHonour.of(each).in(year))
            .toList();
    boolean titles =
        honours.stream()
            .allMatch(
                honour ->
                    BARE_TITLE.matcher(honour.title()).matches() && isCommunal(honour.title()));
    return titles ? honours : List.of();
  }

  private static Optional<String> year(String words) {
    Matcher year = YEAR.matcher(words);
    Optional<String> last = Optional.empty();
    while (year.find()) {
      last = Optional.of(year.group(1));
    }
    return MANY_YEARS.matcher(words).find() ? Optional.empty() : last;
  }

  private static boolean isCommunal(String title) {
    return OF_A_COMMUNITY.matcher(title).find();
  }

  private static boolean isOwn(String text, String name) {
    String outside = QuotedTitle.outside(text);
    Matcher subject = SUBJECT.matcher(text);
    while (subject.find()) {
      boolean own =
          (subject.group(1) + "社区").endsWith(name) || OWN_SUBJECT.matcher(subject.group(1)).find();
      if (!own) {
        return false;
      }
    }
    return !NOT_RECEIVED.matcher(outside).find() && !OF_PERSONS.matcher(outside).find();
  }

  /** The story with the reference, if the sentence is a single list without years and levels. */
  private static String refer(
      String story, int start, List<QuotedTitle> quoted, List<NamedHonour> found, String text) {
    boolean plain =
        quoted.size() > 1
            && found.stream()
                .allMatch(honour -> honour.year().isEmpty() && honour.level().isEmpty());
    for (int i = 1; i < quoted.size(); i++) {
      String between = text.substring(quoted.get(i - 1).end(), quoted.get(i).start());
      plain &= ONLY_BETWEEN.matcher(between).matches();
    }
    return plain
        ? story.substring(0, start + quoted.getFirst().start())
            + REFERENCE
            + story.substring(start + quoted.getLast().end())
        : story;
  }
}
