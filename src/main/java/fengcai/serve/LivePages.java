package fengcai.serve;

import fengcai.diagnostic.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The pages that are open somewhere, each told over a stream of events what is new. */
final class LivePages {

  private final List<OutputStream> open = new CopyOnWriteArrayList<>();
  private String state = "";

  /** Tells a page how things stand, then whatever changes, for as long as it is open. */
  void add(OutputStream page) throws IOException {
    String now;
    synchronized (this) {
      now = state;
      open.add(page);
    }
    send(page, now);
  }

  /** Says which version there is and what is at fault. */
  void tell(int version, List<Fault> faults) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", version);
    List<Object> told = new ArrayList<>();
    for (Fault fault : faults) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("place", fault.place());
      each.put("message", fault.message());
      each.put("hint", fault.hint());
      each.put("line", fault.line());
      each.put("column", fault.column());
      told.add(each);
    }
    event.put("faults", told);
    String text = "data: " + JsonText.of(event) + "\n\n";
    synchronized (this) {
      state = text;
    }
    open.removeIf(page -> !isTold(page, text));
  }

  /** A page that was closed cannot be told. */
  private static boolean isTold(OutputStream page, String text) {
    try {
      send(page, text);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  private static void send(OutputStream page, String text) throws IOException {
    synchronized (page) {
      page.write(text.getBytes(StandardCharsets.UTF_8));
      page.flush();
    }
  }
}
