package fengcai.html;

import fengcai.plan.element.Address;
import java.net.URI;
import java.util.Optional;

/** Links from one page to others, for templates: relative, and with the name of the file. */
public final class PageLinks {

  private static final String INDEX = "index.html";

  private final Address from;
  private final Optional<String> root;

  /**
   * Links from a file.
   *
   * @param root the path of the site on its host, for a page that is shown at any address, whose
   *     links cannot be relative
   */
  PageLinks(Address from, Optional<String> root) {
    this.from = from;
    this.root = root;
  }

  public String home() {
    return to(Address.HOME);
  }

  public String honours() {
    return to(Address.HONOURS);
  }

  public String statistics() {
    return to(Address.STATISTICS);
  }

  public String year(int year) {
    return to(Address.year(year));
  }

  public String search() {
    return to(Address.SEARCH);
  }

  public String data() {
    return to(Address.DATA);
  }

  public String siteMap() {
    return to(Address.SITE_MAP);
  }

  /** A file by its path from the site's root. */
  public String file(String path) {
    return to(new Address(path));
  }

  /** A file by its path from the site's root, relative to the site's address. */
  public String published(String path) {
    return new Address(path).published();
  }

  /** The path from this page to the site's root; empty on a page there. */
  public String root() {
    String home = home();
    return home.substring(0, home.length() - INDEX.length());
  }

  /** The target of a link of this page, relative to the site's address. */
  public String place(String link) {
    String path = URI.create("/" + from.file()).resolve(link).getRawPath().substring(1);
    return path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
  }

  /** A file of the site. */
  public String to(Address target) {
    return root.map(path -> path + target.relativeFrom(Address.HOME))
        .orElseGet(() -> target.relativeFrom(from));
  }
}
