package fengcai.content.record;

import fengcai.model.Site;

/** What reports can do with the fonts of a site; paths are relative to the content folder. */
public interface FontCoverage {
  boolean canRead(String path);

  boolean canPrint(Site.Fonts fonts, int character);
}
