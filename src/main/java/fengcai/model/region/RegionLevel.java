package fengcai.model.region;

/** The three levels that a six-digit GB/T 2260 code can name. */
public enum RegionLevel {
  PROVINCE,
  PREFECTURE,
  COUNTY
}
