package fengcai.report.text;

import java.util.List;
import java.util.Optional;

/**
 * An element of the document's structure, known by identity. It comes into being in the file when
 * something of it is first drawn, so elements stand in reading order.
 */
public final class StructureElement {

  /** The attributes of an element. */
  public sealed interface Attribute {
    /** The alternative text of a picture. */
    record Alt(String text) implements Attribute {}

    /** The scope of a header cell: {@code Row} or {@code Column}. */
    record Scope(String name) implements Attribute {}

    /** The markers of a list: {@code Disc} or {@code Decimal}. */
    record Numbering(String name) implements Attribute {}

    /** The number of columns a cell spans. */
    record Columns(int count) implements Attribute {}
  }

  private final Optional<StructureElement> parent;
  private final String role;
  private final List<Attribute> attributes;

  private StructureElement(
      Optional<StructureElement> parent, String role, List<Attribute> attributes) {
    this.parent = parent;
    this.role = role;
    this.attributes = attributes;
  }

  public static StructureElement document() {
    return new StructureElement(Optional.empty(), "Document", List.of());
  }

  public StructureElement child(String role, Attribute... attributes) {
    return new StructureElement(Optional.of(this), role, List.of(attributes));
  }

  public Optional<StructureElement> parent() {
    return parent;
  }

  public String role() {
    return role;
  }

  public List<Attribute> attributes() {
    return attributes;
  }
}
