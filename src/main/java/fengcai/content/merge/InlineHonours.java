package fengcai.content.merge;

import fengcai.content.keys.HonourFields;
import fengcai.content.merge.AwardMerge.InlineHonour;
import fengcai.content.schema.Field;
import fengcai.diagnostic.Diagnostic;
import fengcai.model.Honour;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Honours without a ledger, each merged from all records that name it. */
public final class InlineHonours {

  private final Map<String, InlineHonour> byTitle = new LinkedHashMap<>();

  /** Adds the honours of one record and returns the contradictions to earlier ones. */
  public List<Diagnostic> add(List<InlineHonour> honours) {
    List<Diagnostic> conflicts = new ArrayList<>();
    for (InlineHonour each : honours) {
      InlineHonour known = byTitle.putIfAbsent(each.honour().title(), each);
      if (known != null) {
        compare(HonourFields.LEVEL, known, each, Honour::level).ifPresent(conflicts::add);
        compare(HonourFields.GRANTOR, known, each, Honour::grantor).ifPresent(conflicts::add);
        byTitle.put(each.honour().title(), merge(known, each));
      }
    }
    return conflicts;
  }

  public List<Honour> honours() {
    return byTitle.values().stream().map(InlineHonour::honour).toList();
  }

  /** The merged honour of the same title; an honour with a ledger is returned as it is. */
  public Honour canonical(Honour honour) {
    InlineHonour known = byTitle.get(honour.title());
    return honour.slug().isPresent() || known == null ? honour : known.honour();
  }

  private static InlineHonour merge(InlineHonour a, InlineHonour b) {
    Honour merged =
        new Honour(
            a.honour().title(),
            a.honour().level().or(() -> b.honour().level()),
            a.honour().grantor().or(() -> b.honour().grantor()),
            Optional.empty(),
            Optional.empty());
    return new InlineHonour(merged, a.position());
  }

  private static <T> Optional<Diagnostic> compare(
      Field<T> field, InlineHonour known, InlineHonour here, Function<Honour, Optional<T>> fact) {
    Optional<T> there = fact.apply(known.honour());
    return fact.apply(here.honour())
        .filter(value -> there.isPresent() && !there.get().equals(value))
        .map(
            value ->
                AwardMerge.conflict(
                        field, here.honour().title(), value, there.get(), here.position())
                    .andAt(known.position()));
  }
}
