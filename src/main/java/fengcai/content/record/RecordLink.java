package fengcai.content.record;

import fengcai.diagnostic.Position;
import fengcai.model.document.Inline.Target.Internal;

/** A link within the site; {@code from} is the address of the page that contains it. */
public record RecordLink(String from, Internal target, Position position) {}
