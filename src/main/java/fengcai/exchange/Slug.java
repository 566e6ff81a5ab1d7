package fengcai.exchange;

import fengcai.content.FileNames;
import fengcai.text.Pinyin;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Proposes the last part of an address: the name in pinyin without tones, ü as v. Place names that
 * ICU misreads are looked up; 《现代汉语词典》 gives their readings. Not for several threads.
 */
public final class Slug {

  private static final Map<String, String> PLACE_NAMES =
      Map.ofEntries(
          Map.entry("蔚县", "yu xian "),
          Map.entry("蔚州", "yu zhou "),
          Map.entry("长子县", "zhang zi xian "),
          Map.entry("家长", "jia zhang "),
          Map.entry("长", "chang "),
          Map.entry("单家", "shan jia "),
          Map.entry("银行", "yin hang "),
          Map.entry("乐亭", "lao ting "),
          Map.entry("六安", "lu an "),
          Map.entry("厦门", "xia men "),
          Map.entry("单县", "shan xian "),
          Map.entry("重庆", "chong qing "),
          Map.entry("番禺", "pan yu "),
          Map.entry("台州", "tai zhou "),
          Map.entry("丽水", "li shui "),
          Map.entry("阜平", "fu ping "),
          Map.entry("井陉", "jing xing "),
          Map.entry("蠡县", "li xian "),
          Map.entry("任丘", "ren qiu "),
          Map.entry("任县", "ren xian "),
          Map.entry("洪洞", "hong tong "),
          Map.entry("解州", "hai zhou "),
          Map.entry("东阿", "dong e "),
          Map.entry("铅山", "yan shan "),
          Map.entry("大城县", "dai cheng xian "),
          Map.entry("六合", "lu he "),
          Map.entry("浚县", "xun xian "),
          Map.entry("尉犁", "yu li "),
          Map.entry("尉氏", "wei shi "),
          Map.entry("会稽", "kuai ji "),
          Map.entry("枞阳", "zong yang "),
          Map.entry("歙县", "she xian "),
          Map.entry("涡阳", "guo yang "),
          Map.entry("繁峙", "fan shi "),
          Map.entry("朝阳", "chao yang "),
          Map.entry("都江堰", "du jiang yan "),
          Map.entry("行唐", "xing tang "),
          Map.entry("藁城", "gao cheng "),
          Map.entry("曲阳", "qu yang "),
          Map.entry("曲阜", "qu fu "));

  private static final List<String> LONGEST_FIRST =
      PLACE_NAMES.keySet().stream()
          .sorted(
              Comparator.comparingInt(String::length).reversed().thenComparing(Function.identity()))
          .toList();

  private final Pinyin pinyin = Pinyin.withDiaeresis();

  /**
   * Letters and digits alone, without the word 社区; empty for a name that has none. What Windows
   * reserves for devices gets a number.
   */
  public String of(String name) {
    String text = name.replaceFirst("(?:社区居委会|社区居民委员会|居委会|社区)$", "");
    for (String place : LONGEST_FIRST) {
      text = text.replace(place, " " + PLACE_NAMES.getOrDefault(place, ""));
    }
    String slug = pinyin.syllables(text).replace("ü", "v").replaceAll("[^a-z0-9]", "");
    return FileNames.isReserved(slug) ? slug + "-1" : slug;
  }

  /** The first name is bare; later ones that would be the same get a number. */
  static String numbered(String slug, int number) {
    return number == 1 ? slug : slug + "-" + number;
  }
}
