package fengcai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Costs by work, printed with the ratios to Fengcai’s and appended to a file. */
final class Results {

  static final String FENGCAI = "fengcai";

  private static final String HEAD =
      "date\tmachine\tversion\twork\tsize\tprogram\truns\tCPU s\twall s\tpeak MB\tCPU ratio\n";

  private final Map<Work, List<Cost>> costs = new LinkedHashMap<>();

  void add(Work work, Cost cost) {
    costs.computeIfAbsent(work, key -> new ArrayList<>()).add(cost);
  }

  /** Prints a line for each work. */
  void print(PrintStream out) {
    costs.forEach(
        (work, runs) ->
            out.printf(
                Locale.ROOT,
                "%-22s %7d  %-16s CPU %-22s wall %-22s peak %-20s %s%n",
                work.name(),
                work.size(),
                work.program(),
                spread(runs, Cost::cpu),
                spread(runs, Cost::wall),
                spread(runs, Cost::peak),
                ratio(work, runs)));
  }

  /** Fengcai’s CPU time as a multiple of a peer’s, by pairs of runs; empty for itself. */
  private String ratio(Work peer, List<Cost> runs) {
    return costs.keySet().stream()
        .filter(own -> own.program().equals(FENGCAI) && !peer.program().equals(FENGCAI))
        .filter(own -> own.name().equals(peer.name()) && own.size() == peer.size())
        .findFirst()
        .map(own -> "fengcai is " + ratios(costs.getOrDefault(own, List.of()), runs) + " ×")
        .orElse("");
  }

  private static Spread ratios(List<Cost> own, List<Cost> peer) {
    return Spread.of(
        IntStream.range(0, Math.min(own.size(), peer.size()))
            .mapToDouble(i -> own.get(i).cpu() / peer.get(i).cpu()));
  }

  private static Spread spread(List<Cost> runs, ToDoubleFunction<Cost> value) {
    return Spread.of(runs.stream().mapToDouble(value));
  }

  void append(Path file, String date, String machine, String version) throws IOException {
    StringBuilder rows = new StringBuilder(Files.exists(file) ? "" : HEAD);
    costs.forEach(
        (work, runs) ->
            rows.append(
                String.join(
                    "\t",
                    date,
                    machine,
                    version,
                    work.name(),
                    String.valueOf(work.size()),
                    work.program(),
                    String.valueOf(runs.size()),
                    spread(runs, Cost::cpu).toString(),
                    spread(runs, Cost::wall).toString(),
                    spread(runs, Cost::peak).toString(),
                    ratio(work, runs) + "\n")));
    Files.writeString(file, rows, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
