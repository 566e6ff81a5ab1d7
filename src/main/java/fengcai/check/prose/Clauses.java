package fengcai.check.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Caches what clauses say, since neighbouring matches share the clauses before them. For one
 * thread.
 */
final class Clauses {

  private static final int ENTRIES = 10_000;

  private final Map<String, Lead> leads = new HashMap<>();
  private final Map<String, Boolean> asides = new HashMap<>();
  private final Map<String, EarlierSubject.Founding> foundings = new HashMap<>();
  private final Map<String, Lead.Whose> lastNamed = new HashMap<>();
  private final Map<String, Lead.Whose> topics = new HashMap<>();
  private final Map<String, Surroundings.Time> times = new HashMap<>();
  private final Map<String, Boolean> unreal = new HashMap<>();
  private final Map<String, Boolean> goals = new HashMap<>();

  Lead lead(String clause) {
    return get(leads, clause, Lead::ofClause);
  }

  boolean isAside(String clause) {
    return get(asides, clause, EarlierSubject::isAside);
  }

  EarlierSubject.Founding founding(String clause) {
    return get(foundings, clause, EarlierSubject.Founding::of);
  }

  Lead.Whose lastNamed(String clause) {
    return get(lastNamed, clause, EarlierSubject::lastNamed);
  }

  Lead.Whose topic(String clause) {
    return get(topics, clause, EarlierSubject::topic);
  }

  Surroundings.Time time(String sentenceBefore) {
    return get(times, sentenceBefore, Surroundings.Time::of);
  }

  boolean isUnreal(String clauseBefore) {
    return get(unreal, clauseBefore, Surroundings::isUnreal);
  }

  boolean isGoal(String clauseAfter) {
    return get(goals, clauseAfter, Surroundings::isGoal);
  }

  private static <V> V get(Map<String, V> cache, String clause, Function<String, V> compute) {
    if (cache.size() >= ENTRIES) {
      cache.clear();
    }
    return cache.computeIfAbsent(clause, compute);
  }
}
