package fengcai.cli;

import fengcai.diagnostic.Messages;
import fengcai.publish.PublishException;
import fengcai.publish.Published;
import fengcai.publish.Published.SetAside;
import java.util.ArrayList;
import java.util.List;

/** The messages about a publication. */
record PublishText(Messages messages) {

  private static final int SHOWN = 10;

  /** Why publishing failed. */
  String of(PublishException e) {
    return switch (e.reason()) {
      case BUSY ->
          e.other()
              .map(
                  other ->
                      messages.text(
                          "publish-busy", e.path(), Long.toString(other.pid()), other.start()))
              .orElseGet(() -> messages.text("publish-busy.unknown", e.path()));
      case UNSUITABLE -> messages.text("publish-unsuitable", e.path());
      case FOREIGN -> messages.text("publish-foreign", e.path(), e.example());
      case DAMAGED -> messages.text("publish-damaged", e.path());
      case DANGLING -> messages.text("publish-dangling", e.path());
      case UNWRITABLE ->
          messages.text("publish-unwritable", e.path(), messages.text("io." + e.failure().key()));
      case ASIDE ->
          messages.text("publish-aside", e.path(), messages.text("io." + e.failure().key()));
      case CANCELLED -> messages.text("publish-cancelled");
    };
  }

  /** The files set aside and the folder left over; usually none. */
  List<String> of(Published published) {
    List<String> lines = new ArrayList<>();
    List<SetAside> setAside = published.setAside();
    setAside.stream()
        .limit(SHOWN)
        .map(each -> messages.text("publish.set-aside", each.path(), each.copy().toString()))
        .forEach(lines::add);
    if (setAside.size() > SHOWN) {
      lines.add(messages.text("publish.set-aside.more", Integer.toString(setAside.size() - SHOWN)));
    }
    published
        .leftover()
        .ifPresent(folder -> lines.add(messages.text("publish.leftover", folder.toString())));
    return lines;
  }
}
