package fengcai.data;

import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.Team;
import fengcai.model.VolunteerCount;
import fengcai.page.Address;
import fengcai.page.CurrentAwards;
import fengcai.page.SitePlan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The published facts as a table (RFC 4180). It begins with a byte order mark, without which Excel
 * misreads Chinese; a cell that a spreadsheet would take for a formula is led by an apostrophe.
 */
final class CommunitiesCsv {

  private static final Address ADDRESS = new Address("data/communities.csv");
  private static final String LIST_MARK = "；";
  private static final List<String> HEADER =
      List.of(
          "地址", "社区名称", "行政区划代码", "所属地区", "街道", "统计日期", "注册志愿者人数", "常住人口", "占常住人口比例", "志愿者队伍", "荣誉",
          "来源", "发布时间");

  private CommunitiesCsv() {}

  static DataFile of(SitePlan plan) {
    StringBuilder text = new StringBuilder("\uFEFF");
    appendRow(text, HEADER);
    plan.profiles().forEach(community -> appendRow(text, row(community, plan)));
    return new DataFile(ADDRESS, text.toString());
  }

  private static List<String> row(Community community, SitePlan plan) {
    Optional<VolunteerCount> count = community.latestCount(plan.today());
    return List.of(
        community.id().path(),
        community.name(),
        community.id().region().digits(),
        plan.publication().regions().fullName(community.id().region()),
        community.street().orElse(""),
        count.map(c -> c.asOf().toString()).orElse(""),
        count.map(c -> number(c.registered())).orElse(""),
        count.map(c -> number(community.residentsAt(c))).orElse(""),
        count.flatMap(community::shareAt).map(Object::toString).orElse(""),
        community.teams().stream().map(Team::name).collect(Collectors.joining(LIST_MARK)),
        CurrentAwards.of(community, plan.today()).stream()
            .map(Award::honour)
            .map(honour -> honour.title())
            .collect(Collectors.joining(LIST_MARK)),
        community.article().source().orElse(""),
        community.article().published().map(Iso::of).orElse(""));
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  private static void appendRow(StringBuilder text, List<String> cells) {
    text.append(cells.stream().map(CommunitiesCsv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String harmless = formula ? "'" + value : value;
    boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
