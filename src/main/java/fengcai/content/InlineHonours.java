package fengcai.content;

import fengcai.content.Awards.InlineHonour;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Honours that only communities' records name, each with all that any of them says of it. */
final class InlineHonours {

  private final Map<String, InlineHonour> byTitle = new LinkedHashMap<>();

  List<Diagnostic> add(List<InlineHonour> named) {
    List<Diagnostic> conflicts = new ArrayList<>();
    for (InlineHonour each : named) {
      InlineHonour known = byTitle.putIfAbsent(each.honour().title(), each);
      if (known != null) {
        compare(HonourFields.LEVEL, known, each, Honour::level, conflicts);
        compare(HonourFields.GRANTOR, known, each, Honour::grantor, conflicts);
        byTitle.put(each.honour().title(), new InlineHonour(both(known, each), known.position()));
      }
    }
    return conflicts;
  }

  List<Honour> honours() {
    return byTitle.values().stream().map(InlineHonour::honour).toList();
  }

  boolean isCanonical(Honour honour) {
    return honour.slug().isPresent() || canonical(honour).equals(honour);
  }

  Honour canonical(Honour honour) {
    InlineHonour known = byTitle.get(honour.title());
    return honour.slug().isPresent() || known == null ? honour : known.honour();
  }

  private static Honour both(InlineHonour a, InlineHonour b) {
    return new Honour(
        a.honour().title(),
        a.honour().level().or(() -> b.honour().level()),
        a.honour().grantor().or(() -> b.honour().grantor()),
        Optional.empty(),
        Optional.empty());
  }

  private static <T> void compare(
      Field<T> field,
      InlineHonour known,
      InlineHonour here,
      Function<Honour, Optional<T>> fact,
      List<Diagnostic> conflicts) {
    Optional<T> a = fact.apply(known.honour());
    Optional<T> b = fact.apply(here.honour());
    if (a.isPresent() && b.isPresent() && !a.equals(b)) {
      conflicts.add(
          Diagnostic.of(
                  Rule.HONOUR_CONFLICT,
                  here.position(),
                  here.honour().title(),
                  field.chinese(),
                  field.english(),
                  words(b.get()),
                  words(a.get()))
              .andAt(known.position()));
    }
  }

  private static String words(Object value) {
    return value instanceof HonourLevel level ? level.label() : value.toString();
  }
}
