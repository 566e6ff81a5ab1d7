package fengcai.build;

import fengcai.build.output.Output;
import fengcai.html.OfferedFile;
import fengcai.html.template.PageTemplateException;
import fengcai.plan.element.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sizes of the reports and tables made so far, for the pages that state them. */
final class MadeFiles {

  private final Map<Address, OfferedFile> made = new ConcurrentHashMap<>();

  /** Notes a file that was made; {@code pages} is 0 for a table. */
  byte[] note(Address address, byte[] bytes, int pages) {
    made.put(address, new OfferedFile(bytes.length, pages));
    return bytes;
  }

  /** The sizes of some outputs, which are made unless they are made already. */
  Map<Address, OfferedFile> of(List<Output> outputs) throws PageTemplateException {
    Map<Address, OfferedFile> sizes = new HashMap<>();
    for (Output output : outputs) {
      OfferedFile known = made.get(output.address());
      if (known == null) {
        int bytes = output.maker().bytes().length;
        known = made.getOrDefault(output.address(), new OfferedFile(bytes, 0));
      }
      sizes.put(output.address(), known);
    }
    return sizes;
  }
}
