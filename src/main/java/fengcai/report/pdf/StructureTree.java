package fengcai.report.pdf;

import fengcai.report.text.StructureElement;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The structure tree of a file; creates elements on first use. */
final class StructureTree {

  private static final PdfName OWNER = new PdfName("O");
  private static final PdfName LAYOUT = new PdfName("Layout");
  private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");
  private static final PdfName LIST = new PdfName("List");

  private final PdfWriter writer;
  private final Map<StructureElement, PdfStructureElement> elements = new HashMap<>();
  private final Map<String, PdfName> roles = new HashMap<>();

  StructureTree(PdfWriter writer) {
    this.writer = writer;
  }

  PdfStructureElement element(StructureElement structure) {
    PdfStructureElement known = elements.get(structure);
    if (known != null) {
      return known;
    }
    PdfName role = roles.computeIfAbsent(structure.role(), PdfName::new);
    PdfStructureElement element =
        structure
            .parent()
            .map(parent -> new PdfStructureElement(element(parent), role))
            .orElseGet(() -> new PdfStructureElement(writer.getStructureTreeRoot(), role));
    structure.attributes().forEach(attribute -> put(element, attribute));
    elements.put(structure, element);
    return element;
  }

  /** Adds an annotation of the current page to its element, whose text has been drawn. */
  int addAnnotation(StructureElement structure, PdfIndirectReference annotation) {
    PdfStructureElement element = element(structure);
    PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(PdfName.PG, writer.getCurrentPage());
    reference.put(new PdfName("Obj"), annotation);
    PdfObject kids = element.get(PdfName.K);
    PdfArray array = kids instanceof PdfArray all ? all : new PdfArray(kids);
    array.add(reference);
    element.put(PdfName.K, array);
    return writer.getStructureTreeRoot().addExistingObject(element.getReference());
  }

  /** Sets the bounding box of a picture, from the page's bottom left. */
  void setBounds(StructureElement structure, float left, float bottom, float right, float top) {
    PdfArray box = new PdfArray(new float[] {left, bottom, right, top});
    element(structure).put(PdfName.A, attribute(LAYOUT, PdfName.BBOX, box));
  }

  private static void put(PdfStructureElement element, StructureElement.Attribute attribute) {
    switch (attribute) {
      case StructureElement.Attribute.Alt alt ->
          element.put(PdfName.ALT, new PdfString(alt.text(), PdfObject.TEXT_UNICODE));
      case StructureElement.Attribute.Scope scope ->
          element.put(
              PdfName.A, attribute(PdfName.TABLE, new PdfName("Scope"), new PdfName(scope.name())));
      case StructureElement.Attribute.Numbering numbering ->
          element.put(PdfName.A, attribute(LIST, LIST_NUMBERING, new PdfName(numbering.name())));
      case StructureElement.Attribute.Columns columns ->
          element.put(
              PdfName.A,
              attribute(PdfName.TABLE, new PdfName("ColSpan"), new PdfNumber(columns.count())));
    }
  }

  private static PdfDictionary attribute(PdfName owner, PdfName key, PdfObject value) {
    PdfDictionary attribute = new PdfDictionary();
    attribute.put(OWNER, owner);
    attribute.put(key, value);
    return attribute;
  }
}
