package fengcai.exchange.profile;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.source.Manuscript.Origin;
import fengcai.exchange.source.SourceBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes lines of web pages that are not content: navigation, sharing, other articles. */
final class PageBoilerplate {
  private PageBoilerplate() {}

  private static final int LONGEST = 40;
  private static final Pattern SENTENCE = Pattern.compile("[。！？；]$");

  /** Lines that are boilerplate in files of any kind, since pages are copied into documents. */
  private static final List<Pattern> ANYWHERE =
      List.of(
          Pattern.compile("进入移动版.*"),
          Pattern.compile("(?:网站)?首页\\s*[>》»→].*|(?:网站首页|我要评论|分享文章|回到顶部|\\s)+"),
          Pattern.compile("(?:您?(?:的|现在的)?位置|当前位置)\\s*[:：].*"),
          Pattern.compile("字[号体]\\s*[:：].*|[大中小](?:\\s+[大中小])+"),
          Pattern.compile("(?:上|下)一[篇页条]\\s*[:：].*"),
          Pattern.compile("更多精彩内容.{0,12}|相关(?:新闻|阅读|链接)\\s*[:：>》]*|电子报|立即打开|返回顶部"),
          Pattern.compile("(?i)^(?:版权所有.*|copyright.*|©.*|.*ICP备.*|.*公网安备.*)"),
          Pattern.compile("(?:阅读|浏览|点击)(?:次数|量|数)\\s*[:：]?\\s*[0-9]*.{0,2}|\\[?责任编辑\\s*[:：]?\\]?"));

  private static final List<Pattern> ON_PAGES =
      List.of(
          Pattern.compile("(?:网站)?首页.{0,8}|返回.{0,6}|T\\s*[+|-].*|[大中小]"),
          Pattern.compile("(?:打印|关闭|收藏|纠错|投稿|举报|登录|注册|搜索|订阅|更多)(?:本页|本文|窗口|此文|\\s)*[>》]*"),
          Pattern.compile("(?:[【\\[]?(?:打印|关闭|纠错)(?:本页|本文|窗口)?[】\\]]?\\s*)+"),
          Pattern.compile("分享(?:文章|到.{0,16})?\\s*[:：]?|扫一扫.{0,14}|微信扫.{0,14}|长按.{0,14}"),
          Pattern.compile("(?:我要|网友|发表)?评论.{0,6}|打开(?:APP|客户端).{0,8}|回到顶部|TOP"),
          Pattern.compile("(?:上|下)一[篇页条]|更多精彩.{0,8}|关注我们.{0,6}|官方(?:微信|微博|抖音).{0,6}"),
          Pattern.compile("客户端|河北新闻网|河北日报|公众号.{0,6}|版权声明.*|联系我们|网站地图|热门.{0,6}|推荐阅读"),
          Pattern.compile("(?:微信|新浪微博|微博|QQ空间|QQ|朋友圈|\\s)++"),
          Pattern.compile("主办单位?\\s*[:：].*|承办单位?\\s*[:：].*|点赞.{0,6}|点击\\s*[:：].*"),
          Pattern.compile("[|>》»/\\s·-]+"));

  /** Lines below which only links and other articles follow. */
  private static final Pattern END =
      Pattern.compile("相关(?:新闻|阅读|链接)\\s*[:：>》]*|更多精彩内容.{0,12}|电子报|(?:网站)?首页\\s*[>》»→].*");

  private static final Pattern END_ON_PAGES =
      Pattern.compile("关注我们.{0,6}|热门.{0,6}|推荐阅读|(?:网站)?首页.{0,8}|版权所有.*");

  /** Whether a line is boilerplate; sentences and long lines never are. */
  static boolean is(String line, Origin origin) {
    return line.length() <= 2 * LONGEST
        && !SENTENCE.matcher(line).find()
        && (matches(ANYWHERE, line) || (origin == Origin.WEB_PAGE && matches(ON_PAGES, line)));
  }

  static boolean isEnd(String line, Origin origin) {
    return is(line, origin)
        && (END.matcher(line).matches()
            || (origin == Origin.WEB_PAGE && END_ON_PAGES.matcher(line).matches()));
  }

  /** The number of blocks above the title of a web page, which are navigation. */
  static int linesAbove(Optional<String> title, List<SourceBlock> blocks) {
    int above = 0;
    for (int i = 0; title.isPresent() && i < blocks.size(); i++) {
      String text = SourceBlock.words(blocks.get(i)).strip();
      above = text.equals(title.get()) ? i : above;
      if (FormLabel.answer(text).isPresent() || SourceByline.of(text).isPresent()) {
        break;
      }
    }
    return above;
  }

  private static boolean matches(List<Pattern> patterns, String line) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }
}
