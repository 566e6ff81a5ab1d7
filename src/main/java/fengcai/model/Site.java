package fengcai.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The publishing office and its website.
 *
 * @param baseUrl the public address, with a final slash
 */
public record Site(
    String name,
    String office,
    Optional<String> description,
    Optional<String> baseUrl,
    Contact contact,
    Filing filing,
    Rules rules,
    String accent,
    Optional<String> logo,
    List<Channel> channels,
    Optional<String> comment,
    Fonts fonts,
    Optional<Letterhead> letterhead,
    String lang) {

  /** Contact data of the office. */
  public record Contact(Optional<String> phone, Optional<String> email, Optional<String> address) {}

  /**
   * Registration numbers of the site: ICP备案号, 公安备案号, 网站标识码.
   *
   * @param mark the address that confirms the 党政机关网站标识
   */
  public record Filing(
      Optional<String> icp,
      Optional<String> policeNo,
      Optional<String> siteIdCode,
      Optional<String> mark) {

    public static final Filing NONE =
        new Filing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The set of regulations that apply to the site. */
  public enum Rules {
    GOV,
    PARTY,
    MEDIA
  }

  /** An account of the office elsewhere; {@code qr} is a picture below {@code media/}. */
  public record Channel(String name, Optional<String> url, Optional<String> qr) {}

  /**
   * Fonts that replace the built-in ones, by path relative to the content folder.
   *
   * @param named the path or the name of an installed font, by the name that themes use (仿宋)
   */
  public record Fonts(
      Optional<String> heading,
      Optional<String> body,
      List<String> fallback,
      Map<String, String> named) {

    public static final Fonts NONE =
        new Fonts(Optional.empty(), Optional.empty(), List.of(), Map.of());

    public Fonts {
      fallback = List.copyOf(fallback);
      // In a fixed order, since reports are identified by the text of their inputs.
      named = Collections.unmodifiableMap(new TreeMap<>(named));
    }
  }

  /**
   * The parts of 版头 and 版记 common to all official documents (GB/T 9704-2012, 7.2 and 7.4).
   *
   * @param issuer 发文机关标志
   * @param copies 抄送机关
   * @param printer 印发机关
   */
  public record Letterhead(String issuer, List<String> copies, Optional<String> printer) {
    public Letterhead {
      copies = List.copyOf(copies);
    }
  }

  public Site {
    channels = List.copyOf(channels);
  }
}
