package fengcai.browser;

import fengcai.SampleSite;

/** One page of each kind. */
enum SamplePage {
  HOME("index.html"),
  PROVINCE("99/index.html"),
  COUNTY("990101/index.html"),
  PROFILE("990101/huaifengli/index.html"),
  PLAIN_PROFILE("130703/xishandi/index.html"),
  HONOURS("honours/index.html"),
  HONOUR("honours/shengji-wenming-shequ/index.html"),
  CAMPAIGN("campaigns/zuimei-2025/index.html"),
  STATISTICS("statistics/index.html"),
  YEAR("statistics/2025/index.html"),
  SEARCH("search/index.html"),
  SITE_MAP("sitemap/index.html"),
  DATA("data/index.html"),
  FREE("methods/index.html"),
  NOT_FOUND("404.html");

  private final String file;

  SamplePage(String file) {
    this.file = file;
  }

  /** Below the site's root. */
  String file() {
    return file;
  }

  /** As it is opened from a folder. */
  String onDisk() {
    return SampleSite.built().resolve(file).toAbsolutePath().toUri().toString();
  }
}
