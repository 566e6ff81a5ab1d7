package fengcai.edit;

import fengcai.content.keys.RecordKind;

/**
 * A record being edited.
 *
 * @param file its path from the content folder
 * @param value the value of the form
 */
record Draft(RecordKind kind, String file, Object value) {}
