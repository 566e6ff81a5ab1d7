package fengcai.cli;

import fengcai.publish.PublishException;
import fengcai.publish.Published;
import fengcai.publish.Published.SetAside;
import java.util.ArrayList;
import java.util.List;

/** The messages about a publication. */
record PublishText(CommandRun session) {

  private static final int SHOWN = 10;

  /** Why publishing failed. */
  String of(PublishException e) {
    return switch (e.reason()) {
      case BUSY ->
          e.other()
              .map(other -> session.text("publish-busy", e.path(), other.pid(), other.start()))
              .orElseGet(() -> session.text("publish-busy.unknown", e.path()));
      case UNSUITABLE -> session.text("publish-unsuitable", e.path());
      case FOREIGN -> session.text("publish-foreign", e.path(), e.example());
      case DAMAGED -> session.text("publish-damaged", e.path());
      case DANGLING -> session.text("publish-dangling", e.path());
      case UNWRITABLE ->
          session.text("publish-unwritable", e.path(), session.text("io." + e.failure().key()));
      case ASIDE ->
          session.text("publish-aside", e.path(), session.text("io." + e.failure().key()));
      case CANCELLED -> session.text("publish-cancelled");
    };
  }

  /** The files set aside and the folder left over; usually none. */
  List<String> of(Published published) {
    List<String> lines = new ArrayList<>();
    List<SetAside> setAside = published.setAside();
    setAside.stream()
        .limit(SHOWN)
        .map(each -> session.text("publish.set-aside", each.path(), each.copy()))
        .forEach(lines::add);
    if (setAside.size() > SHOWN) {
      lines.add(session.text("publish.set-aside.more", setAside.size() - SHOWN));
    }
    published.leftover().ifPresent(folder -> lines.add(session.text("publish.leftover", folder)));
    return lines;
  }
}
