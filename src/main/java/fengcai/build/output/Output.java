package fengcai.build.output;

import fengcai.html.template.PageTemplateException;
import fengcai.plan.element.Address;
import java.util.List;

/**
 * A file of a release.
 *
 * @param key a digest of all that the bytes depend on: the same address and key, the same bytes
 * @param uses the outputs that this one states something of, such as the size of a report; they are
 *     made first, and their keys are part of this one's
 */
public record Output(Address address, Key key, List<Output> uses, Maker maker) {

  /** Makes the bytes; may be called more than once and by several threads. */
  @FunctionalInterface
  public interface Maker {
    byte[] bytes() throws PageTemplateException;
  }

  public Output {
    uses = List.copyOf(uses);
  }
}
