package fengcai.edit;

import static java.util.Objects.requireNonNull;

import fengcai.content.RecordKind;

/**
 * A record as somebody is filling it in.
 *
 * @param file its path from the content folder
 * @param value what the form says
 */
record Draft(RecordKind kind, String file, Object value) {
  Draft {
    requireNonNull(kind);
    requireNonNull(file);
    requireNonNull(value);
  }
}
