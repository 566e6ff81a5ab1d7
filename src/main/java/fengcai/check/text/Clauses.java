package fengcai.check.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Caches what clauses say, since neighbouring matches share the clauses before them. For one
 * thread.
 */
final class Clauses {

  private static final int ENTRIES = 10_000;

  private final Map<String, NumberSubject> leads = new HashMap<>();
  private final Map<String, Boolean> asides = new HashMap<>();
  private final Map<String, EarlierSubject.Founding> foundings = new HashMap<>();
  private final Map<String, NumberSubject.Whose> lastNamed = new HashMap<>();
  private final Map<String, NumberSubject.Whose> topics = new HashMap<>();
  private final Map<String, MatchContext.Time> times = new HashMap<>();
  private final Map<String, Boolean> unreal = new HashMap<>();
  private final Map<String, Boolean> goals = new HashMap<>();

  NumberSubject lead(String clause) {
    return get(leads, clause, NumberSubject::ofClause);
  }

  boolean isAside(String clause) {
    return get(asides, clause, EarlierSubject::isAside);
  }

  EarlierSubject.Founding founding(String clause) {
    return get(foundings, clause, EarlierSubject.Founding::of);
  }

  NumberSubject.Whose lastNamed(String clause) {
    return get(lastNamed, clause, EarlierSubject::lastNamed);
  }

  NumberSubject.Whose topic(String clause) {
    return get(topics, clause, EarlierSubject::topic);
  }

  MatchContext.Time time(String sentenceBefore) {
    return get(times, sentenceBefore, MatchContext.Time::of);
  }

  boolean isUnreal(String clauseBefore) {
    return get(unreal, clauseBefore, MatchContext::isUnreal);
  }

  boolean isGoal(String clauseAfter) {
    return get(goals, clauseAfter, MatchContext::isGoal);
  }

  private static <V> V get(Map<String, V> cache, String clause, Function<String, V> compute) {
    if (cache.size() >= ENTRIES) {
      cache.clear();
    }
    return cache.computeIfAbsent(clause, compute);
  }
}
