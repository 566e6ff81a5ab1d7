package fengcai.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a web page that are not of its text: navigation, sharing, other news. */
final class Furniture {
  private Furniture() {}

  private static final List<Pattern> LINES =
      List.of(
          Pattern.compile("进入移动版.*|※.*"),
          Pattern.compile("(?:网站)?首页.*|当前位置.*|您?(?:的|现在的)?位置\\s*[:：].*|返回.{0,6}"),
          Pattern.compile("字[号体]\\s*[:：].*|[大中小](?:\\s+[大中小])*|T\\s*[+|-].*"),
          Pattern.compile("(?:打印|关闭|收藏|纠错|投稿|举报|登录|注册|搜索|订阅|更多)(?:本页|本文|窗口|此文)?[>》]*"),
          Pattern.compile("(?:【|\\[)?(?:打印|关闭).*"),
          Pattern.compile("分享.{0,12}|扫一扫.*|微信扫.*|长按.*"),
          Pattern.compile(
              "(?:我要)?评论.{0,6}|立即打开|打开(?:APP|客户端).*|回到顶部|返回顶部|TOP|电子报|相关(?:新闻|阅读|链接).{0,4}"),
          Pattern.compile("(?:上|下)一[篇页条]\\s*[:：].*|(?:上|下)一[篇页条]"),
          Pattern.compile("更多精彩.*|关注我们.*|官方(?:微信|微博|抖音).*|客户端|河北新闻网|河北日报|公众号.*"),
          Pattern.compile(
              "(?i)(?:版权|copyright|©).*|.*ICP备.*|.*公网安备.*|主办单位?\\s*[:：].*|承办单位?\\s*[:：].*"),
          Pattern.compile(
              "(?:阅读|浏览|点击)(?:次数|量|数)?\\s*[:：]?\\s*[0-9]*.{0,2}|点赞.{0,6}|\\[?责任编辑\\s*[:：]?\\]?"),
          Pattern.compile("[\\s\\p{P}\\p{S}]*"));

  /** Behind these come other texts and other pages, to the end. */
  private static final Pattern NOTHING_BEHIND =
      Pattern.compile("相关(?:新闻|阅读|链接).*|更多精彩.*|关注我们.*|热门.{0,6}|推荐阅读.*|电子报|(?:网站)?首页.*");

  static boolean is(String line) {
    return LINES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }

  static boolean isEnd(String line) {
    return NOTHING_BEHIND.matcher(line).matches();
  }
}
