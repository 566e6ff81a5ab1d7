package fengcai.page;

import fengcai.model.Honour;
import java.util.List;

/** An honour with those who hold it now, by address then year. */
public record HonourEntry(Honour honour, List<Recipient> recipients) {
  public HonourEntry {
    recipients = List.copyOf(recipients);
  }
}
