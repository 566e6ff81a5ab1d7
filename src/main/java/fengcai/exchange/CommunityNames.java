package fengcai.exchange;

import fengcai.model.CommunityId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Communities by what a table may call them: the address, the name, the name without 社区. */
final class CommunityNames {

  private static final String KIND = "社区";

  private final Map<String, Set<CommunityId>> called = new HashMap<>();

  CommunityNames(Map<CommunityId, String> communities) {
    communities.forEach(this::add);
  }

  void add(CommunityId id, String name) {
    String bare = name.endsWith(KIND) ? name.substring(0, name.length() - KIND.length()) : name;
    for (String each : List.of(id.path(), name, bare)) {
      called.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(id);
    }
  }

  Set<CommunityId> called(String name) {
    return called.getOrDefault(name, Set.of());
  }
}
