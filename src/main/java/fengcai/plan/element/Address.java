package fengcai.plan.element;

import fengcai.model.CommunityId;
import fengcai.model.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file of the site by its path from the site's root: {@code 130703/xishandi/index.html}. Here
 * stand the addresses that several kinds of page or report link to; one that only its own kind
 * knows stands in its record. Each is a promise to everyone who keeps a link.
 */
public record Address(String file) implements Comparable<Address> {

  public static final Address HOME = page("");
  public static final Address HONOURS = page("honours");
  public static final Address STATISTICS = page("statistics");
  public static final Address SEARCH = page("search");

  /** The first file of the index that browsers load. */
  public static final Address SEARCH_HEAD = new Address("search/index/head.js");

  public static final Address SITE_MAP = page("sitemap");
  public static final Address DATA = page("data");
  public static final Address NOT_FOUND = new Address("404.html");

  private static final String INDEX = "index.html";

  public Address {
    if (file.isEmpty() || file.startsWith("/") || file.endsWith("/")) {
      throw new IllegalArgumentException("not a file of the site: " + file);
    }
  }

  /** The page of a folder; the empty path is the home page. */
  public static Address page(String path) {
    return new Address(path.isEmpty() ? INDEX : path + "/" + INDEX);
  }

  public static Address region(RegionCode code) {
    return page(code.significantDigits());
  }

  public static Address profile(CommunityId id) {
    return page(id.path());
  }

  public static Address honour(String slug) {
    return page("honours/" + slug);
  }

  public static Address campaign(String id) {
    return page("campaigns/" + id);
  }

  public static Address year(int year) {
    return page("statistics/" + year);
  }

  /** A table of facts in one of its formats. */
  public static Address data(String table, String ending) {
    return new Address("data/" + table + "." + ending);
  }

  /** A part of the index, by number. */
  public static Address searchShard(int shard) {
    return new Address("search/index/" + shard + ".js");
  }

  /** What a search shows of a profile, by number; a thousand to a folder. */
  public static Address searchDocument(int number) {
    return new Address("search/profiles/" + number / 1000 + "/" + number + ".js");
  }

  /** A smaller copy of a picture below {@code media/}. */
  public static Address resized(String src, int width) {
    int media = src.indexOf('/') + 1;
    return new Address(src.substring(0, media) + "w" + width + "/" + src.substring(media));
  }

  /** A file in the same folder. */
  public Address beside(String name) {
    return new Address(file.substring(0, file.lastIndexOf('/') + 1) + name);
  }

  /** The path of its folder; empty for the site's root. */
  public String folder() {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  /** The link from one file of the site to this one, percent-encoded. */
  public String relativeFrom(Address from) {
    String[] here = from.file.split("/", -1);
    String[] there = file.split("/", -1);
    int common = 0;
    while (common < here.length - 1
        && common < there.length - 1
        && here[common].equals(there[common])) {
      common++;
    }
    StringBuilder link = new StringBuilder("../".repeat(here.length - 1 - common));
    for (int i = common; i < there.length; i++) {
      link.append(encode(there[i])).append(i < there.length - 1 ? "/" : "");
    }
    return link.toString();
  }

  /** The address relative to the site's own: the folder for a page's index file. */
  public String published() {
    String path = file.endsWith(INDEX) ? file.substring(0, file.length() - INDEX.length()) : file;
    StringBuilder url = new StringBuilder();
    for (String segment : path.split("/", -1)) {
      url.append(url.isEmpty() ? "" : "/").append(encode(segment));
    }
    return url.toString();
  }

  @Override
  public int compareTo(Address other) {
    return file.compareTo(other.file);
  }

  private static String encode(String segment) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return encoded.toString();
  }
}
