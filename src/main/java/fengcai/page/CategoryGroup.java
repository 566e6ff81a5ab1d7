package fengcai.page;

import fengcai.model.Community;
import java.util.List;
import java.util.Optional;

/** The communities that take part in a campaign under one category. */
public record CategoryGroup(Optional<String> category, List<Community> communities) {
  public CategoryGroup {
    communities = List.copyOf(communities);
  }
}
