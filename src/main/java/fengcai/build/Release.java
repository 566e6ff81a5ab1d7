package fengcai.build;

import fengcai.build.output.Output;
import fengcai.html.template.PageTemplateException;
import fengcai.plan.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files of a site. Safe for use by several threads. */
public final class Release {

  private final List<Output> outputs;
  private final List<Report> reports;
  private final Map<String, Output> byPath = new HashMap<>();

  Release(List<Output> outputs, List<Report> reports) {
    this.outputs = List.copyOf(outputs);
    this.reports = List.copyOf(reports);
    outputs.forEach(output -> byPath.put(output.address().file(), output));
  }

  /** The files in a fixed order, each after those that it uses. */
  public List<Output> outputs() {
    return outputs;
  }

  /** The reports among the files. */
  List<Report> reports() {
    return reports;
  }

  /** Makes a file by its path from the site's root; empty if there is none. */
  public Optional<byte[]> find(String path) throws PageTemplateException {
    Output output = byPath.get(path);
    return output == null ? Optional.empty() : Optional.of(output.maker().bytes());
  }
}
